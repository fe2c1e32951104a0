import type pg from 'pg';
import type { ClaimState } from '../../src/review/state.dto.js';
import { LeaseService } from '../../src/review/lease.service.js';
import { addedEvidence, moved, queuedClaim, step, type ClaimOnItsWay } from '../support/finding.js';
import { openNewsroom, type Colleague, type Newsroom } from '../support/newsroom.js';
import { acting, asApplication, moveAll } from './manyClaims.js';

const ROUNDS = 15;

jest.setTimeout(120_000);

let newsroom: Newsroom;
let pool: pg.Pool;
let checkers: Colleague[];
beforeAll(async () => {
  newsroom = await openNewsroom();
  pool = asApplication(newsroom.database);
  checkers = [newsroom.checker, newsroom.second];
  while (checkers.length < 8) checkers.push(await newsroom.colleague('checker'));
});
afterAll(async () => {
  await pool.end();
  await newsroom.close();
});

const stateOf = async ({ id }: ClaimOnItsWay) =>
  (await newsroom.checker.read<ClaimState>(`/claims/${id}/state`)).state;

/** As if the clock had gone on while nobody worked. */
const lapse = ({ id }: ClaimOnItsWay) =>
  acting(pool, 'system', (session) =>
    session.query(
      `UPDATE claim_state SET lease_until = now() - interval '1 minute', version = version + 1 WHERE claim_id = $1`,
      [id],
    ),
  );

/** How many people the steps of this claim say took it, less those who let it go. */
async function holdersBySteps({ id }: ClaimOnItsWay): Promise<number> {
  const [row] = await newsroom.database.query<{ held: number }>(
    `SELECT (count(*) FILTER (WHERE move = 'take') - count(*) FILTER (WHERE move IN ('release', 'expire')))::int AS held
       FROM newsroom.step WHERE claim_id = $1`,
    [id],
  );
  return row?.held ?? 0;
}

describe('INV-3: at most one person holds a claim', () => {
  it('of many who take it at once, exactly one has it', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const claim = await queuedClaim(newsroom.checker);
      const answers = await Promise.all(checkers.map((checker) => step(checker, claim, { move: 'take' })));
      const won = answers.flatMap(({ status }, index) => (status === 201 ? [checkers[index]?.id] : []));
      expect(won).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 409)).toHaveLength(checkers.length - 1);
      expect((await stateOf(claim)).assignee?.id).toBe(won[0]);
      expect(await holdersBySteps(claim)).toBe(1);
    }
  });

  it('taking, releasing and being assigned at once leaves one holder or none', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const claim = await moved(newsroom.checker, await queuedClaim(newsroom.checker), { move: 'take' });
      const later = { ...claim, version: claim.version + 1 };
      const answers = await Promise.all([
        step(newsroom.checker, claim, { move: 'release' }),
        step(newsroom.editor, claim, { move: 'assign', assigneeId: newsroom.second.id }),
        ...checkers.map((checker) => step(checker, later, { move: 'take' })),
      ]);
      expect(answers.slice(0, 2).filter(({ status }) => status === 201)).toHaveLength(1);
      expect(answers.slice(2).filter(({ status }) => status === 201).length).toBeLessThanOrEqual(1);
      const { stage, assignee } = await stateOf(claim);
      expect(stage === 'in_work').toBe(assignee !== null);
    }
  });

  it('a lease that ran out goes back to the queue, and the next one takes it', async () => {
    const { checker, second } = newsroom;
    const claim = await moved(checker, await queuedClaim(checker), { move: 'take' });
    await lapse(claim);
    expect((await step(second, { ...claim, version: claim.version + 1 }, { move: 'take' })).status).toBe(409);
    expect(await newsroom.app.get(LeaseService).expire()).toBe(1);
    const after = await stateOf(claim);
    expect(after).toMatchObject({ stage: 'queued', assignee: null, leaseUntil: null });
    await moved(second, { ...claim, version: after.version }, { move: 'take' });
    expect(await holdersBySteps(claim)).toBe(1);
    const [expired] = await newsroom.database.query(
      `SELECT actor_id FROM newsroom.step WHERE claim_id = $1 AND move = 'expire'`,
      [claim.id],
    );
    expect(expired).toEqual({ actor_id: null });
  });

  it('a holder who comes back at the last moment keeps it, or it is gone: not both', async () => {
    const { checker } = newsroom;
    const outcomes = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const claim = await moved(checker, await queuedClaim(checker), { move: 'take' });
      await lapse(claim);
      const [, expired] = await Promise.all([
        addedEvidence(checker, claim.id),
        newsroom.app.get(LeaseService).expire(),
      ]);
      const { stage, assignee, leaseUntil } = await stateOf(claim);
      expect(assignee?.id).toBe(stage === 'in_work' ? checker.id : undefined);
      if (stage === 'in_work') expect(Date.parse(leaseUntil ?? '')).toBeGreaterThan(Date.now());
      expect(expired).toBe(stage === 'in_work' ? 0 : 1);
      outcomes.add(stage);
    }
    expect([...outcomes].every((stage) => ['in_work', 'queued'].includes(stage))).toBe(true);
  });

  it('a lease is never renewed by anybody but its holder, nor for longer than a lease', async () => {
    const { checker, second } = newsroom;
    const claim = await moved(checker, await queuedClaim(checker), { move: 'take' });
    const prolong = (person: string, by: string) =>
      acting(pool, person, (session) =>
        session.query(`UPDATE claim_state SET lease_until = lease_until + $2::interval WHERE claim_id = $1`, [
          claim.id,
          by,
        ]),
      );
    await expect(prolong(second.id, '0.01 s')).rejects.toMatchObject({ code: 'AS030' });
    await expect(prolong(checker.id, '1 year')).rejects.toMatchObject({ code: 'AS030' });
  });
});

describe('control: without the version in the UPDATE, and without the guards behind it', () => {
  it('several people hold one claim', async () => {
    await newsroom.database.query(`
      ALTER TABLE newsroom.claim_state DISABLE TRIGGER claim_state_has_step;
      ALTER TABLE newsroom.claim_state DISABLE TRIGGER claim_state_guard`);
    const claim = await queuedClaim(newsroom.checker);
    const takes = checkers.map(({ id }) =>
      acting(pool, id, async (session) => {
        const { rows } = await session.query(`SELECT stage FROM claim_state WHERE claim_id = $1`, [claim.id]);
        if (rows[0]?.stage !== 'queued') return false;
        await session.query('SELECT pg_sleep(0.05)');
        await session.query(
          `UPDATE claim_state SET stage = 'in_work', assignee_id = $2, lease_until = now() + lease() WHERE claim_id = $1`,
          [claim.id, id],
        );
        return true;
      }),
    );
    const won = (await Promise.all(takes)).filter(Boolean);
    expect(won.length).toBeGreaterThan(1);
  });

  it('and with the guards, the second of them is refused even so', async () => {
    await newsroom.database.query(`
      ALTER TABLE newsroom.claim_state ENABLE TRIGGER claim_state_has_step;
      ALTER TABLE newsroom.claim_state ENABLE TRIGGER claim_state_guard`);
    const claim = await queuedClaim(newsroom.checker);
    const takes = checkers.map(({ id }) =>
      acting(pool, id, async (session) => {
        await session.query('SELECT pg_sleep(0.05)');
        const taken = `assignee_id = '${id}', lease_until = now() + lease()`;
        await moveAll(session, [claim.id], id, ['take', 'queued', 'in_work'], taken);
        return true;
      }).catch(() => false),
    );
    expect((await Promise.all(takes)).filter(Boolean)).toHaveLength(1);
  });
});
