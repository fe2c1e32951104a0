import type { Unit } from '../../../src/analysis/agreement/alpha.js';

/**
 * Units from observers' rows, as the literature prints them: a column is a unit, `.` is a value not given. Values
 * begin at 1 in print and at 0 here.
 */
export function unitsOf(...rows: readonly string[]): Unit[] {
  const cells = rows.map((row) => row.trim().split(/\s+/));
  const width = cells[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) =>
    cells.flatMap((row) => (row[column] === '.' ? [] : [Number(row[column]) - 1])),
  );
}

/** Krippendorff's own worked example: four observers, twelve units, values left out (2011, section C; `C` data of R's irr). */
export const FOUR_OBSERVERS = unitsOf(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
);

/** Three observers and fifteen units, most values left out: the worked example of the encyclopedias. */
export const THREE_OBSERVERS = unitsOf(
  '. . . . . 3 4 1 2 1 1 3 3 . 3',
  '1 . 2 1 3 3 4 3 . . . . . . .',
  '. . 2 1 3 4 4 . 2 1 1 3 3 . 4',
);
