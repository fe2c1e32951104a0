import { alphaFrom, coincidencesOf, type Difference, type Unit } from './alpha.js';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const { floor, imul } = Math;

const SAMPLES = 1000;
const SEED = 0x41736372;
/** Beyond this share of samples without an alpha, what the others say is no interval of 95 %. */
const MOST_WITHOUT = 0.025;

/**
 * A 95 % interval for alpha, or undefined where the units are too few or too much alike for one. As many units as there
 * are (those with a pair) are drawn with replacement 1,000 times, alpha is computed anew for each draw, expected
 * disagreement and ordinal distances included, and the middle 95 % are kept. The draws come from a fixed seed, so the
 * same ratings always give the same interval. It is widened to hold alpha itself, which a skewed handful of draws may
 * leave outside.
 * Source: A. Zapf, S. Castell, L. Morawietz, A. Karch, Measuring inter-rater reliability for nominal data – which
 * coefficients and confidence intervals are appropriate?, BMC Medical Research Methodology 16:93 (2016), the standard
 * (non-parametric, percentile) bootstrap.
 */
export function intervalOf(
  units: readonly Unit[],
  values: number,
  difference: Difference,
): Interval | undefined {
  const paired = inOrder(units.filter((unit) => unit.length > 1));
  const alpha = alphaFrom(coincidencesOf(paired, values), values, difference);
  if (paired.length < 2 || typeof alpha !== 'number') return undefined;
  const draws = alphasOfDraws(paired, values, difference);
  const without = SAMPLES - draws.length;
  if (without > SAMPLES * MOST_WITHOUT) return undefined;
  return {
    low: Math.min(alpha, percentile(draws, 0.025)),
    high: Math.max(alpha, percentile(draws, 0.975)),
  };
}

/** In rising order; a draw in which all values are the same has no alpha. */
function alphasOfDraws(paired: readonly Unit[], values: number, difference: Difference): number[] {
  const { tables, of } = patternsOf(paired, values);
  const random = randomFrom(SEED);
  const alphas: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const times = new Float64Array(tables.length);
    of.forEach(() => {
      const pattern = of[floor(random() * of.length)] ?? 0;
      times[pattern] = (times[pattern] ?? 0) + 1;
    });
    const alpha = alphaFrom(sumOf(tables, times, values), values, difference);
    if (typeof alpha === 'number') alphas.push(alpha);
  }
  return alphas.sort((a, b) => a - b);
}

/** Units with the same values add the same, so each pattern's table is made once. */
function patternsOf(paired: readonly Unit[], values: number): { tables: Float64Array[]; of: number[] } {
  const tables: Float64Array[] = [];
  const known = new Map<string, number>();
  const of = paired.map((unit) => {
    const name = unit.join(' ');
    const index = known.get(name) ?? tables.push(coincidencesOf([unit], values)) - 1;
    known.set(name, index);
    return index;
  });
  return { tables, of };
}

function sumOf(tables: readonly Float64Array[], times: Float64Array, values: number): Float64Array {
  const sum = new Float64Array(values * values);
  tables.forEach((table, pattern) => {
    const often = times[pattern] ?? 0;
    if (often > 0) table.forEach((count, cell) => (sum[cell] = (sum[cell] ?? 0) + often * count));
  });
  return sum;
}

/** The same ratings in any order make the same draws. */
function inOrder(units: readonly Unit[]): Unit[] {
  return units
    .map((unit) => [...unit].sort((a, b) => a - b))
    .sort((a, b) => compare(a.join(' '), b.join(' ')));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Between two neighbours in proportion (type 7 of Hyndman and Fan, the usual one). */
function percentile(rising: readonly number[], share: number): number {
  const place = share * (rising.length - 1);
  const below = rising[floor(place)] ?? 0;
  const above = rising[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - floor(place));
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32): good enough to draw with, and nothing secret is drawn. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
