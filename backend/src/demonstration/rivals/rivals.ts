import type { Mark, Weight } from '../../analysis/hypotheses/weighing/marks.js';

/** The five usual rivals in the words of the case, and what is held against them. */
export interface DemonstrationRivals {
  readonly titles: readonly [string, string, string, string, string];
  readonly rows: readonly DemonstrationRow[];
}

export interface DemonstrationRow {
  /** Evidence of the claim by its number, under an incident with the key of its claim; or, in words, what is absent. */
  readonly held: number | readonly [claim: string, number: number] | string;
  readonly relevance?: Weight;
  /** A mark for each of the five, by who judged. */
  readonly checker?: Marks;
  readonly second?: Marks;
}

export type Marks = readonly [Mark, Mark, Mark, Mark, Mark];
