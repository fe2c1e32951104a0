import { setTimeout as pause } from 'node:timers/promises';
import type { EditionView } from '../../src/publication/edition.dto.js';
import { acknowledgedCautions } from '../support/cautions.js';
import type { ProblemBody } from '../support/client.js';
import {
  approvedClaim,
  type ClaimOnItsWay,
  FINDING,
  moved,
  publishedClaim,
  savedRevision,
  step,
  submittedClaim,
  workedClaim,
} from '../support/finding.js';
import { type Colleague, type Newsroom, openNewsroom } from '../support/newsroom.js';
import { fetched, parsed, visibleText } from './crawl.js';

let newsroom: Newsroom;
let checker: Colleague;
let editor: Colleague;
beforeAll(async () => {
  newsroom = await openNewsroom({ jobs: true });
  ({ checker, editor } = newsroom);
});
afterAll(() => newsroom.close());

const publish = (who: Colleague, { id, hash, version }: ClaimOnItsWay) =>
  who.post<EditionView & ProblemBody>(`/claims/${id}/editions`, { hash, version });
const editionsOf = ({ id }: ClaimOnItsWay): Promise<EditionView[]> => editor.read(`/claims/${id}/editions`);
const stageOf = async ({ id }: ClaimOnItsWay): Promise<string> =>
  (await editor.read<{ state: { stage: string } }>(`/claims/${id}/state`)).state.stage;
const page = async (path: string): Promise<string> => (await fetched(newsroom.url, path)).body;

/** A further edition of a published claim, with these changes to its finding. */
async function corrected(
  claim: ClaimOnItsWay,
  correction: 'update' | 'clarification' | 'correction_minor' | 'correction_major' | 'void',
  changes: object,
): Promise<ClaimOnItsWay> {
  const open = await moved(checker, claim, {
    move: 'reopen',
    correction,
    reason: `This is why: ${correction}.`,
  });
  const { number } = (await checker.read<{ number: number }[]>(`/claims/${claim.id}/revisions`)).at(-1) ?? {
    number: 1,
  };
  const { hash } = await savedRevision(checker, claim.id, number, { ...changes });
  await acknowledgedCautions(checker, claim.id);
  const submitted = await moved(checker, open, { move: 'submit' });
  await editor.add(`/claims/${claim.id}/reviews`, {
    decision: 'approve',
    revisionHash: hash,
    version: submitted.version,
  });
  return { ...submitted, hash, version: submitted.version + 1 };
}

