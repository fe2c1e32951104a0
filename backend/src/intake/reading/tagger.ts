import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { Span } from '../article.js';
import { folded } from './folding.js';

/** A word as the tagger sees it, with its place in the text. */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
}

/** No more than this goes to the tagger at once, and no longer word: both keep its cost in step with the text. */
const PIECE = 4000;
const LONGEST_WORD = 120;
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};
/** Soft hyphens and characters without width: inside of words, and no part of them. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f]/;
const SPACE = /\s/;

let loaded: WinkMethods | undefined;

function wink(): WinkMethods {
  // The language model takes a twentieth of a second to load: only when somebody reads.
  loaded ??= winkNLP(model, ['sbd', 'pos']);
  return loaded;
}

/** The words of `text` within `span`. Each has its own characters only: they never overlap and never hold a space. */
export function taggedWords(text: string, [start, end]: Span): TaggedWord[] {
  const words: TaggedWord[] = [];
  for (const piece of piecesOf(text, start, end)) words.push(...wordsOfPiece(text, piece));
  return words;
}

/** Stretches that end at a space and are short enough; a word that is too long is a stretch of its own. */
function piecesOf(text: string, from: number, end: number): Span[] {
  const pieces: Span[] = [];
  let start = from;
  let lastSpace = from;
  for (let at = from; at < end; at++) {
    if (SPACE.test(text.charAt(at))) lastSpace = at + 1;
    if (at - lastSpace >= LONGEST_WORD) {
      if (lastSpace > start) pieces.push([start, lastSpace]);
      let wordEnd = at;
      while (wordEnd < end && !SPACE.test(text.charAt(wordEnd))) wordEnd++;
      pieces.push([lastSpace, wordEnd]);
      start = lastSpace = at = wordEnd;
    } else if (at - start >= PIECE && lastSpace > start) {
      pieces.push([start, lastSpace]);
      start = lastSpace;
    }
  }
  if (start < end) pieces.push([start, end]);
  return pieces;
}

function wordsOfPiece(text: string, piece: Span): TaggedWord[] {
  if (!/\s/.test(text.slice(piece[0], piece[1])) && piece[1] - piece[0] >= LONGEST_WORD)
    return chunksOf(text, piece);
  const { seen, places } = legible(text, piece);
  const { its } = wink();
  const tokens = wink().readDoc(seen).tokens();
  const values = tokens.out(its.value);
  const tags = tokens.out(its.pos);
  // The types leave out that lemmas need the model's addons, which `out` hands over.
  const lemmas = tokens.out(its.lemma as Parameters<typeof tokens.out>[0]) as string[];
  const words: TaggedWord[] = [];
  let cursor = 0;
  values.forEach((value, index) => {
    const at = seen.indexOf(value, cursor);
    if (at < 0 || value.trim() === '') return;
    cursor = at + value.length;
    const start = places[at]!;
    words.push({
      start,
      end: wholeCharacter(text, places[cursor - 1]! + 1),
      lower: value.toLowerCase(),
      lemma: (lemmas[index] ?? value).toLowerCase(),
      pos: tags[index] ?? 'X',
    });
  });
  return words;
}

/** What the tagger is shown: folded, without what has no width, ligatures spelt out; and where each character stands. */
function legible(text: string, [start, end]: Span): { seen: string; places: number[] } {
  const source = folded(text.slice(start, end));
  const places: number[] = [];
  let seen = '';
  for (let at = 0; at < source.length; at++) {
    const shown = shownAs(source, at);
    for (let i = 0; i < shown.length; i++) places.push(start + at);
    seen += shown;
  }
  return { seen, places };
}

function shownAs(source: string, at: number): string {
  const character = source.charAt(at);
  if (character < '\u007f') return character < ' ' ? ' ' : character;
  const code = source.charCodeAt(at);
  // A sign outside of the first plane takes two units: the word is made whole again afterwards.
  if (isHigh(code)) return '¤';
  if (code >= 0xdc00 && code <= 0xdfff) return isHigh(source.charCodeAt(at - 1)) ? ' ' : '¤';
  if (INVISIBLE.test(character)) return '';
  return LIGATURES[character] ?? character;
}

/** The first of two units that make one character. */
function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** An end that does not part the two halves of one character, nor a letter from what is printed upon it. */
function wholeCharacter(text: string, end: number): number {
  const [before, after] = [text.charCodeAt(end - 1), text.charCodeAt(end)];
  return isHigh(before) && after >= 0xdc00 && after <= 0xdfff ? end + 1 : end;
}

/** A word that no tagger should see (a link, a key, letters without end), in parts of bounded length. */
function chunksOf(text: string, [start, end]: Span): TaggedWord[] {
  const words: TaggedWord[] = [];
  for (let from = start; from < end;) {
    const to = wholeCharacter(text, Math.min(end, from + LONGEST_WORD));
    const lower = folded(text.slice(from, to)).toLowerCase();
    words.push({ start: from, end: to, lower, lemma: lower, pos: 'X' });
    from = to;
  }
  return words;
}
