import { truncated, type Precision } from '../platform/partial-date.js';
import { invalid, type Problem } from '../platform/problem.js';

/** When something happened: one date or a span, as precisely as it is known. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: Precision;
}

export const NEVER_SAID: Span = { from: null, to: null, precision: 'unknown' };

/** The span as its precision allows it to be stored. */
export function truncatedSpan({ from, to, precision }: Span): Span {
  const cut = (date: string | null): string | null => truncated({ date, precision }).date;
  return precision === 'unknown' ? NEVER_SAID : { from: cut(from), to: cut(to), precision };
}

/** Why the span makes no sense, or undefined when it does. */
export function spanRefusal({ from, to, precision }: Span): Problem | undefined {
  if (precision === 'unknown' && (from !== null || to !== null)) {
    return invalid(
      'incident.occurred',
      'occurred.precision',
      'A date is given, so say how precise it is: day, month or year.',
    );
  }
  if (precision !== 'unknown' && from === null) {
    return invalid(
      'incident.occurred',
      'occurred.from',
      'Give the first day, or set the precision to unknown.',
    );
  }
  if (from !== null && to !== null && to < from) {
    return invalid(
      'incident.occurred',
      'occurred.to',
      'The end lies before the beginning. Swap them or leave the end out.',
    );
  }
  return undefined;
}
