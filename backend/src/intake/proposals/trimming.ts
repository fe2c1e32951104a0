import type { Article, Token } from '../article.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { isComma, isDash, isQuoteMark } from './grammar.js';
import { Phrases } from './phrases.js';
import { type Stretch, isWord } from './stretch.js';

/** So many words a dateline has at most. */
const LONGEST_DATELINE = 20;
const DATELINE = new Set(['PROPN', 'NUM', 'PUNCT', 'ADP', 'SYM']);
const OPENERS = new Phrases({
  openers: LEXICON.clauses.openers,
  beforeComma: LEXICON.clauses['openers before a comma'],
});

/**
 * A passage as a reader marks it: without connectives before it, marks around it, a final stop. Quotation marks go when
 * they stand around the whole and stay when they set off a part of it.
 */
export function trimmed(article: Article, stretch: Stretch): Stretch {
  let [from, to] = [afterDateline(article, stretch), stretch[1]];
  for (;;) {
    const [start, end] = withoutMarks(article, [from, to]);
    const next = afterOpener(article.tokens, start, end);
    if (next === start) return withPartners(article, [start, end]);
    [from, to] = [next, end];
  }
}

/** “LISBON, March 3 (Transmare) —”, “Esbjerg – 21 April –” before the first sentence of a report. */
function afterDateline(article: Article, [from, to]: Stretch): number {
  const { tokens, sentences, blocks } = article;
  const block = blocks[sentences[tokens[from]?.sentence ?? -1]?.block ?? -1];
  if (!block || tokens[from]?.start !== block.start || !/^\p{Lu}/u.test(tokens[from]?.text ?? ''))
    return from;
  let start = from;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_DATELINE); at++) {
    if (isDash(tokens, at)) start = at + 1;
    else if (!DATELINE.has(tokens[at]?.pos ?? '')) return start;
  }
  return start;
}

function afterOpener(tokens: readonly Token[], start: number, end: number): number {
  const opener = OPENERS.at(tokens, start, end);
  if (!opener || opener.tokens[1] >= end) return start;
  if (opener.group === 'beforeComma' && !isComma(tokens[opener.tokens[1]])) return start;
  if (opener.phrase === 'that' && tokens[start]?.text === 'That') return start;
  return opener.tokens[1];
}

function withoutMarks({ tokens }: Article, [from, to]: Stretch): Stretch {
  let start = from;
  let end = to;
  while (start < end && !isWord(tokens[start]) && !isMoney(tokens[start])) start++;
  while (
    end > start &&
    !isUnit(tokens[end - 1]) &&
    (!isWord(tokens[end - 1]) || tokens[end - 1]?.pos === 'CCONJ')
  )
    end--;
  return [start, end];
}

function isMoney(token: Token | undefined): boolean {
  return token !== undefined && (/^[\p{Sc}#@]/u.test(token.text) || token.text === '(');
}

function isUnit(token: Token | undefined): boolean {
  return token !== undefined && /^[%°\p{Sc}]/u.test(token.text);
}

/** Takes a mark in again whose partner stands inside: `under “maintenance”`, `(NCSC)`. */
function withPartners(article: Article, [from, to]: Stretch): Stretch {
  const { tokens } = article;
  let start = from;
  let end = to;
  const before = tokens[start - 1];
  const first = tokens[start];
  if (before && first && isQuoteMark(before) && before.quotation >= 0) {
    const quotation = article.quotations[before.quotation];
    const last = tokens[end - 1];
    if (quotation && last && quotation.start === before.start && quotation.end < last.start) start--;
  }
  for (let look = end; look < Math.min(end + 2, tokens.length); look++) {
    const token = tokens[look];
    if (!token || isWord(token)) break;
    const quotation = article.quotations[token.quotation];
    if (isQuoteMark(token) && quotation?.end === token.end && quotation.start >= (tokens[start]?.start ?? 0))
      end = look + 1;
    if (token.text === ')' && opensBracket(tokens, start, end)) end = look + 1;
  }
  return [start, end];
}

function opensBracket(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(from, to - 12); at < to; at++) if (tokens[at]?.text === '(') return true;
  return false;
}
