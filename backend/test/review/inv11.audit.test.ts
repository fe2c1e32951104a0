import type { ClaimState, OpenMove } from '../../src/review/state.dto.js';
import type { RevisionView } from '../../src/verdicts/revision.dto.js';
import type { Answer } from '../support/client.js';
import { queuedClaim, savedRevision, step, workedClaim, type ClaimOnItsWay } from '../support/finding.js';
import { openNewsroom, type Colleague, type Newsroom } from '../support/newsroom.js';

const MOVES = 160;
const SEED = Number(process.env.SEED ?? 20260302);

jest.setTimeout(180_000);

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

/** Steps and changes of stage that do not stand one to one, each in one transaction. */
async function unaccounted(): Promise<unknown[]> {
  const audits = `SELECT * FROM newsroom.audit_event WHERE subject = 'claim_state' AND act = 'changed'`;
  return newsroom.database.query(`
    SELECT 'step' AS what, s.claim_id, s.move FROM newsroom.step s
     WHERE (SELECT count(*) FROM (${audits}) a
             WHERE a.subject_id = s.claim_id AND a.tx = s.tx AND a.actor_id IS NOT DISTINCT FROM s.actor_id
               AND a.changes -> 'version' ->> 1 = s.version::text) <> 1
        OR (SELECT count(*) FROM (${audits}) a WHERE a.subject_id = s.claim_id AND a.tx = s.tx) <> 1
    UNION ALL
    SELECT 'change', a.subject_id, a.changes ->> 'stage' FROM (${audits}) a
     WHERE a.changes ? 'stage'
       AND (SELECT count(*) FROM newsroom.step s WHERE s.claim_id = a.subject_id AND s.tx = a.tx) <> 1`);
}

/** The same numbers in the same order for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const ANSWERS = {
  note: 'As agreed.',
  kind: 'timeline',
  correction: 'clarification',
  until: new Date(Date.now() + 86_400_000).toISOString(),
  at: new Date(Date.now() + 86_400_000).toISOString(),
};

/** Fills in what the form asks and sends it where this move is made. */
async function make(
  person: Colleague,
  id: string,
  { move, needs }: OpenMove,
  { state, underReview }: ClaimState,
): Promise<Answer<unknown>> {
  const { version, approvedHash } = state;
  const hash = underReview?.hash ?? approvedHash;
  if (move === 'approve' || move === 'return') {
    return person.post(`/claims/${id}/reviews`, {
      decision: move,
      revisionHash: hash,
      version,
      note: 'Read.',
    });
  }
  if (move === 'publish') return person.post(`/claims/${id}/editions`, { hash, version });
  const asked = Object.fromEntries(
    Object.entries(ANSWERS).filter(([field]) => needs.includes(field as never)),
  );
  return person.post(`/claims/${id}/steps`, {
    move,
    version,
    ...asked,
    ...(needs.includes('reason')
      ? { reason: move === 'close' ? 'out_of_scope' : 'It was said otherwise.' }
      : {}),
    ...(needs.includes('assignee') ? { assigneeId: newsroom.second.id } : {}),
    ...(needs.includes('hash') ? { hash } : {}),
  });
}

