import type { Article, Span, Token } from '../article.js';
import type { Attribution } from '../attribution.js';
import { LEXICON } from '../lexicon/lexicon.js';

/** No passage is longer in earnest; what comes after is not looked at. */
const LONGEST = 400;
const TELLING = new Set<string>(LEXICON.kinds['words telling']);

/** The words of a passage, without those that tell who says it when the speaker stands in its middle. */
export function wordsOf(article: Article, span: Span, attribution?: Attribution): readonly Token[] {
  const words = tokensIn(article, span).slice(0, LONGEST);
  if (!attribution || attribution.content.length < 2 || !TELLING.has(attribution.cueLemma)) return words;
  const frame = [...attribution.source, ...attribution.cue];
  return words.filter(({ start, end }) => !frame.some(([from, to]) => start >= from && end <= to));
}

/** The tokens that lie in `span`. */
export function tokensIn({ tokens }: Article, [start, end]: Span): readonly Token[] {
  return tokens.slice(firstEndingAfter(tokens, start), firstStartingAt(tokens, end));
}

function firstEndingAfter(tokens: readonly Token[], place: number): number {
  return firstWhere(tokens, (token) => token.end > place);
}

function firstStartingAt(tokens: readonly Token[], place: number): number {
  return firstWhere(tokens, (token) => token.start >= place);
}

/** Binary search: `holds` is false for a first part of the tokens and true for the rest. */
function firstWhere(tokens: readonly Token[], holds: (token: Token) => boolean): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(tokens[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
