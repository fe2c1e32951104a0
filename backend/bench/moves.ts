import pg from 'pg';
import type { ClaimState } from '../src/review/state.dto.js';
import type { Client } from '../test/support/client.js';
import { median, percentile, type Figure } from './figures.js';

const MOVES = 100;

/** One move after another by one person, in turn with an UPDATE of one row that is committed in the same Postgres. */
export async function measureMoves(
  checker: Client,
  claimId: string,
  owner: string,
  rounds: number,
): Promise<Figure[]> {
  const session = new pg.Client({ connectionString: owner });
  await session.connect();
  await session.query('CREATE TABLE public.bench_floor AS SELECT 1 AS id, 0 AS version');
  const [ours, floor]: [number[], number[]] = [[], []];
  let { state } = await checker.read<ClaimState>(`/claims/${claimId}/state`);
  for (let round = 0; round < rounds; round += 1) {
    for (let count = 0; count < MOVES; count += 1) {
      const move = state.stage === 'in_work' ? 'release' : 'take';
      const version = state.version;
      await timed(ours, async () => {
        ({ state } = await checker.add<ClaimState>(`/claims/${claimId}/steps`, { move, version }));
      });
    }
    for (let count = 0; count < MOVES; count += 1) {
      await timed(floor, () =>
        session.query('UPDATE public.bench_floor SET version = version + 1 WHERE id = 1'),
      );
    }
  }
  await session.query('DROP TABLE public.bench_floor');
  await session.end();
  const what = 'one-row UPDATE and its commit';
  return [
    {
      what: 'one move of a claim, p50',
      unit: 'ms',
      ours: median(ours),
      floor: { what, value: median(floor) },
    },
    {
      what: 'one move of a claim, p99',
      unit: 'ms',
      ours: percentile(ours, 0.99),
      floor: { what, value: percentile(floor, 0.99) },
    },
  ];
}

async function timed(times: number[], work: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  await work();
  times.push(performance.now() - began);
}
