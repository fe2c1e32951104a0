/** Pasted words for a field that holds one line, however many it wraps into on screen. */
export function oneLine(words: string): string {
  return words.replace(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ');
}
