import { folded } from '../../sources/folding.js';
import type { Case } from '../case.js';
import { inOrder } from '../../platform/inOrder.js';

/** Finds the entries of a word list in a text: whole words, the longest where several fit, in the list's own spelling. */
export type Finder = (text: string) => string[];

/** Upper and lower case do not matter. */
export function finderOf(entries: readonly string[]): Finder {
  return finder(entries, 'gi');
}

/** For names: “Anonymous” is one, “anonymous” is not. */
export function finderOfNames(entries: readonly string[]): Finder {
  return finder(entries, 'g');
}

/** Letters and digits, as a class without the flag u: with it, a search through a long chain takes several times as long. */
const LETTER = '[0-9A-Za-z\\u00C0-\\u1FFF\\u2C00-\\uD7FF]';

function finder(entries: readonly string[], flags: string): Finder {
  const pattern = new RegExp(`(?<!${LETTER})(?:${alternatives(entries)})(?!${LETTER})`, flags);
  return (text) => distinct([...plain(text).matchAll(pattern)].map(([word]) => word));
}

/** Entries as part of a pattern, the longest first, so that it is the one that is met. */
export function alternatives(entries: readonly string[]): string {
  return [...entries]
    .sort((a, b) => b.length - a.length || inOrder(a, b))
    .map((entry) => folded(entry).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

const PRINTED = /[^ -~]| {2}/;

/** With plain quotes, hyphens and single spaces. */
export function plain(text: string): string {
  return PRINTED.test(text) ? folded(text).replaceAll(/\s+/g, ' ') : text;
}

/** What the claim is said to say: our wording, and every passage that states it; each wording once. */
export function wordings({ claim, appearances }: Case): string[] {
  const stating = appearances.filter(({ stance }) => stance !== 'denies').map(({ exact }) => exact);
  return distinct([claim.statement, ...stating]);
}

/** Each once, in one order, so that the order of the record never shows. */
export function distinct(words: readonly string[]): string[] {
  return [...new Set(words)].sort(inOrder);
}

/** The same where upper and lower case make no other word. */
export function distinctWords(words: readonly string[]): string[] {
  return distinct(words.map((word) => word.toLowerCase()));
}
