import type { Article, Sentence, Span, Token } from '../article.js';

/** A row of tokens: indexes into `Article.tokens`, end exclusive. */
export type Stretch = readonly [from: number, to: number];

/** The tokens that lie in `span`, in full or in part. */
export function stretchOf(article: Article, [start, end]: Span): Stretch {
  const { tokens } = article;
  return [
    firstWhere(tokens, (token) => token.end > start),
    firstWhere(tokens, (token) => token.start >= end),
  ];
}

/** Where a stretch stands in the text. */
export function spanOf(article: Article, [from, to]: Stretch): Span {
  const first = article.tokens[from];
  const last = article.tokens[to - 1];
  return first && last ? [first.start, last.end] : [0, 0];
}

/** A stretch, cut where its sentences end. */
export function bySentence(article: Article, [from, to]: Stretch): Stretch[] {
  const pieces: Stretch[] = [];
  for (let at = from; at < to;) {
    const sentence = sentenceAt(article, at);
    const end = Math.max(at + 1, Math.min(to, sentence ? sentence.tokens[1] : to));
    pieces.push([at, end]);
    at = end;
  }
  return pieces;
}

/** The sentence that a token belongs to. */
export function sentenceAt(article: Article, token: number): Sentence | undefined {
  return article.sentences[article.tokens[token]?.sentence ?? -1];
}

export function isEmpty([from, to]: Stretch): boolean {
  return to <= from;
}

export function lengthOf([from, to]: Stretch): number {
  return Math.max(0, to - from);
}

/** How many words, without marks, stand in a stretch. */
export function wordCount(article: Article, [from, to]: Stretch): number {
  let words = 0;
  for (let at = from; at < to; at++) if (isWord(article.tokens[at])) words++;
  return words;
}

export function isWord(token: Token | undefined): boolean {
  return token !== undefined && /[\p{L}\p{N}]/u.test(token.text);
}

function firstWhere(tokens: readonly Token[], holds: (token: Token) => boolean): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token && holds(token)) high = middle;
    else low = middle + 1;
  }
  return low;
}
