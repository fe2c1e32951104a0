import type { AppearanceView } from '../api/types.js';
import type { Mark } from './segments.js';

/** The appearances as stretches to light up. */
export function marksOf(appearances: readonly AppearanceView[]): Mark[] {
  return appearances.map(({ id, passage: { starts, ends } }) => ({ id, starts, ends }));
}

/** In the order of the text; what begins first comes first, and of those the longer. */
export function inTextOrder<T extends AppearanceView>(appearances: readonly T[]): T[] {
  return [...appearances].sort(
    ({ passage: one }, { passage: other }) => one.starts - other.starts || other.ends - one.ends,
  );
}
