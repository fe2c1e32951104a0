import {
  lettersOf,
  listed,
  shown,
  type Division,
  type Hypothesis,
  type Row,
  type Sensitivity,
  type Standing,
} from './matrix.js';

/** How a hypothesis stands in one person's matrix: no verdict, and a place that nothing tested is told as such. */
export function standingInWords(standing: Standing, rows: readonly Row[]): string {
  const { against, bearing, inconsistency, open } = standing;
  const rest = open === 0 ? '' : ` ${open} of ${rows.length} not judged yet.`;
  if (bearing === 0) {
    return open === rows.length
      ? 'Not judged yet.'
      : `Untested: nothing speaks against it because nothing bears on it.${rest}`;
  }
  if (against.length === 0) return `Nothing speaks against it so far.${rest}`;
  const names = rows.filter(({ id }) => against.includes(id)).map(({ called }) => called);
  return `${shown(inconsistency)} against it: ${listed(names)}.${rest}`;
}

/** On what the order hangs, a sentence for each row on which it does. */
export function sensitivityInWords(
  { row, leftOut, firstWithout, lowered, firstLowered }: Sensitivity,
  hypotheses: readonly Hypothesis[],
  rows: readonly Row[],
): string | undefined {
  const found = rows.find(({ id }) => id === row);
  if (!found) return undefined;
  const name = found.called;
  const first = (ids: readonly string[]) =>
    ids.length === hypotheses.length
      ? 'all would be level'
      : `${lettersOf(ids, hypotheses)} would have least against ${ids.length === 1 ? 'it' : 'them'}`;
  if (lowered === 'first') return `With ${name} one grade less credible, ${first(firstLowered)}.`;
  if (leftOut === 'first') return `Without ${name}, ${first(firstWithout)}.`;
  if (leftOut === 'order') return `Without ${name}, places further down would change.`;
  if (lowered === 'order') return `With ${name} one grade less credible, places further down would change.`;
  return undefined;
}

/** How differently several people see a hypothesis. */
export function divisionInWords(
  { disputes, opposed, least, most, firstFor }: Division,
  analysts: number,
): string {
  const range =
    least === most
      ? `${shown(least)} against it in every matrix`
      : `${shown(least)} to ${shown(most)} against it`;
  const leads = `in ${firstFor} of ${analysts} nothing has less`;
  if (disputes === 0) return `${range}; ${leads}. No cell is judged differently.`;
  const cells = disputes === 1 ? '1 cell is' : `${disputes} cells are`;
  return `${range}; ${leads}. ${cells} judged differently${opposed > 0 ? `, ${opposed} the opposite way` : ''}.`;
}
