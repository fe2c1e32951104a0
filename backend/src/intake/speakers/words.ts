import type { Article, BlockKind } from '../article.js';
import { keyOf, TITLES, AFTER_NAMES } from './lexicons.js';

/** A word as names need it: hyphens, ampersands and dots of abbreviations stay inside, a possessive stands apart. */
export interface Word {
  readonly index: number;
  readonly start: number;
  /** Without the possessive. */
  readonly end: number;
  readonly text: string;
  readonly key: string;
  readonly possessive: boolean;
  /** The mark of the possessive as printed: “'s”, “'”, or nothing. */
  readonly mark: string;
  /** Begins with a capital letter, or has one inside (“eBay”, “@handle”). */
  readonly capital: boolean;
  /** Index into `Article.sentences`. */
  readonly sentence: number;
  readonly block: BlockKind;
  readonly quoted: boolean;
  /** Universal part of speech by the tagger; empty when it cut the word otherwise. */
  readonly pos: string;
  /** Dictionary form by the tagger, or the key when it cut the word otherwise. */
  readonly lemma: string;
  /** What stands between this word and the next one. */
  readonly gap: string;
}

const WORD = /@?[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*(?:(?:[-'.&/@]|,(?=\d{3}))[\p{L}\p{N}_]+)*(?:\(\d+\)|\$)?/gu;
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;
const ABBREVIATED = new Set(['inc', 'ltd', 'corp', 'co', 'jr', 'sr', 'st', 'no', 'mt', 'bros']);

/** All words of the story and of what surrounds it, in order. Linear in the text. */
export function wordsOf(article: Article): readonly Word[] {
  const { folded, tokens, quotations } = article;
  const words: Word[] = [];
  const matches = folded.matchAll(WORD);
  let token = 0;
  let sentence = 0;
  let quotation = 0;
  let current = matches.next();
  while (!current.done) {
    const start = current.value.index;
    const next = matches.next();
    const { text, possessive, end } = measured(current.value[0], folded, start);
    while (token < tokens.length && tokens[token]!.start < start) token++;
    while (sentence < article.sentences.length - 1 && article.sentences[sentence + 1]!.start <= start)
      sentence++;
    while (quotation < quotations.length && quotations[quotation]!.end <= start) quotation++;
    const at = tokens[token];
    const block = article.blocks[article.sentences[sentence]?.block ?? 0];
    words.push({
      index: words.length,
      start,
      end: start + text.length,
      text,
      key: keyOf(text),
      possessive,
      mark: possessive ? folded.slice(start + text.length, end) : '',
      capital: /^@|\p{Lu}/u.test(text),
      sentence,
      block: block?.kind ?? 'body',
      quoted: quotation < quotations.length && quotations[quotation]!.start < start,
      pos: at?.start === start ? at.pos : '',
      lemma: at?.start === start ? at.lemma : keyOf(text),
      gap: folded.slice(end, next.done ? Math.min(folded.length, end + 2) : next.value.index),
    });
    current = next;
  }
  return words;
}

/** The words of a name, as `wordsOf` would cut it. */
export function spellingOf(name: string): string[] {
  return Array.from(name.matchAll(WORD), (match) => measured(match[0], name, match.index).text);
}

function measured(raw: string, folded: string, start: number) {
  const end = start + raw.length;
  if (/'[sS]$/.test(raw)) return { text: raw.slice(0, -2), possessive: true, end };
  if (/'(?:re|ve|ll|d|m)$/i.test(raw))
    return { text: raw.slice(0, raw.lastIndexOf("'")), possessive: false, end };
  const dotted = folded[end] === '.' && takesDot(raw, folded[end + 1] ?? '', folded[end + 2] ?? '');
  if (dotted) return { text: `${raw}.`, possessive: false, end: end + 1 };
  const plural = /s$/i.test(raw) && folded[end] === "'" && /^' \p{L}/u.test(folded.slice(end, end + 3));
  return { text: raw, possessive: plural, end: plural ? end + 1 : end };
}

/** “U.S.”, “Dr.”, “Inc.” keep their dot. */
function takesDot(raw: string, after: string, beyond: string): boolean {
  if (/^\p{Ll}(?:\.\p{Ll})+$/u.test(raw)) return true;
  if (INITIALS.test(raw))
    return /\p{Lu}/u.test(raw) && (raw.length > 1 || (after === ' ' && /\p{Lu}/u.test(beyond)));
  const key = keyOf(raw);
  if (ABBREVIATED.has(key)) return /\p{Lu}/u.test(raw);
  return (
    raw.length <= 5 && /^\p{Lu}/u.test(raw) && (TITLES.has(key) || AFTER_NAMES.has(key)) && after === ' '
  );
}

/** The words that begin within a stretch of the text: indexes, end exclusive. */
export function wordsWithin(words: readonly Word[], start: number, end: number): readonly [number, number] {
  return [firstAt(words, start), firstAt(words, end)];
}

/** Index of the first word that begins at or after an offset. */
export function firstAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words as they stand in the text, with the marks and spaces between them. */
export function textOf(words: readonly Word[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += words[at]!.text + (at < to - 1 ? ownGap(words[at]!) : '');
  return text;
}

function ownGap({ mark, gap }: Word): string {
  return `${mark}${gap}`;
}
