import type { Article } from '../article.js';
import type { Stretch } from './stretch.js';

/** Shares of the words of the shorter passage that stand in the longer one, from which both say the same. */
const SAME = 0.75;
/** A headline says in other words what the article says: less is enough. */
const SAME_AS_HEADLINE = 0.5;
/** A word that stands in more passages than this tells none of them from the others. */
const COMMON = 60;
const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'NUM', 'ADJ', 'ADV']);
const STEM = 6;

/** A passage, as far as it matters to tell whether another one repeats it. */
export interface Passage {
  readonly tokens: Stretch;
  /** Of a headline, standfirst, subhead or caption. */
  readonly heading: boolean;
}

/**
 * For each passage the index of another one that says the same more fully, or -1. Passages share an index of their
 * words, so that the work grows with the text and not with the pairs of passages.
 */
export function repeatedIn(article: Article, passages: readonly Passage[]): number[] {
  const words = passages.map(({ tokens }) => contentWords(article, tokens));
  const holders = new Map<string, number[]>();
  for (const [index, set] of words.entries()) {
    for (const word of set) holders.set(word, [...(holders.get(word) ?? []).slice(0, COMMON), index]);
  }
  return passages.map((_, index) => fullerThan(index, passages, words, holders));
}

function fullerThan(
  index: number,
  passages: readonly Passage[],
  words: readonly ReadonlySet<string>[],
  holders: ReadonlyMap<string, readonly number[]>,
): number {
  const own = words[index] ?? new Set<string>();
  const shared = new Map<number, number>();
  for (const word of own) {
    for (const other of holders.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  for (const [other, count] of shared) {
    if (
      other !== index &&
      isFuller(passages, words, other, index) &&
      count >= own.size * threshold(passages[index])
    )
      return other;
  }
  return -1;
}

function threshold(passage: Passage | undefined): number {
  return passage?.heading ? SAME_AS_HEADLINE : SAME;
}

/** The body before headings, then the one with more words, then the earlier one. */
function isFuller(
  passages: readonly Passage[],
  words: readonly ReadonlySet<string>[],
  one: number,
  other: number,
): boolean {
  const [a, b] = [passages[one], passages[other]];
  if (a?.heading !== b?.heading) return b?.heading === true;
  const more = (words[one]?.size ?? 0) - (words[other]?.size ?? 0);
  return more > 0 || (more === 0 && one < other);
}

function contentWords({ tokens }: Article, [from, to]: Stretch): Set<string> {
  const words = new Set<string>();
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token && CONTENT.has(token.pos) && token.lower.length > 1) words.add(token.lemma.slice(0, STEM));
  }
  return words;
}
