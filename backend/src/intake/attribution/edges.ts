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

/**
 * The speaker with the words that belong to it: its article, adjectives, first names, and what it is a part of
 * (“A post by the group’s account on | the app”), where that begins a sentence or a clause.
 */
export function completed(article: Article, [from, to]: Words): Words {
  const { tokens } = article;
  if (tokens[from]!.pos === 'PRON') return [from, to];
  let first = nounStart(tokens, from);
  for (let at = first; to - at <= LONGEST_SPEAKER;) {
    const owner = ownerStart(tokens, at);
    if (owner === at) break;
    at = owner;
    const before = tokens[at - 1];
    if (!before || before.sentence !== tokens[at]!.sentence || CLAUSE_STARTS.has(before.pos)) first = at;
  }
  return [first, to];
}

const CLAUSE_STARTS = new Set(['PUNCT', 'CCONJ', 'SCONJ']);
const PART_OF_NAMES = new Set(['of', 'on', 'at', 'for', 'from', 'by', 'with', 'in']);
const LONGEST_SPEAKER = 25;

/** Where the words around the noun at `from` begin. */
function nounStart(tokens: readonly Token[], from: number): number {
  let first = from;
  while (first > 0 && joins(tokens[first - 1]!, tokens[first]!)) first--;
  return first;
}

/** Where “A post by” begins before the words at `first`; `first` itself when nothing of the kind stands there. */
function ownerStart(tokens: readonly Token[], first: number): number {
  const [link, noun] = [tokens[first - 1], tokens[first - 2]];
  if (!link || !noun || noun.sentence !== tokens[first]!.sentence) return first;
  if (!PART_OF_NAMES.has(link.lower) || !/^(?:NOUN|PROPN)$/.test(noun.pos)) return first;
  let start = first - 2;
  while (start > 0 && PHRASE.has(tokens[start - 1]!.pos) && tokens[start - 1]!.sentence === noun.sentence) {
    start--;
    if (tokens[start]!.pos === 'DET' && !tokens[start - 1]?.lower.startsWith("'")) break;
  }
  return start;
}

const PHRASE = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PART']);

/** What was said before a cue that stands at the end: all of the sentence up to there. */
export function wholeSentenceBefore(
  { tokens, sentences }: Article,
  cue: number,
  content: readonly Words[],
): Words[] {
  const [part, ...others] = content;
  if (!part || others.length > 0 || part[1] > cue || tokens[part[0]]!.sentence !== tokens[cue]!.sentence)
    return [...content];
  const [first] = sentences[tokens[cue]!.sentence]!.tokens;
  const quoted = tokens[part[0]]!.quotation >= 0 || tokens[part[1] - 1]!.quotation >= 0;
  const clause = tokens[part[1]]?.lower === ',';
  return quoted || !clause ? [...content] : [[first, part[1]]];
}

function joins(before: Token, word: Token): boolean {
  if (before.sentence !== word.sentence || before.quotation !== word.quotation) return false;
  if (!BEFORE_NOUN.has(word.pos) || word.pos === 'DET') return false;
  return before.pos === 'DET' || before.pos === 'ADJ' || (before.pos === word.pos && word.pos === 'PROPN');
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

/**
 * “…, she told reporters during a briefing”: where the words after the cue tell nothing, and a sentence that tells
 * something ends with a comma before the speaker, that sentence is what is said.
 */
export function sentenceBeforeSpeaker(
  { tokens, sentences }: Article,
  cue: number,
  source: Words | undefined,
): Words | undefined {
  const [first, end] = sentences[tokens[cue]!.sentence]!.tokens;
  if (!source || source[1] > cue || source[0] - 1 <= first || tokens[source[0] - 1]!.lower !== ',')
    return undefined;
  const tellsLater = tokens
    .slice(cue + 1, Math.min(end, cue + 60))
    .some(({ pos, lower }) => pos === 'VERB' || pos === 'AUX' || lower === '"');
  const tells = tokens
    .slice(Math.max(first, source[0] - 80), source[0] - 1)
    .some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return tells && !tellsLater ? [first, source[0] - 1] : undefined;
}
