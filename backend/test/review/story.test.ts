import type { ClaimState, StateView } from '../../src/review/state.dto.js';
import type { CommentView, HistoryEntry } from '../../src/review/review.dto.js';
import type { ProblemBody } from '../support/client.js';
import {
  addedEvidence,
  approvedClaim,
  moved,
  newClaim,
  publishedClaim,
  queuedClaim,
  savedRevision,
  step,
  submittedClaim,
  workedClaim,
  type ClaimOnItsWay,
} from '../support/finding.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';

jest.setTimeout(120_000);

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const stateOf = async ({ id }: ClaimOnItsWay): Promise<StateView> =>
  (await newsroom.checker.read<ClaimState>(`/claims/${id}/state`)).state;

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

describe('a claim on its way', () => {
  it('goes from the inbox to an approved verdict, and each step is kept', async () => {
    const { checker, editor } = newsroom;
    const claim = await approvedClaim(checker, editor);
    expect(await stateOf(claim)).toMatchObject({
      stage: 'approved',
      approvedHash: claim.hash,
      leaseUntil: null,
    });
    const history = await checker.read<HistoryEntry[]>(`/claims/${claim.id}/history`);
    expect(history.map(({ what, move, decision }) => move ?? decision ?? what)).toEqual([
      'approve',
      'approve',
      'submit',
      'revision',
      'take',
      'accept',
    ]);
    expect(history[0]).toMatchObject({
      what: 'step',
      actor: { name: 'Eve' },
      hash: claim.hash,
      toStage: 'approved',
    });
  });

  it('is given its kind when it is accepted without one', async () => {
    const { checker } = newsroom;
    const claim = await newClaim(checker, null);
    const refused = await step(checker, claim, { move: 'accept' });
    expect(refused).toMatchObject({
      status: 400,
      body: { code: 'claim.accept.kind', errors: [{ field: 'kind' }] },
    });
    await moved(checker, claim, { move: 'accept', kind: 'timeline' });
    expect(await checker.read(`/claims/${claim.id}`)).toMatchObject({ kind: 'timeline' });
  });

  it('comes back from an editor to the one who wrote it, with the note', async () => {
    const { checker, editor } = newsroom;
    const claim = await submittedClaim(checker);
    const body = { decision: 'return', revisionHash: claim.hash, version: claim.version };
    expect((await editor.post(`/claims/${claim.id}/reviews`, body)).status).toBe(400);
    await editor.add(`/claims/${claim.id}/reviews`, { ...body, note: 'Say whose log it is.' });
    expect(await stateOf(claim)).toMatchObject({ stage: 'in_work', assignee: { id: checker.id } });
    expect((await stateOf(claim)).leaseUntil).not.toBeNull();

    await savedRevision(checker, claim.id, 1, { summary: 'The log of the operator, Netz AG, shows it.' });
    await moved(checker, { ...claim, version: claim.version + 1 }, { move: 'submit' });
    const state = await editor.read<ClaimState>(`/claims/${claim.id}/state`);
    expect(state.underReview).toMatchObject({ revision: 2, lastReviewed: 1 });
    const { changes } = await editor.read<{ changes: { path: string }[] }>(
      `/claims/${claim.id}/revisions/compare?from=1&to=2`,
    );
    expect(changes.map(({ path }) => path)).toEqual(['verdict.summary']);
  });

  it('saves what changed behind the verdict when it is submitted', async () => {
    const { checker } = newsroom;
    const claim = await workedClaim(checker);
    await addedEvidence(checker, claim.id);
    await moved(checker, claim, { move: 'submit' });
    const state = await checker.read<ClaimState>(`/claims/${claim.id}/state`);
    expect(state.underReview?.revision).toBe(2);
    expect(state.underReview?.hash).not.toBe(claim.hash);
  });

  it('is recalled with a note, and its approval is void', async () => {
    const { checker, editor, max } = newsroom;
    const claim = await approvedClaim(checker, editor);
    const recalled = await moved(max, claim, { move: 'recall', note: 'A new log has come.' });
    expect(await stateOf(claim)).toMatchObject({
      stage: 'in_work',
      assignee: { id: checker.id },
      approvedHash: null,
    });
    expect((await step(max, recalled, { move: 'schedule', at: inHours(1), hash: claim.hash })).status).toBe(
      409,
    );
  });

  it('rests until a day, and comes back to where it was', async () => {
    const { checker, editor } = newsroom;
    const claim = await workedClaim(checker);
    const held = await moved(checker, claim, {
      move: 'hold',
      until: inHours(48),
      note: 'They answer on Friday.',
    });
    expect(await stateOf(held)).toMatchObject({
      stage: 'on_hold',
      heldFrom: 'in_work',
      assignee: { id: checker.id },
    });
    const back = await moved(checker, held, { move: 'resume' });
    expect(await stateOf(back)).toMatchObject({ stage: 'in_work', heldFrom: null, holdUntil: null });

    const queued = await queuedClaim(checker);
    const refused = await step(checker, queued, { move: 'hold', until: inHours(1), note: 'Later.' });
    expect(refused).toMatchObject({ status: 403, body: { code: 'claim.hold.holder_or_editor' } });
    const byEditor = await moved(editor, queued, { move: 'hold', until: inHours(1), note: 'Later.' });
    expect(await stateOf(await moved(editor, byEditor, { move: 'resume' }))).toMatchObject({
      stage: 'queued',
    });
  });

  it('is closed as the duplicate of another, and reconsidered', async () => {
    const { checker, editor } = newsroom;
    const [one, other] = [await newClaim(checker), await newClaim(checker)];
    const close = { move: 'close', reason: 'duplicate', note: 'The same.' } as const;
    expect((await step(checker, one, close)).body).toMatchObject({ code: 'claim.close.duplicate' });
    expect((await step(checker, one, { ...close, duplicateOf: one.id })).status).toBe(400);
    const closed = await moved(checker, one, { ...close, duplicateOf: other.id });
    expect(await stateOf(one)).toMatchObject({
      stage: 'closed',
      closedAs: 'duplicate',
      duplicateOf: other.id,
    });
    expect((await step(checker, other, { ...close, duplicateOf: one.id })).body).toMatchObject({
      code: 'claim.close.duplicate',
    });
    const back = await moved(editor, closed, { move: 'reconsider', note: 'It says more than the other.' });
    expect(await stateOf(back)).toMatchObject({ stage: 'queued', closedAs: null, duplicateOf: null });
  });

  it('is assigned by an editor, and passed on', async () => {
    const { checker, second, editor, auditor } = newsroom;
    const claim = await queuedClaim(checker);
    const wrong = await step(editor, claim, { move: 'assign', assigneeId: auditor.id });
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ field: 'assigneeId' }] } });
    const given = await moved(editor, claim, { move: 'assign', assigneeId: checker.id });
    const passedOn = await moved(editor, given, { move: 'assign', assigneeId: second.id });
    expect(await stateOf(passedOn)).toMatchObject({ stage: 'in_work', assignee: { id: second.id } });
    expect((await step(checker, passedOn, { move: 'submit' })).body).toMatchObject({
      code: 'claim.submit.holder',
    });
    expect((await moved(second, passedOn, { move: 'release' })).version).toBe(passedOn.version + 1);
  });

  it('is scheduled, and taken off the schedule', async () => {
    const { checker, editor } = newsroom;
    const claim = await approvedClaim(checker, editor);
    const at = inHours(5);
    const scheduled = await moved(editor, claim, { move: 'schedule', at, hash: claim.hash });
    expect(await stateOf(claim)).toMatchObject({
      stage: 'approved',
      publishAt: at,
      approvedHash: claim.hash,
    });
    const [job] = await newsroom.database.query<{ run_at: Date; key: string }>(
      `SELECT run_at, key FROM graphile_worker.jobs WHERE key = $1`,
      [`publish_due:${claim.id}`],
    );
    expect(job?.run_at.toISOString()).toBe(at);
    await moved(editor, scheduled, { move: 'unschedule' });
    expect(await stateOf(claim)).toMatchObject({ stage: 'approved', publishAt: null });
  });

  it('is corrected after it was published, by two people again', async () => {
    const { checker, editor } = newsroom;
    const claim = await publishedClaim(checker, editor);
    const correction = {
      move: 'reopen',
      correction: 'correction_minor',
      reason: 'It was 41 hours.',
    } as const;
    const reopened = await moved(checker, claim, correction);
    expect(await stateOf(claim)).toMatchObject({
      stage: 'in_work',
      assignee: { id: checker.id },
      correction: 'correction_minor',
      correctionReason: 'It was 41 hours.',
    });
    const { hash } = await savedRevision(checker, claim.id, 1, { headline: 'Out of reach for 41 hours.' });
    const { version } = await moved(checker, reopened, { move: 'submit' });
    const review = { decision: 'approve', revisionHash: hash, version };
    expect((await editor.post(`/claims/${claim.id}/reviews`, review)).status).toBe(201);
    const edition = await editor.add(`/claims/${claim.id}/editions`, { hash, version: version + 1 });
    expect(edition).toMatchObject({ number: 2, kind: 'correction_minor', reason: 'It was 41 hours.' });
    expect(await stateOf(claim)).toMatchObject({
      stage: 'settled',
      correction: null,
      correctionReason: null,
    });
  });

  it('tells whoever was too late what stands there now', async () => {
    const { checker, second } = newsroom;
    const claim = await queuedClaim(checker);
    await moved(second, claim, { move: 'take' });
    const late = await checker.post<ProblemBody & { current: StateView }>(`/claims/${claim.id}/steps`, {
      move: 'take',
      version: claim.version,
    });
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({
      code: 'claim.stale',
      current: { assignee: { id: second.id }, version: 3 },
    });
  });

  it('is planned without a step', async () => {
    const { checker, editor } = newsroom;
    const claim = await queuedClaim(checker);
    const due = inHours(30);
    const planned = await editor.patch<ClaimState>(`/claims/${claim.id}/state`, {
      version: claim.version,
      priority: 90,
      due,
    });
    expect(planned.body.state).toMatchObject({ priority: 90, due, version: claim.version + 1 });
    const stale = await editor.patch(`/claims/${claim.id}/state`, { version: claim.version, due: null });
    expect(stale).toMatchObject({ status: 409, body: { code: 'claim.stale' } });
    const cleared = await editor.patch<ClaimState>(`/claims/${claim.id}/state`, {
      version: claim.version + 1,
      due: null,
    });
    expect(cleared.body.state).toMatchObject({ priority: 90, due: null });
    expect(await newsroom.count('step', { claimId: claim.id })).toBe(1);
  });
});