describe('the first edition', () => {
  it('is public at once, at an address made of its headline, with the claim settled', async () => {
    const claim = await approvedClaim(checker, editor);
    const { status, body } = await publish(newsroom.max, claim);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      number: 1,
      kind: 'initial',
      reason: '',
      hash: claim.hash,
      approvedBy: { id: editor.id, name: 'Eve' },
      publishedBy: { id: newsroom.max.id, name: 'Max' },
    });
    expect(body.slug).toMatch(/^the-portal-was-out-of-reach-for-42-hours/);
    expect(await stageOf(claim)).toBe('settled');
    expect(await editionsOf(claim)).toEqual([body]);
    expect(visibleText(await page(`/verdicts/${body.slug}`))).toContain(FINDING.summary);
    expect(await newsroom.count('audit_event', { subject: 'edition', claimId: claim.id })).toBe(1);
  });

  it('says nothing of who works here', async () => {
    const [edition] = await editionsOf(await publishedClaim(checker, editor));
    const html = await page(`/verdicts/${edition?.slug}`);
    for (const { name, email, id } of [checker, editor]) {
      for (const word of [`>${name}<`, email, id]) expect(html).not.toContain(word);
    }
  });

  it.each([
    ['not approved', () => submittedClaim(checker), 409, 'claim.publish.stage'],
    ['still in work', () => workedClaim(checker), 409, 'claim.publish.stage'],
  ])('is refused while the claim is %s (INV-1)', async (_, make, status, code) => {
    const claim = await make();
    const answer = await publish(editor, claim);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await newsroom.count('edition', { claimId: claim.id })).toBe(0);
    expect(await newsroom.count('permalink', { claimId: claim.id })).toBe(0);
  });

  it('is of the approved text only, and of the state that the editor saw', async () => {
    const claim = await approvedClaim(checker, editor);
    const other = await publish(editor, { ...claim, hash: 'a'.repeat(64) });
    expect([other.status, other.body.code]).toEqual([409, 'claim.publish.hash']);
    const stale = await publish(editor, { ...claim, version: claim.version - 1 });
    expect([stale.status, stale.body.code]).toEqual([409, 'claim.stale']);
    for (const wrong of [
      {},
      { hash: 'x', version: 1 },
      { hash: claim.hash, version: '1' },
      { hash: claim.hash, version: 1, more: 1 },
    ]) {
      expect((await editor.post(`/claims/${claim.id}/editions`, wrong)).status).toBe(400);
    }
    expect(await newsroom.count('edition', { claimId: claim.id })).toBe(0);
  });

  it('comes once when two editors ask at once', async () => {
    const claim = await approvedClaim(checker, editor);
    const answers = await Promise.all([publish(editor, claim), publish(newsroom.max, claim)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await editionsOf(claim)).length).toBe(1);
  });

  it('has an address of its own when the headline is not, also when many come at once', async () => {
    const claims: ClaimOnItsWay[] = [];
    for (let made = 0; made < 6; made += 1) claims.push(await approvedClaim(checker, editor));
    const answers = await Promise.all(claims.map((claim) => publish(editor, claim)));
    expect(answers.map(({ status }) => status)).toEqual(claims.map(() => 201));
    expect(new Set(answers.map(({ body }) => body.slug)).size).toBe(claims.length);
  });

  it('is for editors, of claims that are there', async () => {
    const claim = await approvedClaim(checker, editor);
    for (const who of [checker, newsroom.admin, newsroom.auditor])
      expect((await publish(who, claim)).status).toBe(403);
    const nowhere = { ...claim, id: '01900000-0000-7000-8000-000000000000' };
    expect((await publish(editor, nowhere)).status).toBe(404);
    expect((await editor.get(`/claims/${nowhere.id}/editions`)).status).toBe(404);
  });
});

describe('a later edition', () => {
  it('is a correction with its reason, and both editions stay readable', async () => {
    const claim = await publishedClaim(checker, editor);
    const [first] = await editionsOf(claim);
    const next = await corrected(claim, 'correction_major', {
      rating: 'refuted',
      headline: 'The portal answered all the time.',
    });
    expect((await publish(editor, next)).status).toBe(201);
    const [, second] = await editionsOf(claim);
    expect(second).toMatchObject({
      number: 2,
      kind: 'correction_major',
      reason: 'This is why: correction_major.',
      slug: first?.slug,
    });

    const current = await page(`/verdicts/${first?.slug}`);
    expect(parsed(current).querySelector('.notice')?.textContent).toContain('This is why: correction_major.');
    expect(visibleText(current)).toContain('The portal answered all the time.');
    const old = await page(`/verdicts/${first?.slug}/editions/1`);
    expect(visibleText(old)).toContain(FINDING.headline);
    expect(visibleText(old)).toContain('it no longer stands');
    expect(visibleText(await page('/corrections'))).toContain('This is why: correction_major.');
    expect(visibleText(await page(`/verdicts/${first?.slug}/history`))).toContain(
      'The verdict went from “Mostly supported” to “Refuted”.',
    );
  });

  it('leaves the current one public and unchanged until it is published itself (INV-8)', async () => {
    const claim = await publishedClaim(checker, editor);
    const [first] = await editionsOf(claim);
    const before = await page(`/verdicts/${first?.slug}`);
    const next = await corrected(claim, 'update', { headline: 'Words that nobody has approved in public' });
    expect(await page(`/verdicts/${first?.slug}`)).toBe(before);
    await publish(editor, next);
    expect(await page(`/verdicts/${first?.slug}`)).not.toBe(before);
  });

  it('may declare the check void; the page stays and says so', async () => {
    const claim = await publishedClaim(checker, editor);
    await publish(editor, await corrected(claim, 'void', { summary: 'We had the wrong portal.' }));
    const [{ slug }] = (await editionsOf(claim)) as [EditionView];
    const { status, body } = await fetched(newsroom.url, `/verdicts/${slug}`);
    expect(status).toBe(200);
    expect(parsed(body).querySelector('.notice')?.textContent).toContain('Declared void');
    expect(parsed(body).querySelector('.so .chip')?.textContent).toBe('Void');
  });
});

