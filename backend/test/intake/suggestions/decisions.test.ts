import type { ClaimView } from '../../../src/claims/claim.view.js';
import type { AcceptanceOutcome } from '../../../src/intake/suggestions/run.view.js';
import type { SuggestionView } from '../../../src/intake/suggestions/suggestion.view.js';
import type { Chain } from '../../../src/sources/chain.view.js';
import type { ProblemBody } from '../../support/client.js';
import { openNewsroom, type Newsroom } from '../../support/newsroom.js';
import { claim, incident, party } from '../../support/record.js';
import { newId } from '../../../src/platform/ids.js';
import {
  about,
  CLAIMS,
  finding,
  found,
  freshArticle,
  listed,
  suggested,
  worked,
} from '../../support/suggestions.js';

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

type Current = ProblemBody & { readonly current: SuggestionView };

describe('accepting a suggestion', () => {
  it('as it is proposed makes a claim in the inbox, its appearance, its parties and its chain', async () => {
    const { suggestions } = await suggested(newsroom);
    const { id } = about(suggestions, 'The port');
    const accepted = await newsroom.checker.add<SuggestionView>(`/suggestions/${id}/acceptance`, {});
    expect(accepted).toMatchObject({
      state: 'accepted',
      decision: { act: 'accepted', by: { name: 'Chen' }, edited: {}, claim: { stage: 'inbox' } },
    });
    const claimId = accepted.decision!.claim!.id;
    expect(await newsroom.auditor.read<ClaimView>(`/claims/${claimId}`)).toMatchObject({
      statement: 'The port of Nordhaven was hit by a cyberattack on Monday',
      ...{ kind: 'impact', language: 'en', incident: null, attribution: null, quantity: null },
    });
    const chain = await newsroom.auditor.read<Chain>(`/claims/${claimId}/chain`);
    expect(chain.appearances).toMatchObject([
      { lineage: 'unstated', speaker: { name: 'Lindmouth Courier', kind: 'outlet' } },
    ]);
    expect(chain.citations).toEqual([]);
  });

  it('takes what the person changed, and keeps both beside each other', async () => {
    const { checker } = newsroom;
    const { suggestions } = await suggested(newsroom);
    const { id: incidentId } = await incident(checker);
    const courier = await party(checker, { kind: 'outlet', name: 'Herald of Nordhaven' });
    const { id, proposed } = about(suggestions, 'blamed');
    const accepted = await checker.add<SuggestionView>(`/suggestions/${id}/acceptance`, {
      statement: 'Grey Heron broke into the port’s booking system',
      incidentId,
      via: [{ partyId: courier.id }],
      accused: [{ new: { kind: 'group', name: 'Grey Heron', aliases: ['GH'] } }],
      attribution: { rung: 'group', nature: 'technical' },
    });
    expect(accepted.decision?.edited).toEqual({
      statement: [
        'The Grey Heron group is behind the intrusion',
        'Grey Heron broke into the port’s booking system',
      ],
      incidentId: [null, incidentId],
      via: [[], [{ partyId: courier.id }]],
      accused: [proposed.accused, [{ new: { kind: 'group', name: 'Grey Heron', aliases: ['GH'] } }]],
      attribution: [null, { rung: 'group', nature: 'technical' }],
    });
    const claimId = accepted.decision!.claim!.id;
    expect(await checker.read(`/claims/${claimId}`)).toMatchObject({
      incident: { id: incidentId },
      attribution: { accused: [{ kind: 'group', name: 'Grey Heron' }], rung: 'group', nature: 'technical' },
    });
    expect(await checker.read(`/claims/${claimId}/chain`)).toMatchObject({
      appearances: [{ lineage: 'cited', speaker: { name: 'Ilse Brandt' }, capacity: 'official' }],
      citations: [{ upstream: { party: { name: 'Herald of Nordhaven' } }, kind: 'relays', asserted: true }],
      origins: { count: 1, parties: [{ name: 'Ilse Brandt' }] },
    });
  });

  it.each<[string, object, string]>([
    ['a party of no id', { speaker: { partyId: newId() } }, 'speaker.partyId'],
    ['a choice of nobody', { speaker: {} }, 'speaker'],
    ['a choice of two', { via: [{ partyId: newId(), new: { kind: 'outlet', name: 'RBC' } }] }, 'via[0]'],
    ['a new party without a kind', { accused: [{ new: { name: 'GH' } }] }, 'accused[0].new.kind'],
    ['an incident of no id', { incidentId: newId() }, 'incidentId'],
    [
      'accused of a claim that blames nobody',
      { kind: 'timeline', accused: [{ new: { kind: 'group', name: 'X' } }] },
      'accused',
    ],
    ['a quantity of a claim that counts nothing', { kind: 'timeline', quantity: { value: '1' } }, 'quantity'],
    ['a lineage without its citation', { lineage: 'cited', via: [] }, 'lineage'],
    [
      'two relays of nobody',
      {
        speaker: null,
        via: [{ new: { kind: 'outlet', name: 'One' } }, { new: { kind: 'outlet', name: 'Two' } }],
      },
      'speaker',
    ],
  ])('is refused with %s, and leaves nothing', async (_, changes, field) => {
    const { suggestions } = await suggested(newsroom);
    const { id } = about(suggestions, 'blamed');
    const before = await written();
    const { status, body } = await newsroom.checker.post<ProblemBody>(
      `/suggestions/${id}/acceptance`,
      changes,
    );
    expect([status, body.errors?.map((error) => error.field)]).toEqual([
      400,
      expect.arrayContaining([field]),
    ]);
    expect(await written()).toEqual(before);
  });

  it('is for the first of two people; the other is told what was decided, and by whom', async () => {
    const { checker, second } = newsroom;
    const { captureId, suggestions } = await suggested(newsroom);
    const { id } = about(suggestions, 'Forty');
    const answers = await Promise.all([
      checker.post<Current>(`/suggestions/${id}/acceptance`, {}),
      second.post<Current>(`/suggestions/${id}/dismissal`, { reason: 'opinion' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const lost = answers.find(({ status }) => status === 409)!.body;
    const kept = about((await listed(checker, captureId)).suggestions, 'Forty');
    expect(lost.code).toBe('suggestion.decided');
    expect(lost.detail).toContain(kept.decision!.by.name);
    expect(lost.current).toMatchObject({ state: kept.state, decision: { by: kept.decision!.by } });
    expect(await newsroom.count('suggestion_decision', { suggestionId: id })).toBe(1);
  });

  it('of several takes those that can be taken, each whole', async () => {
    const { checker, second } = newsroom;
    const { captureId, suggestions } = await suggested(newsroom);
    const [port, forty, blamed] = ['The port', 'Forty', 'blamed'].map((one) => about(suggestions, one).id);
    await second.add(`/suggestions/${forty}/dismissal`, { reason: 'not_checkable' });
    const { id: incidentId } = await incident(checker);
    const outcomes = await checker.add<AcceptanceOutcome[]>(`/captures/${captureId}/acceptances`, {
      suggestionIds: [port, forty, blamed],
      incidentId,
    });
    expect(outcomes).toMatchObject([
      { suggestionId: port, suggestion: { state: 'accepted' }, problem: null },
      { suggestionId: forty, suggestion: null, problem: { code: 'suggestion.decided' } },
      { suggestionId: blamed, suggestion: { state: 'accepted' }, problem: null },
    ]);
    expect(await newsroom.count('claim', { incidentId })).toBe(2);
  });

  it('of several is refused as a whole when one of them belongs to another capture', async () => {
    const [one, other] = [await suggested(newsroom), await suggested(newsroom)];
    const suggestionIds = [about(one.suggestions, 'Forty').id, about(other.suggestions, 'Forty').id];
    const { status, body } = await newsroom.checker.post<ProblemBody>(
      `/captures/${one.captureId}/acceptances`,
      {
        suggestionIds,
      },
    );
    expect([status, body.errors?.[0]?.field]).toEqual([400, 'suggestionIds[1]']);
    expect(about((await listed(newsroom.checker, one.captureId)).suggestions, 'Forty').state).toBe('open');
  });
});

describe('merging a suggestion', () => {
  it('adds an appearance to the claim, with its chain', async () => {
    const { checker } = newsroom;
    const known = await claim(checker);
    const { suggestions } = await suggested(newsroom);
    const { id } = about(suggestions, 'Forty');
    const merged = await checker.add<SuggestionView>(`/suggestions/${id}/merger`, {
      claimId: known.id,
      stance: 'repeats',
    });
    expect(merged).toMatchObject({
      state: 'merged',
      decision: {
        claim: { id: known.id, statement: known.statement },
        edited: { stance: ['states', 'repeats'] },
      },
    });
    expect(await checker.read(`/claims/${known.id}/chain`)).toMatchObject({
      appearances: [
        { id: merged.decision!.appearanceId, stance: 'repeats', speaker: { name: 'Ilse Brandt' } },
      ],
    });
  });

  it.each([['missing', 400, 'claimId']])('is refused with a claim that is %s', async (_, status, field) => {
    const { suggestions } = await suggested(newsroom);
    const { id } = about(suggestions, 'Forty');
    const answer = await newsroom.checker.post<ProblemBody>(`/suggestions/${id}/merger`, {
      claimId: newId(),
    });
    expect([answer.status, answer.body.errors?.[0]?.field]).toEqual([status, field]);
  });
});

describe('dismissing a suggestion', () => {
  it('keeps who, when and why', async () => {
    const { suggestions } = await suggested(newsroom);
    const { id } = about(suggestions, 'it would');
    expect(
      await newsroom.second.add(`/suggestions/${id}/dismissal`, {
        reason: 'prediction',
        note: 'Nothing to check yet.',
      }),
    ).toMatchObject({
      state: 'dismissed',
      decision: {
        act: 'dismissed',
        reason: 'prediction',
        note: 'Nothing to check yet.',
        by: { name: 'Sami' },
        claim: null,
      },
    });
  });

  it('for another reason needs words', async () => {
    const { suggestions } = await suggested(newsroom);
    const path = `/suggestions/${about(suggestions, 'it would').id}/dismissal`;
    const { status, body } = await newsroom.checker.post<ProblemBody>(path, { reason: 'other', note: ' ' });
    expect([status, body.errors?.[0]?.field]).toEqual([400, 'note']);
  });

  it('is remembered by a new run of the same capture', async () => {
    const { checker } = newsroom;
    const { captureId, suggestions } = await suggested(newsroom);
    await checker.add(`/suggestions/${about(suggestions, 'it would').id}/dismissal`, {
      reason: 'prediction',
    });
    await checker.add(`/captures/${captureId}/suggestion-runs`);
    const { run, suggestions: again } = await worked(newsroom, captureId);
    expect(again).toHaveLength(suggestions.length);
    expect(about(again, 'it would')).toMatchObject({ state: 'dismissed', remembered: false });
    expect(about(again, 'Forty')).toMatchObject({ state: 'open', runId: run!.id });
  });

  it('is remembered when a later extractor cuts the passage a little differently', async () => {
    const { checker } = newsroom;
    const { captureId, suggestions } = await suggested(newsroom);
    await checker.add(`/suggestions/${about(suggestions, 'it would').id}/dismissal`, {
      reason: 'prediction',
    });
    await checker.add(`/captures/${captureId}/suggestion-runs`);
    const otherwise = finding(newsroom, [found('said it would get worse', { kind: 'other' }), CLAIMS[1]!]);
    const { suggestions: again } = await worked(newsroom, captureId);
    otherwise();
    restore = finding(newsroom);
    expect(again.map(({ passage, state }) => [passage.exact, state])).toEqual([
      [CLAIMS[1]!.exact, 'open'],
      ['it would get worse', 'dismissed'],
    ]);
  });

  it('is remembered when the same text is captured again, where it may be decided anew', async () => {
    const { checker, second } = newsroom;
    const text = freshArticle();
    const first = await suggested(newsroom, { text });
    await checker.add(`/suggestions/${about(first.suggestions, 'it would').id}/dismissal`, {
      reason: 'prediction',
    });
    const twin = about((await suggested(newsroom, { text })).suggestions, 'it would');
    expect(twin).toMatchObject({ state: 'dismissed', remembered: true, decision: { reason: 'prediction' } });
    const anew = await second.add(`/suggestions/${twin.id}/dismissal`, { reason: 'opinion' });
    expect(anew).toMatchObject({ state: 'dismissed', remembered: false, decision: { reason: 'opinion' } });
    const other = about((await suggested(newsroom, { text: `${text} Another.` })).suggestions, 'it would');
    expect(other).toMatchObject({ state: 'open', decision: null });
  });
});

/** How many rows hold what an acceptance would write. */
async function written(): Promise<number[]> {
  const tables = ['claim', 'appearance', 'citation', 'party', 'suggestion_decision', 'audit_event'];
  return Promise.all(tables.map((table) => newsroom.count(table)));
}
