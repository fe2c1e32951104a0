import type { Precision } from '../api/codes.js';
import type { Incident, PartialDate } from '../api/types.js';

const COARSEST_FIRST: readonly Precision[] = ['unknown', 'year', 'month', 'day'];

/** One span of two dates as they were typed. */
export function spanOf(from: PartialDate, to: PartialDate): Incident['occurred'] {
  if (from.date === null) return { from: null, to: null, precision: 'unknown' };
  if (to.date === null) return { from: from.date, to: null, precision: from.precision };
  const precision = COARSEST_FIRST.find((one) => one === from.precision || one === to.precision) ?? 'unknown';
  return { from: from.date, to: to.date, precision };
}
