/** What each rater said of one unit (here: a claim), whoever she was; one value per rater, none for who said nothing. */
export type Unit = readonly number[];

/** How far apart two values are, given how often each value was used; 0 for a value and itself. */
export type Difference = (one: number, other: number, used: readonly number[]) => number;

/** Two values are the same or they are not. */
export const nominal: Difference = (one, other) => (one === other ? 0 : 1);

/** Values stand in an order without distances: two are as far apart as the ratings between them are many. */
export const ordinal: Difference = (one, other, used) => {
  const [low, high] = one < other ? [one, other] : [other, one];
  let between = 0;
  for (let value = low; value <= high; value += 1) between += used[value] ?? 0;
  return (between - ((used[low] ?? 0) + (used[high] ?? 0)) / 2) ** 2;
};

/**
 * Why there is no alpha: `few`, fewer than two values stand beside another of their unit; `same`, all of them are one
 * and the same value, so that nothing tells agreement from habit.
 */
export type Undefined = 'few' | 'same';

/**
 * Krippendorff's alpha: 1 − observed / expected disagreement over the pairs of values within units and over all values.
 * 1 is agreement throughout, 0 what chance alone would give, below 0 is worse than chance. Values are whole numbers
 * from 0 to `values` − 1; a unit with fewer than two of them pairs with nothing and is left out.
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), by the coincidence matrix.
 */
export function alphaOf(units: readonly Unit[], values: number, difference: Difference): number | Undefined {
  return alphaFrom(coincidencesOf(units, values), values, difference);
}

/**
 * How often value c stands beside value k in one unit, row by row: each unit of m values adds 1 / (m − 1) for each of
 * its ordered pairs, so that every value weighs 1 in all. May be summed over units.
 */
export function coincidencesOf(units: readonly Unit[], values: number): Float64Array {
  const table = new Float64Array(values * values);
  for (const unit of units) {
    if (unit.length < 2) continue;
    const weight = 1 / (unit.length - 1);
    unit.forEach((one, i) =>
      unit.forEach((other, j) => {
        if (i !== j) table[one * values + other] = (table[one * values + other] ?? 0) + weight;
      }),
    );
  }
  return table;
}

/** Alpha of a table of coincidences. */
export function alphaFrom(table: Float64Array, values: number, difference: Difference): number | Undefined {
  const used = Array.from({ length: values }, (_, row) =>
    table.subarray(row * values, (row + 1) * values).reduce((sum, count) => sum + count, 0),
  );
  const total = used.reduce((sum, count) => sum + count, 0);
  // Sums of thirds and fifths are not exact; fewer than two values are fewer than two by a whole one.
  if (total < 1.5) return 'few';
  let observed = 0;
  let expected = 0;
  used.forEach((often, one) =>
    used.forEach((oftenToo, other) => {
      if (one === other || often === 0 || oftenToo === 0) return;
      const apart = difference(one, other, used);
      observed += (table[one * values + other] ?? 0) * apart;
      expected += (often * oftenToo * apart) / (total - 1);
    }),
  );
  return expected === 0 ? 'same' : 1 - observed / expected;
}
