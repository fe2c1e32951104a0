import type { Article, Token } from '../article.js';
import type { Stretch } from './stretch.js';

/** The share of the words of a passage that stand in another one, from which it says nothing of its own. */
const SAME = 0.8;
/** Of shorter passages all words have to return. */
const FEWEST_WORDS = 3;
/** A word that stands in more passages than this tells none of them from the others. */
const COMMON = 60;
const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'NUM', 'ADJ', 'ADV']);
const NEGATIONS = new Set(['no', 'not', "n't", 'never', 'nobody', 'none', 'nothing']);
/** What denies and what asserts the same are two claims. */
const NOT = 'not';
const STEM = 6;

/**
 * For each passage the index of another one that says the same more fully, or -1. Passages share an index of their
 * words, so that the work grows with the text and not with the pairs of passages.
 */
export function repeatedIn(article: Article, passages: readonly Stretch[]): number[] {
  const words = passages.map((tokens) => contentWords(article, tokens));
  const holders = new Map<string, number[]>();
  for (const [index, set] of words.entries()) {
    for (const word of set) {
      const others = holders.get(word);
      if (!others) holders.set(word, [index]);
      else if (others.length < COMMON) others.push(index);
    }
  }
  return passages.map((_, index) => fullerThan(index, words, holders));
}

function fullerThan(
  index: number,
  words: readonly ReadonlySet<string>[],
  holders: ReadonlyMap<string, readonly number[]>,
): number {
  const own = words[index] ?? new Set<string>();
  if (own.size < 2) return -1;
  const shared = new Map<number, number>();
  for (const word of own) {
    for (const other of holders.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  for (const [other, count] of shared) {
    const same = own.size < FEWEST_WORDS ? own.size : own.size * SAME;
    if (
      other !== index &&
      count >= same &&
      words[other]?.has(NOT) === own.has(NOT) &&
      isFuller(words, other, index)
    )
      return other;
  }
  return -1;
}

/** The one with more words, then the earlier one. */
function isFuller(words: readonly ReadonlySet<string>[], one: number, other: number): boolean {
  const more = (words[one]?.size ?? 0) - (words[other]?.size ?? 0);
  return more > 0 || (more === 0 && one < other);
}

/** The words that carry the meaning of a passage, as stems; a negation is one of them. */
export function contentWords({ tokens }: Article, [from, to]: Stretch): Set<string> {
  const words = new Set<string>();
  for (let at = from; at < to; at++) {
    const word = contentWord(tokens[at]);
    if (word !== undefined) words.add(word);
  }
  return words;
}

/** The stem of a word that carries meaning; undefined for the others. */
export function contentWord(token: Token | undefined): string | undefined {
  if (!token) return undefined;
  if (NEGATIONS.has(token.lower)) return NOT;
  return CONTENT.has(token.pos) && token.lower.length > 1 ? token.lemma.slice(0, STEM) : undefined;
}
