import { PLACES } from '../../src/intake/worth/features.js';
import { minimise } from '../lbfgs.js';

/** Weights of the features, and last the bias. */
export type Weights = Float64Array;

const ITERATIONS = 80;

/** Logistic regression with features that are there or not, and a quadratic penalty on their weights. */
export function fit(rows: readonly Uint32Array[], truth: readonly boolean[], strength: number): Weights {
  return minimise(
    (weights, gradient) => {
      let loss = 0;
      for (let place = 0; place < PLACES; place++) {
        loss += (0.5 / strength) * weights[place]! ** 2;
        gradient[place] = weights[place]! / strength;
      }
      gradient[PLACES] = 0;
      rows.forEach((row, i) => {
        const margin = marginOf(row, weights);
        const error = sigmoid(margin) - (truth[i] ? 1 : 0);
        loss += Math.log1p(Math.exp(-Math.abs(margin))) + Math.max(0, truth[i] ? -margin : margin);
        for (const place of row) gradient[place]! += error;
        gradient[PLACES]! += error;
      });
      return loss;
    },
    PLACES + 1,
    ITERATIONS,
  );
}

export function marginOf(row: Uint32Array, weights: Weights): number {
  let sum = weights[PLACES]!;
  for (const place of row) sum += weights[place]!;
  return sum;
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
