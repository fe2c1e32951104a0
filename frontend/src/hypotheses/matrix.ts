import type { MatrixView } from '../api/types.js';

/** `claims/<id>` or `incidents/<id>`: what the hypotheses explain. */
export type SubjectPath = `${'claims' | 'incidents'}/${string}`;

export type Hypothesis = MatrixView['hypotheses'][number];
export type StoredRow = MatrixView['rows'][number];
export type Cell = MatrixView['cells'][number];
export type Analyst = MatrixView['analysts'][number];
export type Standing = Analyst['standings'][number];
export type Sensitivity = Analyst['sensitivities'][number];
export type Dispute = MatrixView['disputes'][number];
export type Division = MatrixView['divisions'][number];
export type Offered = MatrixView['offered']['evidence'][number];
export type Mark = NonNullable<Cell['mark']>;
export type Weight = StoredRow['credibility'];

/** In the order in which they are offered, and in which the keys 1 to 6 stand for them. */
export const MARKS = ['CC', 'C', 'N', 'I', 'II', 'NA'] as const satisfies readonly Mark[];
export const WEIGHTS = ['low', 'medium', 'high'] as const satisfies readonly Weight[];

/** What stands in the matrix; what was taken out comes apart from it. */
export function standing<T extends { readonly retired: boolean }>(all: readonly T[]): T[] {
  return all.filter(({ retired }) => !retired);
}

export function takenOut<T extends { readonly retired: boolean }>(all: readonly T[]): T[] {
  return all.filter(({ retired }) => retired);
}

/** A to L: how a hypothesis is called in a column too narrow for its words. */
export function letterOf(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place);
}

/** The letters of these hypotheses, as people list them: “A”, “A and C”, “A, C and D”. */
export function lettersOf(ids: readonly string[], hypotheses: readonly Hypothesis[]): string {
  const letters = hypotheses.flatMap(({ id }, place) => (ids.includes(id) ? [letterOf(place)] : []));
  return listed(letters);
}

export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** Two digits are enough to tell what is level from what is not, save for what a person would call level, too. */
export function shown(inconsistency: number): string {
  return inconsistency.toFixed(inconsistency === 0 ? 0 : 2);
}

/** A row with what it is called: in its own head, and where it is spoken of. */
export interface Row extends StoredRow {
  readonly label: string;
  readonly called: string;
}

/**
 * The rows that stand in the matrix, named. Evidence has the number by which its claim knows it; under an incident
 * several claims have an evidence 1, so there the rows themselves are numbered.
 */
export function namedRows(path: SubjectPath, rows: readonly StoredRow[]): Row[] {
  return standing(rows).map((row, place) => {
    if (!row.evidence) return { ...row, label: 'Absent:', called: `the absence “${row.words}”` };
    const ofClaim = path.startsWith('claims');
    const { number } = row.evidence;
    return ofClaim
      ? { ...row, label: `[${number}]`, called: `evidence ${number}` }
      : { ...row, label: `${place + 1}.`, called: `row ${place + 1}` };
  });
}
