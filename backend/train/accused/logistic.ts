import { inBytes } from '../kind/multinomial.js';
import { minimise } from '../lbfgs.js';

/** Somebody who may be accused: the signs, and whether people say that the passage accuses them. */
export interface Row {
  readonly signs: ReadonlyMap<string, number>;
  readonly accused: boolean;
}

export interface Weights {
  readonly FEATURES: string;
  readonly WEIGHTS: string;
  readonly STEP: number;
}

const STRENGTH = 0.3;
const ITERATIONS = 80;
/** The first weight is how likely anybody is accused: nearly free. */
const FREE = 0.001;

/** Logistic regression with a quadratic penalty; signs that are met once are left out. */
export function fit(rows: readonly Row[]): Weights {
  const features = frequentIn(rows);
  const index = new Map(features.map((feature, i) => [feature, i]));
  const inputs = rows.map(({ signs }) =>
    [['always', 1] as const, ...signs].flatMap(([sign, amount]) => {
      const at = index.get(sign);
      return at === undefined ? [] : [[at, amount] as const];
    }),
  );
  const weights = minimise(
    (point, gradient) => {
      let loss = 0;
      for (let i = 0; i < point.length; i++) {
        const penalty = (i === 0 ? FREE : 1) / STRENGTH;
        loss += 0.5 * penalty * point[i]! ** 2;
        gradient[i] = penalty * point[i]!;
      }
      inputs.forEach((input, i) => {
        const sum = input.reduce((all, [at, amount]) => all + amount * point[at]!, 0);
        const sign = rows[i]!.accused ? 1 : -1;
        loss += Math.log1p(Math.exp(-sign * sum));
        const error = 1 / (1 + Math.exp(-sum)) - (sign > 0 ? 1 : 0);
        for (const [at, amount] of input) gradient[at]! += amount * error;
      });
      return loss;
    },
    features.length,
    ITERATIONS,
  );
  return { FEATURES: features.join('\n'), ...inBytes(weights) };
}

function frequentIn(rows: readonly Row[]): string[] {
  const counts = new Map<string, number>();
  for (const { signs } of rows)
    for (const sign of signs.keys()) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [
    'always',
    ...[...counts]
      .filter(([, count]) => count > 1)
      .map(([sign]) => sign)
      .sort(),
  ];
}
