import fc from 'fast-check';
import { MARKS, WEIGHTS, type Mark, type Weight } from '../../../src/analysis/hypotheses/weighing/marks.js';
import type { Matrix } from '../../../src/analysis/hypotheses/weighing/weighing.js';

/** A matrix as people would draw it: weights before each row, `.` for a cell that nobody has filled. */
export function drawn(...lines: readonly string[]): Matrix {
  const cells = lines.map((line) => line.trim().split(/\s+/));
  const [head = []] = cells;
  const hypotheses = head.slice(2).map((_, index) => `h${index + 1}`);
  const rows = cells.map(([credibility, relevance], index) => ({
    id: `e${index + 1}`,
    credibility: credibility as Weight,
    relevance: relevance as Weight,
  }));
  const judgements = cells.flatMap(([, , ...marks], row) =>
    marks.flatMap((mark, column) =>
      mark === '.' ? [] : [{ hypothesis: hypotheses[column] ?? '', row: `e${row + 1}`, mark: mark as Mark }],
    ),
  );
  return { hypotheses, rows, judgements };
}

/** Any matrix of up to six hypotheses and eight rows, cells left open included. */
export const anyMatrix: fc.Arbitrary<Matrix> = fc
  .record({
    columns: fc.integer({ min: 1, max: 6 }),
    weights: fc.array(fc.tuple(fc.constantFrom(...WEIGHTS), fc.constantFrom(...WEIGHTS)), { maxLength: 8 }),
  })
  .chain(({ columns, weights }) =>
    fc
      .array(fc.constantFrom(...MARKS, null), {
        minLength: columns * weights.length,
        maxLength: columns * weights.length,
      })
      .map((marks) => filled(columns, weights, marks)),
  );

function filled(
  columns: number,
  weights: readonly (readonly [Weight, Weight])[],
  marks: readonly (Mark | null)[],
): Matrix {
  return {
    hypotheses: Array.from({ length: columns }, (_, column) => `h${column + 1}`),
    rows: weights.map(([credibility, relevance], row) => ({ id: `e${row + 1}`, credibility, relevance })),
    judgements: marks.flatMap((mark, at) =>
      mark === null
        ? []
        : [
            {
              hypothesis: `h${(at % columns) + 1}`,
              row: `e${Math.floor(at / columns) + 1}`,
              mark,
            },
          ],
    ),
  };
}
