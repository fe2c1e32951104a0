import type { ClaimState } from '../../../src/review/state.dto.js';
import type { AgreementView } from '../../../src/verdicts/assessments/agreement.dto.js';
import type { ClaimAssessments } from '../../../src/verdicts/assessments/assessment.dto.js';
import type { RevisionWithDocument } from '../../../src/verdicts/revision.dto.js';
import { asked, askedOf, rates, SECOND_RATING } from '../../support/assessments.js';
import type { ProblemBody } from '../../support/client.js';
import {
  moved,
  publishedClaim,
  queuedClaim,
  savedRevision,
  submittedClaim,
  workedClaim,
} from '../../support/finding.js';
import { openNewsroom, type Newsroom } from '../../support/newsroom.js';

jest.setTimeout(60_000);

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const SECOND_PERSON = 'claim.approve.second_person';

describe('asking for a second rating', () => {
  it('is for the holder and for editors, of somebody who is apart from the finding', async () => {
    const { checker, second, editor } = newsroom;
    const claim = await workedClaim(checker);
    const { candidates } = await checker.read<ClaimAssessments>(`/claims/${claim.id}/assessments`);
    const names = candidates.map(({ id }) => id);
    expect(names).toEqual(expect.arrayContaining([second.id, editor.id]));
    expect(names).not.toContain(checker.id);

    const path = `/claims/${claim.id}/assessment-requests`;
    const byStrangerToIt = await second.post<ProblemBody>(path, { personId: editor.id });
    expect([byStrangerToIt.status, byStrangerToIt.body.code]).toEqual([403, 'assessment.not_yours']);
    for (const person of [checker, newsroom.admin, newsroom.auditor]) {
      const { body } = await editor.post<ProblemBody>(path, { personId: person.id });
      expect([body.code, body.errors?.[0]?.field]).toEqual(['assessment.person', 'personId']);
    }
    await asked(editor, claim, second);
    expect((await checker.post<ProblemBody>(path, { personId: second.id })).body.code).toBe(
      'assessment.person',
    );
    expect(await askedOf(second)).toEqual([
      expect.objectContaining({
        claim: expect.objectContaining({ id: claim.id }),
        askedBy: expect.anything(),
      }),
    ]);
  });

  it('needs a first rating, work under way, and that nothing was ever public', async () => {
    const { checker, second, editor } = newsroom;
    const code = async (claimId: string) =>
      (await editor.post<ProblemBody>(`/claims/${claimId}/assessment-requests`, { personId: second.id })).body
        .code;
    const queued = await queuedClaim(checker);
    expect(await code(queued.id)).toBe('assessment.stage');
    await moved(checker, queued, { move: 'take' });
    expect(await code(queued.id)).toBe('assessment.unrated');
    expect(await code((await publishedClaim(checker, newsroom.max)).id)).toBe('assessment.public');
  });

  it('is taken back by those it concerns, or declined', async () => {
    const { checker, second, editor, max } = newsroom;
    const claim = await workedClaim(checker);
    const id = await asked(checker, claim, second);
    const stranger = await newsroom.colleague('checker', 'Noor');
    const refused = await stranger.post<ProblemBody>(`/assessment-requests/${id}/withdrawal`);
    expect([refused.status, refused.body.code]).toEqual([403, 'assessment.not_yours']);
    expect((await second.post(`/assessment-requests/${id}/withdrawal`)).status).toBe(204);
    expect((await second.post<ProblemBody>(`/assessment-requests/${id}/withdrawal`)).body.code).toBe(
      'assessment.over',
    );
    const again = await asked(editor, claim, second);
    expect((await max.post(`/assessment-requests/${again}/withdrawal`)).status).toBe(204);
    expect(await newsroom.count('assessment_request', { claimId: claim.id })).toBe(2);
  });
});