describe('INV-11: a change of state has exactly one audit row, in its transaction', () => {
  it('on a long random walk of moves', async () => {
    const { checker, second, editor, max } = newsroom;
    const people = [checker, second, editor, max];
    const claims: ClaimOnItsWay[] = [];
    for (let count = 0; count < 5; count += 1) claims.push(await workedClaim(checker));
    const roll = dice(SEED);
    const made = new Map<string, number>();
    for (let count = 0; count < MOVES;) {
      const { id } = claims[roll(claims.length)]!;
      const person = people[roll(people.length)]!;
      const standing = await person.read<ClaimState>(`/claims/${id}/state`);
      const open = standing.moves.filter((move) => move.open);
      // Half of the time the move that was made least, so that the walk goes everywhere.
      const rarest = [...open].sort((a, b) => (made.get(a.move) ?? 0) - (made.get(b.move) ?? 0))[0];
      const move = roll(2) === 0 ? rarest : open[roll(open.length)];
      if (!move) continue;
      expect({ ...(await make(person, id, move, standing)), headers: null }).toMatchObject({ status: 201 });
      made.set(move.move, (made.get(move.move) ?? 0) + 1);
      count += 1;
      await reviseSometimes(roll, people, id);
    }
    expect(made.size).toBeGreaterThan(10);
    expect(await newsroom.count('step')).toBe(MOVES + claims.length * 2);
    expect(await unaccounted()).toEqual([]);
    expect(await newsroom.database.query(`SELECT * FROM newsroom.audit_faults()`)).toEqual([]);
  });

  it('not even a step of the same stage goes without', async () => {
    const { checker, editor } = newsroom;
    const claim = await workedClaim(checker);
    expect((await step(editor, claim, { move: 'assign', assigneeId: checker.id })).status).toBe(201);
    expect(await unaccounted()).toEqual([]);
  });

  it.each([
    ['the audit row is not written', `ALTER TABLE newsroom.claim_state %s TRIGGER claim_state_audit`],
    ['the audit cannot be linked', `ALTER TABLE newsroom.audit_link %s`],
  ])('a move leaves nothing when %s', async (_, sabotage) => {
    const claim = await queuedClaim(newsroom.checker);
    const before = await traceOf(claim);
    const [broken, mended] = sabotage.includes('TRIGGER')
      ? [sabotage.replace('%s', 'DISABLE'), sabotage.replace('%s', 'ENABLE')]
      : [
          sabotage.replace('%s', 'ADD CONSTRAINT nothing_more CHECK (false) NOT VALID'),
          sabotage.replace('%s', 'DROP CONSTRAINT nothing_more'),
        ];
    await newsroom.database.query(broken);
    const answer = await step(newsroom.checker, claim, { move: 'take' });
    await newsroom.database.query(mended);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await traceOf(claim)).toEqual(before);
    expect((await step(newsroom.checker, claim, { move: 'take' })).status).toBe(201);
  });

  it('control: with the trigger that demands it gone as well, the gap is seen', async () => {
    const claim = await queuedClaim(newsroom.checker);
    await newsroom.database.query(`
      ALTER TABLE newsroom.claim_state DISABLE TRIGGER claim_state_audit;
      ALTER TABLE newsroom.step DISABLE TRIGGER step_has_state`);
    expect((await step(newsroom.checker, claim, { move: 'take' })).status).toBe(201);
    await newsroom.database.query(`
      ALTER TABLE newsroom.claim_state ENABLE TRIGGER claim_state_audit;
      ALTER TABLE newsroom.step ENABLE TRIGGER step_has_state`);
    expect(await unaccounted()).toEqual([{ what: 'step', claim_id: claim.id, move: 'take' }]);
  });
});

/** Now and then the holder writes, so that there is something new to review. */
async function reviseSometimes(
  roll: (sides: number) => number,
  people: readonly Colleague[],
  id: string,
): Promise<void> {
  const { state } = await newsroom.auditor.read<ClaimState>(`/claims/${id}/state`);
  const holder = people.find((person) => person.id === state.assignee?.id);
  if (state.stage !== 'in_work' || !holder || roll(3) > 0) return;
  const [newest] = await newsroom.auditor.read<RevisionView[]>(`/claims/${id}/revisions`);
  await savedRevision(holder, id, newest?.number ?? 0, { summary: `Thought number ${roll(1000)}.` });
}

async function traceOf({ id }: ClaimOnItsWay): Promise<unknown> {
  return newsroom.database.query(
    `SELECT to_jsonb(s) AS state, (SELECT count(*) FROM newsroom.step WHERE claim_id = $1) AS steps,
            (SELECT count(*) FROM newsroom.audit_event WHERE subject = 'claim_state' AND subject_id = $1) AS audits
       FROM newsroom.claim_state s WHERE s.claim_id = $1`,
    [id],
  );
}
