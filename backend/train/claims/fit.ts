import { ALWAYS } from '../../src/intake/proposals/judge/judge.js';
import type { Signs } from '../../src/intake/proposals/judge/signs.js';
import { minimise } from '../lbfgs.js';

/** One weight for each sign. */
export interface Fitted {
  readonly signs: readonly string[];
  readonly weights: Float64Array;
}

export interface Taught {
  readonly signs: Signs;
  readonly listed: boolean;
}

const ITERATIONS = 100;

/** Logistic regression with a quadratic penalty over the signs that stand in `fewest` passages at least. */
export function fit(taught: readonly Taught[], strength: number, fewest: number): Fitted {
  const signs = frequentIn(taught, fewest);
  const rows = new Map(signs.map((sign, row) => [sign, row]));
  const inputs = taught.map((one) => known(one.signs, rows));
  const weights = minimise(
    (point, gradient) => {
      let loss = 0;
      for (let row = 0; row < point.length; row++) {
        loss += (0.5 / strength) * point[row]! ** 2;
        gradient[row] = point[row]! / strength;
      }
      inputs.forEach((input, i) => {
        const odds = input.reduce((sum, [row, amount]) => sum + point[row]! * amount, 0);
        const error = 1 / (1 + Math.exp(-odds)) - (taught[i]!.listed ? 1 : 0);
        loss += Math.log1p(Math.exp(-Math.abs(odds))) + Math.max(0, taught[i]!.listed ? -odds : odds);
        for (const [row, amount] of input) gradient[row]! += error * amount;
      });
      return loss;
    },
    signs.length,
    ITERATIONS,
  );
  return { signs, weights };
}

function frequentIn(taught: readonly Taught[], fewest: number): string[] {
  const counts = new Map<string, number>();
  for (const { signs } of taught)
    for (const sign of signs.keys()) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [ALWAYS, ...[...counts].filter(([, count]) => count >= fewest).map(([sign]) => sign)].sort();
}

function known(signs: Signs, rows: ReadonlyMap<string, number>): (readonly [row: number, amount: number])[] {
  const found = [...signs].flatMap(([sign, amount]) => {
    const row = rows.get(sign);
    return row === undefined ? [] : [[row, amount] as const];
  });
  return [...found, [rows.get(ALWAYS)!, 1]];
}
