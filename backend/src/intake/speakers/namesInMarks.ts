import { namingWords } from './classes.js';
import type { Word } from './words.js';

/** “a user called “marzipan””: between marks and behind words that name, a name needs no capital letter. */
export function nameInMarks(words: readonly Word[], at: number): number {
  const before = words[at - 1];
  if (!before || words[at]!.capital || !/^,? ["']$/.test(before.gap) || namingWords(words, at - 1) === 0)
    return 0;
  for (let end = at; end < Math.min(words.length, at + LONGEST_IN_MARKS); end++)
    if (/^["']/.test(words[end]!.gap) || /^[,.]["']/.test(words[end]!.gap)) return end + 1 - at;
  return 0;
}

const LONGEST_IN_MARKS = 4;
