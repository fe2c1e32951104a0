import type { SuggestionView } from '../../../src/intake/suggestions/suggestion.view.js';
import type { ProblemBody } from '../../support/client.js';
import { openNewsroom, type Newsroom } from '../../support/newsroom.js';
import { appearance, citation, claim, party } from '../../support/record.js';
import { about, finding, freshArticle, listed, suggested } from '../../support/suggestions.js';

let newsroom: Newsroom;
let restore: () => void;
beforeAll(async () => {
  newsroom = await openNewsroom();
  restore = finding(newsroom);
});
afterAll(async () => {
  restore();
  await newsroom.close();
});

/** A suggestion that the checker has accepted as it was proposed. */
async function accepted(beginning = 'Forty'): Promise<{ id: string; claimId: string; captureId: string }> {
  const { captureId, suggestions } = await suggested(newsroom);
  const { id } = about(suggestions, beginning);
  const { decision } = await newsroom.checker.add<SuggestionView>(`/suggestions/${id}/acceptance`, {});
  return { id, claimId: decision!.claim!.id, captureId };
}

describe('undoing an acceptance', () => {
  it('opens the suggestion, closes the claim with a word, and leaves no passage marked', async () => {
    const { checker, second } = newsroom;
    const { id, claimId, captureId } = await accepted();
    const undone = await second.add<SuggestionView>(`/suggestions/${id}/undo`);
    expect(undone).toMatchObject({
      state: 'open',
      decision: { act: 'undone', by: { name: 'Sami' } },
      matches: [],
    });
    expect(await checker.read(`/claims/${claimId}/state`)).toMatchObject({
      state: { stage: 'closed', closedAs: 'out_of_scope' },
    });
    expect(await checker.read(`/captures/${captureId}/appearances`)).toEqual([]);
    const [step] = await checker.read<object[]>(`/claims/${claimId}/history`);
    expect(step).toMatchObject({ move: 'close', note: expect.stringMatching(/^Withdrawn/) as string });
  });

  it('lets it be decided anew, with the whole history kept', async () => {
    const { checker } = newsroom;
    const { id, captureId } = await accepted();
    await checker.add(`/suggestions/${id}/undo`);
    await checker.add(`/suggestions/${id}/dismissal`, { reason: 'duplicate' });
    await checker.add(`/suggestions/${id}/undo`);
    const again = await checker.add<SuggestionView>(`/suggestions/${id}/acceptance`, {});
    expect(again.state).toBe('accepted');
    expect(await newsroom.count('suggestion_decision', { suggestionId: id })).toBe(5);
    expect(about((await listed(checker, captureId)).suggestions, 'Forty').state).toBe('accepted');
  });

  const TOUCHES: [string, (claimId: string, captureId: string) => Promise<unknown>][] = [
    [
      'was edited',
      (id) => newsroom.checker.patch(`/claims/${id}`, { version: 1, statement: 'Other words.' }),
    ],
    ['was queued', (id) => newsroom.checker.post(`/claims/${id}/steps`, { move: 'accept', version: 1 })],
    ['was planned', (id) => newsroom.editor.patch(`/claims/${id}/state`, { version: 1, priority: 90 })],
    [
      'was commented on',
      (id) => newsroom.second.post(`/claims/${id}/comments`, { body: 'Look here.', blocking: false }),
    ],
    ['has another appearance', (id) => appearance(newsroom.second, id)],
    [
      'has evidence',
      (id, captureId) =>
        newsroom.second.post(`/claims/${id}/evidence`, {
          ...{
            captureId,
            exact: 'spokeswoman of the port authority',
            stance: 'context',
            reliability: 'B',
            credibility: 2,
          },
        }),
    ],
  ];

  it.each(TOUCHES)('is refused when the claim %s since, and nothing changes', async (_, touch) => {
    const { id, claimId, captureId } = await accepted();
    const touched = (await touch(claimId, captureId)) as { status?: number };
    if (touched.status !== undefined) expect(touched.status).toBeLessThan(300);
    const { status, body } = await newsroom.checker.post<ProblemBody>(`/suggestions/${id}/undo`);
    expect([status, body.code]).toEqual([409, 'suggestion.claim_touched']);
    expect(about((await listed(newsroom.checker, captureId)).suggestions, 'Forty').state).toBe('accepted');
    expect(await newsroom.count('appearance', { claimId, captureId })).toBe(1);
  });
});

describe('undoing a merger', () => {
  it('takes the appearance away and leaves the claim as it was', async () => {
    const { checker } = newsroom;
    const known = await claim(checker);
    await appearance(checker, known.id);
    const { suggestions } = await suggested(newsroom);
    const { id } = about(suggestions, 'Forty');
    await checker.add(`/suggestions/${id}/merger`, { claimId: known.id });
    await newsroom.second.post(`/claims/${known.id}/comments`, { body: 'Elsewhere.', blocking: false });
    expect(await checker.add(`/suggestions/${id}/undo`)).toMatchObject({ state: 'open' });
    expect(await newsroom.count('appearance', { claimId: known.id })).toBe(1);
    expect(await checker.read(`/claims/${known.id}/state`)).toMatchObject({ state: { stage: 'inbox' } });
  });

  it.each<[string, (appearanceId: string, claimId: string) => Promise<unknown>]>([
    ['changed', (id) => newsroom.checker.patch(`/appearances/${id}`, { version: 1, capacity: 'expert' })],
    [
      'given a source of its own',
      async (appearanceId, claimId) =>
        citation(newsroom.checker, claimId, {
          appearanceId,
          upstreamPartyId: (await party(newsroom.checker)).id,
        }),
    ],
  ])('is refused when its appearance was %s since', async (_, touch) => {
    const { checker } = newsroom;
    const known = await claim(checker);
    const { suggestions } = await suggested(newsroom);
    const { id } = about(suggestions, 'blamed');
    const { decision } = await checker.add<SuggestionView>(`/suggestions/${id}/merger`, {
      claimId: known.id,
    });
    await touch(decision!.appearanceId!, known.id);
    const { status, body } = await checker.post<ProblemBody>(`/suggestions/${id}/undo`);
    expect([status, body.code]).toEqual([409, 'suggestion.claim_touched']);
    expect(await newsroom.count('appearance', { claimId: known.id })).toBe(1);
  });
});

describe('undoing what nobody decided here', () => {
  it('is refused', async () => {
    const { suggestions } = await suggested(newsroom);
    const { status, body } = await newsroom.checker.post<ProblemBody>(
      `/suggestions/${about(suggestions, 'Forty').id}/undo`,
    );
    expect([status, body.code]).toEqual([409, 'suggestion.open']);
  });

  it('forgets what is only remembered, and leaves the claim of the other capture alone', async () => {
    const { checker } = newsroom;
    const text = freshArticle();
    const first = about((await suggested(newsroom, { text })).suggestions, 'Forty');
    const { decision } = await checker.add<SuggestionView>(`/suggestions/${first.id}/acceptance`, {});
    const twin = about((await suggested(newsroom, { text })).suggestions, 'Forty');
    expect(twin).toMatchObject({ state: 'accepted', remembered: true });
    expect(await checker.add(`/suggestions/${twin.id}/undo`)).toMatchObject({
      state: 'open',
      remembered: false,
    });
    expect(await checker.read(`/claims/${decision!.claim!.id}/state`)).toMatchObject({
      state: { stage: 'inbox' },
    });
  });
});
