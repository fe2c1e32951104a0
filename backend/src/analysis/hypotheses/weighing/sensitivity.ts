import { lowered } from './marks.js';
import { standingsOf, type Matrix, type Standing, type WeighedRow } from './weighing.js';

/** Which change of the order a single row decides: who is first, only places behind, or none. */
export type Shift = 'first' | 'order' | 'none';

/** What becomes of the order without one row, and when it counts for less. */
export interface Sensitivity {
  readonly row: string;
  readonly leftOut: Shift;
  /** Hypotheses that would be first without it. */
  readonly firstWithout: readonly string[];
  /** With its credibility one grade lower; null where it has the lowest already. */
  readonly lowered: Shift | null;
  /** Hypotheses that would be first then. */
  readonly firstLowered: readonly string[];
}

/** For every row, whether the order hangs on it alone. */
export function sensitivitiesOf(matrix: Matrix): Sensitivity[] {
  const now = standingsOf(matrix);
  return matrix.rows.map((row) => {
    const without = standingsOf(withRow(matrix, row, undefined));
    const credibility = lowered(row.credibility);
    const less = credibility && standingsOf(withRow(matrix, row, { ...row, credibility }));
    return {
      row: row.id,
      leftOut: shift(now, without),
      firstWithout: first(without),
      lowered: less ? shift(now, less) : null,
      firstLowered: first(less ?? now),
    };
  });
}

function withRow(matrix: Matrix, row: WeighedRow, instead: WeighedRow | undefined): Matrix {
  return { ...matrix, rows: matrix.rows.flatMap((one) => (one === row ? (instead ?? []) : one)) };
}

function shift(now: readonly Standing[], then: readonly Standing[]): Shift {
  if (now.some(({ place }, index) => (place === 1) !== (then[index]?.place === 1))) return 'first';
  return now.some(({ place }, index) => place !== then[index]?.place) ? 'order' : 'none';
}

/** Those against which least speaks. */
export function first(standings: readonly Standing[]): string[] {
  return standings.filter(({ place }) => place === 1).map(({ hypothesis }) => hypothesis);
}