describe('comments', () => {
  it('block an approval until their author or an editor resolves them', async () => {
    const { checker, second, editor } = newsroom;
    const claim = await submittedClaim(checker);
    const comment = await second.add<CommentView>(`/claims/${claim.id}/comments`, {
      body: 'The log is of another server.',
      blocking: true,
    });
    const approval = { decision: 'approve', revisionHash: claim.hash, version: claim.version };
    const refused = await editor.post<ProblemBody>(`/claims/${claim.id}/reviews`, approval);
    expect(refused).toMatchObject({ status: 409, body: { code: 'claim.approve.no_open_block' } });

    const own = await checker.post(`/comments/${comment.id}/resolution`);
    expect(own).toMatchObject({ status: 403, body: { code: 'comment.not_yours' } });
    expect((await second.post(`/comments/${comment.id}/resolution`)).body).toMatchObject({
      resolvedBy: { id: second.id },
    });
    expect((await second.post(`/comments/${comment.id}/resolution`)).status).toBe(409);
    expect((await editor.post(`/claims/${claim.id}/reviews`, approval)).status).toBe(201);
  });

  it('are not lifted by an editor whose own work they hold up', async () => {
    const { checker, second, editor, max } = newsroom;
    const claim = await workedClaim(checker);
    await addedEvidence(editor, claim.id);
    const block = { body: 'This is another server.', blocking: true };
    const comment = await second.add<CommentView>(`/claims/${claim.id}/comments`, block);
    expect(await editor.post(`/comments/${comment.id}/resolution`)).toMatchObject({
      status: 403,
      body: { code: 'comment.not_yours' },
    });
    expect((await max.post(`/comments/${comment.id}/resolution`)).status).toBe(200);
  });
});

describe('leases', () => {
  const lapse = (claimId: string, ago: string) =>
    newsroom.database.query(
      `WITH acting AS (SELECT set_config('ascribe.actor', 'system', true))
       UPDATE newsroom.claim_state SET lease_until = now() - $2::interval, version = version + 1
         FROM acting WHERE claim_id = $1`,
      [claimId, ago],
    );

  it("are renewed by the holder's own work, without a new version", async () => {
    const { checker, second } = newsroom;
    const claim = await workedClaim(checker);
    await lapse(claim.id, '-1 hour');
    const before = await stateOf(claim);
    await addedEvidence(second, claim.id);
    expect((await stateOf(claim)).leaseUntil).toBe(before.leaseUntil);
    await addedEvidence(checker, claim.id);
    const after = await stateOf(claim);
    expect(Date.parse(after.leaseUntil ?? '') - Date.now()).toBeGreaterThan(3.9 * 3_600_000);
    expect(after.version).toBe(before.version);
  });

  it('are left alone while more than half is left', async () => {
    const claim = await workedClaim(newsroom.checker);
    const before = await stateOf(claim);
    await addedEvidence(newsroom.checker, claim.id);
    expect((await stateOf(claim)).leaseUntil).toBe(before.leaseUntil);
  });
});
