/** What happened to the wording on the way, named once for code and for people. */
export const CHANGES = {
  hedge_lost: 'a hedge is gone',
  certainty_raised: 'said with more certainty',
  certainty_lowered: 'said with less certainty',
  hedge_added: 'a hedge was added',
  attempt_lost: 'an attempt became a deed',
  future_lost: 'what was to come became what is',
  number_changed: 'a number changed',
  approximation_lost: 'an inexact number became exact',
  denominator_lost: 'what it is a share of is gone',
  denominator_changed: 'what it is a share of changed',
  period_lost: 'the period is gone',
  stronger_word: 'a stronger word',
  culprit_made: 'a place of origin became a culprit',
  absence_strengthened: '“nothing found” became “there is nothing”',
  negation_lost: 'a “not” is gone',
  negation_added: 'a “not” was added',
} as const;
export type ChangeKind = keyof typeof CHANGES;
export const CHANGE_KINDS = Object.keys(CHANGES) as ChangeKind[];

/** Whether the later wording claims more than the earlier one, less, or something else. */
export const DIRECTIONS = ['more', 'less', 'other'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** One change of the wording between neighbours. */
export interface Change {
  readonly kind: ChangeKind;
  readonly direction: Direction;
  /** The words upstream, where there are some. */
  readonly before: string | null;
  readonly after: string | null;
  /** “A hedge is gone: “suspected”.” */
  readonly words: string;
}

const LESS: ReadonlySet<ChangeKind> = new Set(['hedge_added', 'certainty_lowered']);
const OTHER: ReadonlySet<ChangeKind> = new Set(['number_changed', 'denominator_changed', 'negation_added']);

export function change(kind: ChangeKind, before: string | null, after: string | null): Change {
  const direction = LESS.has(kind) ? 'less' : OTHER.has(kind) ? 'other' : 'more';
  return { kind, direction, before, after, words: inWords(CHANGES[kind], before, after) };
}

function inWords(what: string, before: string | null, after: string | null): string {
  const sentence = what.charAt(0).toUpperCase() + what.slice(1);
  if (before !== null && after !== null) return `${sentence}: “${before}” became “${after}”.`;
  if (before === null && after === null) return `${sentence}.`;
  return `${sentence}: “${before ?? after}”.`;
}
