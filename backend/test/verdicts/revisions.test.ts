import { createHash } from 'node:crypto';
import { answeredChecklist } from '../support/checks.js';
import type { VerdictDocument } from '../../src/verdicts/document.js';
import type { RevisionView, RevisionWithDocument } from '../../src/verdicts/revision.dto.js';
import {
  addedEvidence,
  FINDING,
  moved,
  queuedClaim,
  savedRevision,
  submittedClaim,
  workedClaim,
} from '../support/finding.js';
import type { ProblemBody } from '../support/client.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';

jest.setTimeout(60_000);

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

describe('revisions of a verdict', () => {
  it('freeze the page that a reader would see, hashed byte by byte', async () => {
    const { checker } = newsroom;
    const { id } = await workedClaim(checker);
    const revision = await checker.read<RevisionWithDocument>(`/claims/${id}/revisions/1`);
    expect(revision).toMatchObject({ number: 1, author: { name: 'Chen' }, ...FINDING });
    const [row] = await newsroom.database.query<{ document: string }>(
      `SELECT document FROM newsroom.verdict_revision WHERE claim_id = $1`,
      [id],
    );
    expect(
      createHash('sha256')
        .update(row?.document ?? '')
        .digest('hex'),
    ).toBe(revision.hash);
    expect(JSON.parse(row?.document ?? '') as VerdictDocument).toEqual(revision.document);
    expect(revision.document).toMatchObject({
      format: 'ascribe-verdict/2',
      claim: { id, kind: 'impact', attribution: null, quantity: null },
      appearances: [{ passage: { exact: 'out of reach for two days' }, lineage: 'unknown' }],
      evidence: [{ number: 1, withheld: false, reliability: 'B' }],
      origins: { count: 0, unknown: 1 },
      verdict: { rating: 'mostly_supported', likelihood: null },
    });
    for (const person of [newsroom.checker, newsroom.second, newsroom.editor]) {
      expect(row?.document).not.toContain(person.id);
      expect(row?.document).not.toContain(person.name);
    }
  });

  it('keep what was left out, clear what is null, and make no row for nothing new', async () => {
    const { checker } = newsroom;
    const { id } = await workedClaim(checker);
    const same = await checker.add<RevisionView>(`/claims/${id}/revisions`, {
      base: 1,
      summary: FINDING.summary,
    });
    expect(same.number).toBe(1);
    const next = await checker.add<RevisionView>(`/claims/${id}/revisions`, { base: 1, confidence: null });
    expect(next).toMatchObject({ number: 2, confidence: null, summary: FINDING.summary });
    expect(await newsroom.count('verdict_revision', { claimId: id })).toBe(2);
  });

  it('follow the newest: an older base gets the newest back', async () => {
    const { checker } = newsroom;
    const { id } = await workedClaim(checker);
    await savedRevision(checker, id, 1, { headline: 'Another headline.' });
    const late = await checker.post<ProblemBody>(`/claims/${id}/revisions`, { base: 1, headline: 'Mine.' });
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'revision.stale', current: { number: 2, headline: 'Another headline.' } },
    });
  });

  it('INV-5: lose nothing when one person writes in two windows at once', async () => {
    const { checker } = newsroom;
    const window = await newsroom.signInAgain(checker);
    const { id } = await workedClaim(checker);
    const answers = await Promise.all(
      [checker, window, checker, window].map((tab, index) =>
        tab.post(`/claims/${id}/revisions`, { base: 1, summary: `From window ${index}.` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect(await newsroom.count('verdict_revision', { claimId: id })).toBe(2);
  });

  it('are written by the one who holds the claim', async () => {
    const { checker, second, editor } = newsroom;
    const { id } = await workedClaim(checker);
    for (const other of [second, editor]) {
      const refused = await other.post<ProblemBody>(`/claims/${id}/revisions`, {
        base: 1,
        headline: 'Mine.',
      });
      expect(refused).toMatchObject({ status: 403, body: { code: 'revision.not_holder' } });
      expect(refused.body.detail).toContain('Chen');
    }
    const queued = await queuedClaim(checker);
    expect(await checker.post(`/claims/${queued.id}/revisions`, { base: 0 })).toMatchObject({
      status: 403,
      body: { code: 'revision.not_holder' },
    });
    const submitted = await submittedClaim(checker);
    expect(await checker.post(`/claims/${submitted.id}/revisions`, { base: 1, headline: 'x' })).toMatchObject(
      {
        status: 409,
        body: { code: 'claim.frozen' },
      },
    );
  });

  it('can be incomplete; submitting says what is missing', async () => {
    const { checker } = newsroom;
    const claim = await moved(checker, await queuedClaim(checker), { move: 'take' });
    await checker.add(`/claims/${claim.id}/revisions`, {
      base: 0,
      rating: 'unproven',
      rationale: 'See [4].',
    });
    const none = await checker.post<ProblemBody>(`/claims/${claim.id}/steps`, {
      move: 'submit',
      version: claim.version,
    });
    expect(none.body.code).toBe('claim.submit.evidence');
    await addedEvidence(checker, claim.id);
    await answeredChecklist(checker, claim.id);
    const gaps = await checker.post<ProblemBody>(`/claims/${claim.id}/steps`, {
      move: 'submit',
      version: claim.version,
    });
    expect(gaps).toMatchObject({ status: 409, body: { code: 'claim.submit.finding' } });
    expect(gaps.body.errors?.map(({ field }) => field)).toEqual([
      'utterance',
      'confidence',
      'headline',
      'summary',
      'asOf',
      'unknowns',
      'rationale',
    ]);
  });

  it.each([
    ['0', 404],
    ['7', 404],
    ['99999999999999', 400],
    ['one', 400],
    ['-1', 404],
  ])('have no number %s', async (number, status) => {
    const { id } = await workedClaim(newsroom.checker);
    expect((await newsroom.checker.get(`/claims/${id}/revisions/${number}`)).status).toBe(status);
  });

  it('are compared', async () => {
    const { checker } = newsroom;
    const { id } = await workedClaim(checker);
    await addedEvidence(checker, id);
    await savedRevision(checker, id, 1, { rating: 'supported' });
    const compare = (query: string) =>
      checker.get<{ changes: { path: string }[] }>(`/claims/${id}/revisions/compare?${query}`);
    expect((await compare('from=1&to=2')).body.changes.map(({ path }) => path)).toEqual([
      'verdict.rating',
      'evidence[2]',
    ]);
    expect((await compare('from=2&to=2')).body.changes).toEqual([]);
    expect((await compare('from=0&to=1')).status).toBe(200);
    expect((await compare('from=1&to=9')).status).toBe(404);
    expect((await compare('from=1')).status).toBe(400);
    expect((await compare('from=one&to=2')).status).toBe(400);
  });

  it.each([
    ['base', { base: -1 }],
    ['base', { base: '1' }],
    ['rating', { base: 1, rating: 'true' }],
    ['headline', { base: 1, headline: 'two\nlines' }],
    ['summary', { base: 1, summary: 'x'.repeat(1001) }],
    ['unknowns', { base: 1, unknowns: ['a\u0000'] }],
    ['unknowns', { base: 1, unknowns: 'one' }],
    ['asOf', { base: 1, asOf: '2026-02-30' }],
    ['asOf', { base: 1, asOf: '0000-02-03' }],
    ['asOf', { base: 1, asOf: '2026-02-03T00:00:00Z' }],
    ['rationale', { base: 1, rationale: '\u202Eabc' }],
    ['hash', { base: 1, hash: 'a'.repeat(64) }],
  ])('refuse a wrong %s: %j', async (field, body) => {
    const { checker } = newsroom;
    const { id } = await workedClaim(checker);
    const answer = await checker.post<ProblemBody>(`/claims/${id}/revisions`, body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.map((one) => one.field.replace(/\[\d+\]$/, ''))).toEqual([field]);
    expect(await newsroom.count('verdict_revision', { claimId: id })).toBe(1);
  });
});