describe('a second rating', () => {
  it('is compared with the finding as it stood, kept for good and shown to those at work', async () => {
    const { checker, second } = newsroom;
    const claim = await workedClaim(checker);
    const id = await asked(checker, claim, second);
    await savedRevision(checker, claim.id, 1, { headline: 'It was out of reach for two days.' });
    const given = await rates(second, id);
    expect(given).toMatchObject({
      ...SECOND_RATING,
      comparedWith: 2,
      comparedRating: 'mostly_supported',
      person: { id: second.id },
    });
    await savedRevision(checker, claim.id, 2, { rating: 'mixed' });
    const { assessments, open } = await checker.read<ClaimAssessments>(`/claims/${claim.id}/assessments`);
    expect([assessments, open]).toEqual([[given], []]);
    const twice = await second.post<ProblemBody>(`/assessment-requests/${id}/assessment`, SECOND_RATING);
    expect([twice.status, twice.body.code]).toEqual([409, 'assessment.over']);
  });

  it('is given by the one who was asked, with words, and in full', async () => {
    const { checker, second, max } = newsroom;
    const id = await asked(checker, await workedClaim(checker), second);
    const path = `/assessment-requests/${id}/assessment`;
    expect((await max.post<ProblemBody>(path, SECOND_RATING)).body.code).toBe('assessment.not_asked');
    for (const field of Object.keys(SECOND_RATING)) {
      const { body } = await second.post<ProblemBody>(path, { ...SECOND_RATING, [field]: undefined });
      expect(body.errors?.map((one) => one.field)).toContain(field);
    }
    expect((await second.post(path, { ...SECOND_RATING, rationale: '  ' })).status).toBe(400);
  });

  it('bars its author from judging the claim, and from moving it before', async () => {
    const { checker, editor, max } = newsroom;
    const claim = await submittedClaim(checker);
    const id = await asked(max, claim, editor);
    const review = { decision: 'approve', revisionHash: claim.hash, version: claim.version };
    const before = await editor.post<ProblemBody>(`/claims/${claim.id}/reviews`, review);
    expect([before.status, before.body.code]).toEqual([403, 'claim.approve.blind']);
    await rates(editor, id);
    const after = await editor.post<ProblemBody>(`/claims/${claim.id}/reviews`, review);
    expect([after.status, after.body.code]).toEqual([403, SECOND_PERSON]);
    const { moves } = await editor.read<ClaimState>(`/claims/${claim.id}/state`);
    expect(moves.find(({ move }) => move === 'approve')?.why).toMatch(/second rating/);
    expect((await max.post(`/claims/${claim.id}/reviews`, review)).status).toBe(201);
  });

  it('keeps its author from holding the claim until it is given', async () => {
    const { checker, second, editor } = newsroom;
    const claim = await workedClaim(checker);
    await asked(checker, claim, second);
    const assign = { move: 'assign', version: claim.version, assigneeId: second.id };
    const { status, body } = await editor.post<ProblemBody>(`/claims/${claim.id}/steps`, assign);
    expect([status, body.code]).toEqual([409, 'claim.assign.blind']);
  });

  it('is over once the verdict is public', async () => {
    const { checker, second, editor, max } = newsroom;
    const claim = await submittedClaim(checker);
    const id = await asked(checker, claim, second);
    await max.add(`/claims/${claim.id}/reviews`, {
      decision: 'approve',
      revisionHash: claim.hash,
      version: claim.version,
    });
    await editor.add(`/claims/${claim.id}/editions`, { hash: claim.hash, version: claim.version + 1 });
    expect(await askedOf(second)).not.toEqual(expect.arrayContaining([expect.objectContaining({ id })]));
    const late = await second.post<ProblemBody>(`/assessment-requests/${id}/assessment`, SECOND_RATING);
    expect(late.body.code).toBe('assessment.over');
    expect((await second.get(`/claims/${claim.id}/revisions`)).status).toBe(200);
  });
});

describe('dissent', () => {
  const dissentOf = async (claimId: string, number: number) => {
    const { document } = await newsroom.checker.read<RevisionWithDocument>(
      `/claims/${claimId}/revisions/${number}`,
    );
    return 'dissent' in document ? document.dissent : undefined;
  };

  it('stands in the page without a name, where its author let it and the verdict still differs', async () => {
    const { checker, second, max } = newsroom;
    const claim = await workedClaim(checker);
    const forGood = await asked(checker, claim, second);
    const inside = await asked(checker, claim, max);
    await rates(second, forGood, { dissents: true });
    await rates(max, inside, { rating: 'refuted', rationale: 'Kept inside.' });
    await savedRevision(checker, claim.id, 1, { summary: 'It was out of reach.' });
    expect(await dissentOf(claim.id, 2)).toEqual([{ rating: 'mixed', reason: SECOND_RATING.rationale }]);
    await savedRevision(checker, claim.id, 2, { rating: 'mixed' });
    expect(await dissentOf(claim.id, 3)).toEqual([]);
    const page = JSON.stringify(await checker.read(`/claims/${claim.id}/revisions/2`));
    expect(page).not.toContain(second.name);
  });
});

describe('agreement', () => {
  it('is measured over blind ratings, by kind, and leaves out what the reader has yet to rate', async () => {
    const { checker, second, editor } = newsroom;
    const all = async (reader = checker) => (await reader.read<AgreementView[]>('/agreement'))[0];
    const before = await all();
    const claim = await workedClaim(checker);
    await rates(second, await asked(checker, claim, second), { rating: 'mostly_supported' });
    const after = await all();
    expect(after?.claims).toBe((before?.claims ?? 0) + 1);
    expect(after?.kind).toBeNull();
    await asked(checker, claim, editor);
    expect((await all(editor))?.claims).toBe(before?.claims);
    expect((await all())?.claims).toBe(after?.claims);
  });
});
