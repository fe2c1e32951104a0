import { LEXICON } from './lexicon/lexicon.js';
import { wordList, type WordList } from './wordList.js';

const { wording } = LEXICON;

/** The groups of the lexicon, ready to look for. */
export const WORDS = {
  certainty: wordList(wording.certainty),
  attempt: wordList(wording.attempt),
  stillToCome: wordList(wording['still to come']),
  notExact: wordList(wording['not exact']),
  period: wordList(wording.period),
  notFound: wordList(wording['not found']),
  denied: wordList(wording.denied),
} as const;

/** Each from what says little to what says much. */
export const SCALES: readonly { readonly name: string; readonly find: WordList }[] = Object.entries(
  wording,
).flatMap(([group, entries]) =>
  group.startsWith('scale: ') ? [{ name: group.slice(7), find: wordList(entries) }] : [],
);
