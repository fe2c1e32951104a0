import { CLAIM_KINDS } from '../../src/claims/claim.kinds.js';
import type { Learned } from '../../src/intake/facets/kindModel.js';
import type { Features } from '../../src/intake/facets/kindFeatures.js';
import { minimise } from '../lbfgs.js';
import type { Example } from './examples.js';

/** A matrix of weights: a row for each feature, a column for each kind. */
export interface Fitted {
  readonly features: readonly string[];
  readonly weights: Float64Array;
}

/** How freely the weights may grow. */
const STRENGTH = 1;
const KINDS = CLAIM_KINDS.length;
const ITERATIONS = 80;
/** How much of an example with several acceptable kinds goes to the best of them. */
const BEST = 0.7;

/** Multinomial logistic regression with a quadratic penalty; features that stand in one example only are left out. */
export function fit(examples: readonly Example[], strength = STRENGTH): Fitted {
  const features = frequentIn(examples);
  const rows = new Map(features.map((feature, row) => [feature, row]));
  const inputs = examples.map((example) => known(example.features, rows));
  const targets = examples.map(targetOf);
  const weights = minimise(
    (point, gradient) => {
      let loss = 0;
      for (let i = 0; i < point.length; i++) {
        loss += (0.5 / strength) * point[i]! ** 2;
        gradient[i] = point[i]! / strength;
      }
      inputs.forEach((input, i) => (loss += addExample(input, targets[i]!, point, gradient)));
      return loss;
    },
    features.length * KINDS,
    ITERATIONS,
  );
  return { features, weights };
}

/** Trains, and keeps one byte for each weight. */
export function kept(examples: readonly Example[]): Learned {
  const { features, weights } = fit(examples);
  return { FEATURES: features.join('\n'), ...inBytes(weights) };
}

/** Weights as signed bytes in base64, with what one step counts. */
export function inBytes(weights: Float64Array): { WEIGHTS: string; STEP: number } {
  const most = weights.reduce((size, weight) => Math.max(size, Math.abs(weight)), 0);
  const STEP = Number((most / 127).toPrecision(4));
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / STEP))));
  return { WEIGHTS: Buffer.from(bytes.buffer).toString('base64'), STEP };
}

type Input = readonly (readonly [row: number, amount: number])[];

function addExample(input: Input, target: Float64Array, point: Float64Array, gradient: Float64Array): number {
  const sums = new Float64Array(KINDS);
  for (const [row, amount] of input)
    for (let k = 0; k < KINDS; k++) sums[k]! += amount * point[row * KINDS + k]!;
  const most = Math.max(...sums);
  const total = Math.log(sums.reduce((sum, x) => sum + Math.exp(x - most), 0)) + most;
  let loss = 0;
  for (let k = 0; k < KINDS; k++) {
    const error = Math.exp(sums[k]! - total) - target[k]!;
    loss -= target[k]! * (sums[k]! - total);
    for (const [row, amount] of input) gradient[row * KINDS + k]! += amount * error;
  }
  return loss;
}

function targetOf({ kinds }: Example): Float64Array {
  const target = new Float64Array(KINDS);
  const others = kinds.length - 1;
  kinds.forEach((kind, i) => {
    target[CLAIM_KINDS.indexOf(kind)] = others === 0 ? 1 : i === 0 ? BEST : (1 - BEST) / others;
  });
  return target;
}

function frequentIn(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return ['always', ...[...counts].filter(([, count]) => count > 1).map(([feature]) => feature)].sort();
}

function known(features: Features, rows: ReadonlyMap<string, number>): Input {
  const found = [...features].flatMap(([feature, amount]) => {
    const row = rows.get(feature);
    return row === undefined ? [] : [[row, amount] as const];
  });
  return [...found, [rows.get('always')!, 1]];
}
