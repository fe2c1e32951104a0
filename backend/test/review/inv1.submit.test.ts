import { moved, publishedClaim, workedClaim, type ClaimOnItsWay } from '../support/finding.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { publishedAlone } from './publishedAlone.js';

let newsroom: Newsroom;
beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

/** The editor submits what she holds without a letter of her own, judges it herself and publishes it. */
async function pushedThrough(claim: ClaimOnItsWay): Promise<number[]> {
  const { editor } = newsroom;
  const submitted = await moved(editor, claim, { move: 'submit' });
  const review = { decision: 'approve', revisionHash: claim.hash, version: submitted.version };
  const edition = { hash: claim.hash, version: submitted.version + 1 };
  return [
    (await editor.post(`/claims/${claim.id}/reviews`, review)).status,
    (await editor.post(`/claims/${claim.id}/editions`, edition)).status,
  ];
}

/** A verdict that its checker wrote and never submitted, taken over by the editor. */
async function takenOver(): Promise<ClaimOnItsWay> {
  const { checker, editor } = newsroom;
  return moved(editor, await workedClaim(checker), { move: 'assign', assigneeId: editor.id });
}

/** A public verdict that the editor alone declares void, in words of her own that readers will see. */
async function declaredVoid(): Promise<ClaimOnItsWay> {
  const { checker, max, editor } = newsroom;
  const reopened = { move: 'reopen', correction: 'void', reason: 'None of this was true.' } as const;
  return moved(editor, await publishedClaim(checker, max), reopened);
}

describe('INV-1: whoever submits stands behind it and may not approve it', () => {
  it.each([
    ['what another wrote and did not submit', takenOver],
    ['what another wrote, reopened for a reason of her own', declaredVoid],
  ])('%s', async (_, given) => {
    const claim = await given();
    expect(await pushedThrough(claim)).toEqual([403, 409]);
    expect(await publishedAlone(newsroom.database)).toEqual([]);
  });

  it('while another editor may', async () => {
    const { editor, max } = newsroom;
    const claim = await moved(editor, await takenOver(), { move: 'submit' });
    const review = { decision: 'approve', revisionHash: claim.hash, version: claim.version };
    expect((await max.post(`/claims/${claim.id}/reviews`, review)).status).toBe(201);
  });

  it('control: without the trigger she publishes alone, and it is seen', async () => {
    await newsroom.database.query('DROP TRIGGER claim_state_z_stands_behind ON newsroom.claim_state');
    const claim = await takenOver();
    expect(await pushedThrough(claim)).toEqual([201, 201]);
    expect(await publishedAlone(newsroom.database)).toEqual([claim.id]);
  });
});