const ALL_BUT_DATE = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

describe('a scheduled edition', () => {
  jest.setTimeout(30_000);

  const soon = (ms: number): string => new Date(Date.now() + ms).toISOString();
  const allWorked = async (): Promise<boolean> => {
    const [row] = await newsroom.database.query<{ left: number }>(
      `SELECT count(*)::int AS left FROM graphile_worker.jobs WHERE task_identifier = 'publish_due'`,
    );
    return row?.left === 0;
  };
  const until = async (done: () => Promise<boolean>): Promise<void> => {
    for (let waited = 0; waited < 12_000; waited += 100) {
      if (await done()) return;
      await pause(100);
    }
    throw new Error('it did not happen within 12 s');
  };

  it('comes by itself, in the name of the editor who scheduled it', async () => {
    const claim = await approvedClaim(checker, editor);
    const waiting = await moved(newsroom.max, claim, { move: 'schedule', hash: claim.hash, at: soon(1500) });
    expect(await editionsOf(waiting)).toEqual([]);
    await until(async () => (await stageOf(waiting)) === 'settled');
    const [edition] = await editionsOf(waiting);
    expect(edition?.publishedBy.id).toBe(newsroom.max.id);
    expect((await fetched(newsroom.url, `/verdicts/${edition?.slug}`)).status).toBe(200);
    expect(await newsroom.count('step', { claimId: claim.id, move: 'publish', actorId: null })).toBe(1);
  });

  it('comes though the clock of this machine is behind that of the database', async () => {
    const claim = await approvedClaim(checker, editor);
    await moved(editor, claim, { move: 'schedule', hash: claim.hash, at: soon(1500) });
    jest.useFakeTimers({ doNotFake: [...ALL_BUT_DATE], now: Date.now() - 3_600_000 });
    try {
      await until(allWorked);
    } finally {
      jest.useRealTimers();
    }
    expect(await stageOf(claim)).toBe('settled');
  });

  it('does not come when it was taken off the schedule, and comes at the new time when it was put off', async () => {
    const [off, later] = [await approvedClaim(checker, editor), await approvedClaim(checker, editor)];
    const planned = await moved(editor, off, { move: 'schedule', hash: off.hash, at: soon(1500) });
    const delayed = await moved(editor, later, { move: 'schedule', hash: later.hash, at: soon(1500) });
    await moved(editor, planned, { move: 'unschedule' });
    await moved(editor, delayed, { move: 'schedule', hash: later.hash, at: soon(6000) });
    await pause(3800);
    expect([await stageOf(off), await stageOf(later)]).toEqual(['approved', 'approved']);
    await until(async () => (await stageOf(later)) === 'settled');
    expect(await stageOf(off)).toBe('approved');
  });

  it('does not come when one of the two people behind it has left meanwhile (INV-1)', async () => {
    const leaving = await newsroom.colleague('editor', 'Lee');
    const claim = await approvedClaim(checker, leaving);
    await moved(editor, claim, { move: 'schedule', hash: claim.hash, at: soon(1500) });
    const { version } = (
      await newsroom.database.query<{ version: number }>(
        'SELECT version FROM newsroom.person WHERE id = $1',
        [leaving.id],
      )
    )[0] ?? { version: 0 };
    expect(
      (await newsroom.admin.patch(`/people/${leaving.id}`, { version, status: 'disabled' })).status,
    ).toBe(200);
    await until(allWorked);
    expect([await stageOf(claim), await editionsOf(claim)]).toEqual(['approved', []]);
  });

  it('cannot be asked for in the past', async () => {
    const claim = await approvedClaim(checker, editor);
    const answer = await step(editor, claim, { move: 'schedule', hash: claim.hash, at: soon(-1000) });
    expect(answer.status).toBe(400);
  });
});
