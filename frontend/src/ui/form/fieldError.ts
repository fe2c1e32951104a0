/** The sentence of a field's error, or the first of those inside it: a list may be wrong in its third line only. */
export function wordsOf(error: unknown): string | undefined {
  if (typeof error === 'string') return error;
  if (typeof error !== 'object' || error === null) return undefined;
  if ('message' in error && typeof error.message === 'string') return error.message;
  for (const inner of Object.values(error)) {
    const words = wordsOf(inner);
    if (words !== undefined) return words;
  }
  return undefined;
}
