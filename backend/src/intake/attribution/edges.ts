import type { Article, Token } from '../article.js';
import type { Words } from './candidates.js';

const LOOSE = new Set([',', '.', ';', ':', '—', '–', '-', '--', '...', '…']);
const BEFORE_NOUN = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);

/**
 * The same words with the edges that people give them: quotation marks whole, no mark left over at either end,
 * undefined where nothing is left.
 */
export function trimmed(article: Article, words: Words): Words | undefined {
  const { tokens } = article;
  let [from, to] = withMarks(article, words);
  while (from < to && (LOOSE.has(tokens[from]!.lower) || isClosing(article, from))) from++;
  while (to > from && isLoose(article, to - 1)) to--;
  return from < to ? [from, to] : undefined;
}

/** The speaker with the words that belong to the name or noun before it: its article, its adjectives, first names. */
export function completed({ tokens }: Article, [from, to]: Words): Words {
  let first = from;
  if (tokens[first]!.pos === 'PRON') return [from, to];
  while (first > 0 && joins(tokens[first - 1]!, tokens[first]!)) first--;
  return [first, to];
}

function joins(before: Token, word: Token): boolean {
  if (before.sentence !== word.sentence || before.quotation !== word.quotation) return false;
  if (!BEFORE_NOUN.has(word.pos) || word.pos === 'DET') return false;
  return before.pos === 'DET' || (before.pos === word.pos && word.pos === 'PROPN');
}

/** A quotation mark that stands beside the words and belongs to the quotation they begin or end in is taken in. */
function withMarks(article: Article, [from, to]: Words): Words {
  const { tokens } = article;
  let [first, last] = [from, to];
  if (first > 0 && isOpening(article, first - 1) && tokens[first]!.quotation === tokens[first - 1]!.quotation)
    first--;
  for (let step = 0; step < 2; step++) {
    const ends =
      last < tokens.length &&
      tokens[last]!.quotation >= 0 &&
      tokens[last]!.quotation === tokens[last - 1]!.quotation;
    if (!ends) break;
    if (isClosing(article, last)) last++;
    else if (LOOSE.has(tokens[last]!.lower) && last + 1 < tokens.length && isClosing(article, last + 1))
      last += 2;
  }
  return [first, last];
}

function isOpening({ tokens, quotations }: Article, at: number): boolean {
  const token = tokens[at]!;
  const quotation = quotations[token.quotation];
  return !!quotation && quotation.parts.some(([start]) => start === token.start) && /["']/.test(token.lower);
}

function isClosing({ tokens, quotations }: Article, at: number): boolean {
  const token = tokens[at]!;
  const quotation = quotations[token.quotation];
  return !!quotation && quotation.end === token.end && /["']/.test(token.lower);
}

/** A mark at the end that closes nothing within; full stops within a quotation stay. */
function isLoose(article: Article, at: number): boolean {
  const { tokens } = article;
  return LOOSE.has(tokens[at]!.lower) ? tokens[at]!.quotation < 0 : isOpening(article, at);
}
