/**
 * Characters that are typed one way and printed another. Each stands for exactly one other, and all of them lie in the
 * basic plane, so that a position in the folded text is the same position in the text itself.
 */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[\u00A0\u2000-\u200A\u202F\t\n]/g, ' '],
  [/[\u2018\u2019]/g, "'"],
  [/[\u201C\u201D]/g, '"'],
  [/[\u2010-\u2015]/g, '-'],
];

/** `text` with ordinary spaces, straight quotes and plain hyphens, character for character. */
export function folded(text: string): string {
  return FOLDS.reduce((result, [printed, typed]) => result.replace(printed, typed), text);
}
