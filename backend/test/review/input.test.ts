import type { ProblemBody } from '../support/client.js';
import { queuedClaim, submittedClaim, type ClaimOnItsWay } from '../support/finding.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';

jest.setTimeout(60_000);

const NOBODY = '01890a5d-ac96-774b-bcce-b302099a8057';
const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();

let newsroom: Newsroom;
let queued: ClaimOnItsWay;
let submitted: ClaimOnItsWay;
beforeAll(async () => {
  newsroom = await openNewsroom();
  queued = await queuedClaim(newsroom.checker);
  submitted = await submittedClaim(newsroom.checker);
});
afterAll(() => newsroom.close());

const rows = async () =>
  Promise.all(['step', 'review', 'comment', 'audit_event'].map((table) => newsroom.count(table)));

/** Whatever is refused names the field and leaves nothing behind. */
async function refused(answer: { status: number; body: ProblemBody }, field: string): Promise<void> {
  expect(answer.status).toBe(400);
  expect(answer.body.errors?.map((one) => one.field)).toEqual([field]);
}

describe('input that is no move', () => {
  it.each<[string, object]>([
    ['move', { move: 'publish' }],
    ['move', { move: 'expire' }],
    ['move', { move: ['take'] }],
    ['move', { move: undefined }],
    ['version', { move: 'take', version: '2' }],
    ['version', { move: 'take', version: 0 }],
    ['version', { move: 'take', version: 1e20 }],
    ['assigneeId', { move: 'assign', assigneeId: 'Sami' }],
    ['assigneeId', { move: 'assign', assigneeId: NOBODY }],
    ['until', { move: 'hold', note: 'Later.', until: 'tomorrow' }],
    ['until', { move: 'hold', note: 'Later.', until: '2026-13-01T00:00:00Z' }],
    ['until', { move: 'hold', note: 'Later.', until: '2020-01-01T00:00:00Z' }],
    ['until', { move: 'hold', note: 'Later.', until: null }],
    ['note', { move: 'hold', until: TOMORROW }],
    ['note', { move: 'hold', until: TOMORROW, note: 'a\u0000b' }],
    ['note', { move: 'hold', until: TOMORROW, note: 'a\uD800b' }],
    ['note', { move: 'hold', until: TOMORROW, note: 'x'.repeat(4001) }],
    ['reason', { move: 'close', note: 'No.', reason: 'boring' }],
    ['duplicateOf', { move: 'close', note: 'No.', reason: 'duplicate', duplicateOf: NOBODY }],
    ['actor', { move: 'release', actor: NOBODY }],
    ['stage', { move: 'release', stage: 'settled' }],
  ])('a wrong %s: %j', async (field, body) => {
    const before = await rows();
    const wrong = { version: queued.version, ...body };
    await refused(await newsroom.editor.post<ProblemBody>(`/claims/${queued.id}/steps`, wrong), field);
    expect(await rows()).toEqual(before);
  });

  it.each<[string, object]>([
    ['decision', { decision: 'maybe' }],
    ['revisionHash', { revisionHash: 'abc' }],
    ['revisionHash', { revisionHash: 'A'.repeat(64) }],
    ['note', { decision: 'return', note: '   ' }],
    ['note', { note: 7 }],
    ['editorId', { editorId: NOBODY }],
  ])('a review with a wrong %s: %j', async (field, body) => {
    const before = await rows();
    const { hash, version } = submitted;
    const wrong = { decision: 'approve', revisionHash: hash, version, ...body };
    await refused(await newsroom.editor.post<ProblemBody>(`/claims/${submitted.id}/reviews`, wrong), field);
    expect(await rows()).toEqual(before);
  });

  it.each<[string, object]>([
    ['priority', { priority: 100 }],
    ['priority', { priority: 1.5 }],
    ['priority', { priority: null }],
    ['due', { due: '2026-02-30T10:00:00Z' }],
    ['due', { due: '0000-01-01T00:00:00Z' }],
    ['due', { due: '9999-12-31T23:00:00-10:00' }],
    ['due', { due: 12 }],
    ['stage', { stage: 'settled' }],
  ])('a plan with a wrong %s: %j', async (field, body) => {
    const wrong = { version: queued.version, ...body };
    await refused(await newsroom.editor.patch<ProblemBody>(`/claims/${queued.id}/state`, wrong), field);
  });

  it.each<[string, object]>([
    ['body', { body: ' ' }],
    ['body', { body: 'a\u202Eb' }],
    ['blocking', { body: 'Look.', blocking: 'false' }],
  ])('a comment with a wrong %s: %j', async (field, body) => {
    await refused(await newsroom.editor.post<ProblemBody>(`/claims/${queued.id}/comments`, body), field);
  });

  it.each([
    ['get', `/claims/${NOBODY}/state`],
    ['get', `/claims/${NOBODY}/history`],
    ['get', `/claims/${NOBODY}/comments`],
    ['get', `/claims/${NOBODY}/revisions`],
    ['post', `/comments/${NOBODY}/resolution`],
  ] as const)('%s %s of nothing is missing', async (method, path) => {
    expect((await newsroom.editor[method](path)).status).toBe(404);
  });

  it('moves, reviews and comments of nothing are missing', async () => {
    const { editor } = newsroom;
    const hash = 'a'.repeat(64);
    const answers = await Promise.all([
      editor.post(`/claims/${NOBODY}/steps`, { move: 'release', version: 1 }),
      editor.post(`/claims/${NOBODY}/reviews`, { decision: 'approve', revisionHash: hash, version: 1 }),
      editor.post(`/claims/${NOBODY}/comments`, { body: 'Hello?' }),
      editor.patch(`/claims/${NOBODY}/state`, { version: 1, priority: 1 }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });

  it('a review of another claim’s revision is refused', async () => {
    const other = await submittedClaim(newsroom.checker);
    const answer = await newsroom.editor.post(`/claims/${submitted.id}/reviews`, {
      decision: 'approve',
      revisionHash: other.hash,
      version: submitted.version,
    });
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'claim.approve.hash', errors: [{ field: 'revisionHash' }] },
    });
  });
});
