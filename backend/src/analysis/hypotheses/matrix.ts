import type { PersonRef } from '../../people/person.ref.js';
import type { AnalystView, CellView, HypothesisView, MatrixView, RowView } from './matrix.view.js';
import { DEFAULTS } from './weighing/defaults.js';
import { disputesOf, divisionsOf } from './weighing/disagreement.js';
import { sensitivitiesOf } from './weighing/sensitivity.js';
import { standingsOf, tellingsOf, type Judgement, type Matrix } from './weighing/weighing.js';

/** A matrix as it is on file. */
export interface StoredMatrix {
  readonly hypotheses: readonly HypothesisView[];
  readonly rows: readonly RowView[];
  readonly cells: readonly CellView[];
  readonly analysts: readonly PersonRef[];
}

/** What weighing adds to it; what was taken out counts nothing. */
export function weighed({
  hypotheses,
  rows,
  cells,
  analysts,
}: StoredMatrix): Pick<MatrixView, 'analysts' | 'disputes' | 'divisions'> {
  const frame = {
    hypotheses: hypotheses.filter(({ retired }) => !retired).map(({ id }) => id),
    rows: rows.filter(({ retired }) => !retired),
  };
  const answers = analysts.map((analyst) => ({ analyst, judgements: judgementsOf(cells, analyst.id) }));
  const byId = answers.map(({ analyst, judgements }) => ({ analyst: analyst.id, judgements }));
  return {
    analysts: answers.map(({ analyst, judgements }) => seenBy(analyst, { ...frame, judgements })),
    disputes: disputesOf(frame, byId),
    divisions: divisionsOf(frame, byId),
  };
}

function seenBy(analyst: PersonRef, matrix: Matrix): AnalystView {
  return {
    analyst,
    standings: standingsOf(matrix),
    tellings: tellingsOf(matrix),
    sensitivities: sensitivitiesOf(matrix),
  };
}

/** What this analyst judged, without what she took back. */
export function judgementsOf(cells: readonly CellView[], analystId: string): Judgement[] {
  return cells.flatMap(({ hypothesisId, rowId, analystId: by, mark }) =>
    by === analystId && mark !== null ? [{ hypothesis: hypothesisId, row: rowId, mark }] : [],
  );
}

/** The defaults that never stood in this matrix. */
export function defaultsLeft(hypotheses: readonly HypothesisView[]): MatrixView['offered']['defaults'] {
  return DEFAULTS.filter(({ origin }) => hypotheses.every((one) => one.origin !== origin));
}
