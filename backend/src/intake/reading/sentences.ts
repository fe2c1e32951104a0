import type { Span } from '../article.js';
import type { TaggedWord } from './tagger.js';

const ENDS = new Set(['.', '!', '?', '…', '...', '?!', '!?', '!!', '....', '. . .']);
const CLOSING = new Set(['"', "'", ')', ']', '}']);
const OPENING = new Set(['"', "'", '(', '[', '{', '—', '–', '-', '•', '*']);
/** Followed by a name: the full stop belongs to the word. */
const BEFORE_NAMES = new Set(
  (
    'mr mrs ms dr prof sir st rev hon gen col lt capt cmdr maj sgt cpl adm brig gov sen rep reps sens pres supt insp ' +
    'det no nos vs v ft mt dept rt jr messrs mme mlle atty fr'
  ).split(' '),
);
/** Abbreviations within sentences; one of them may also end a sentence, which a capital that follows cannot tell. */
const WITHIN = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec inc corp co ltd llc bros calif fla ala ariz ark colo conn del ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ave blvd etc e.g i.e cf approx est u.s u.k u.n e.u p.m a.m d.c ph.d'.split(
    ' ',
  ),
);

/** Words that begin a sentence and no name. */
const BEGINNING = new Set(['DET', 'PRON', 'SCONJ', 'CCONJ', 'ADV', 'ADP']);

/** Where sentences end within the words of one paragraph: stretches of indexes into `words`. */
export function sentencesOf(text: string, words: readonly TaggedWord[]): Span[] {
  const sentences: Span[] = [];
  let first = 0;
  for (let at = 0; at < words.length; at++) {
    if (!mayEnd(words, at)) continue;
    let next = at + 1;
    while (next < words.length && (CLOSING.has(words[next]!.lower) || ENDS.has(words[next]!.lower))) {
      if (!touches(words, next) || opensAgain(text, words, next)) break;
      next++;
    }
    if (next < words.length && !begins(text, words, next)) continue;
    sentences.push([first, next]);
    first = next;
    at = next - 1;
  }
  if (first < words.length) sentences.push([first, words.length]);
  return sentences;
}

function mayEnd(words: readonly TaggedWord[], at: number): boolean {
  const { lower } = words[at]!;
  const next = words[at + 1];
  if (ENDS.has(lower)) {
    const before = at > 0 && touches(words, at) ? words[at - 1]!.lower : '';
    return !(lower === '.' && (isInitial(words, at - 1, before, next) || isAbbreviation(before, next)));
  }
  const word = lower.slice(0, -1);
  return (
    lower.length > 1 &&
    lower.endsWith('.') &&
    !isInitial(words, at, word, next) &&
    !isAbbreviation(word, next)
  );
}

/** “J. Smith”, but not “€2.3m. The bank” nor “on X. It”. */
function isInitial(
  words: readonly TaggedWord[],
  at: number,
  word: string,
  next: TaggedWord | undefined,
): boolean {
  if (word.length !== 1 || word === 'i' || !/\p{L}/u.test(word)) return false;
  if (at > 0 && touches(words, at) && /\d$/.test(words[at - 1]!.lower)) return false;
  return !next || !BEGINNING.has(next.pos);
}

function isAbbreviation(word: string, next: TaggedWord | undefined): boolean {
  if (BEFORE_NAMES.has(word)) return true;
  if (!WITHIN.has(word)) return false;
  // “in the U.S. The attack …” ends; “U.S. Cyber Command” and “Dec. 8” do not.
  return !next || !BEGINNING.has(next.pos);
}

function touches(words: readonly TaggedWord[], at: number): boolean {
  return words[at - 1]!.end === words[at]!.start;
}

/** A mark after the full stop that begins the next sentence rather than closes this one. */
function opensAgain(text: string, words: readonly TaggedWord[], at: number): boolean {
  const next = words[at + 1];
  return '“‘'.includes(text.charAt(words[at]!.start)) && next?.start === words[at]!.end;
}

function begins(text: string, words: readonly TaggedWord[], at: number): boolean {
  if (touches(words, at)) return false;
  let first = at;
  while (first < words.length - 1 && OPENING.has(words[first]!.lower)) first++;
  const initial = text.charAt(words[first]!.start);
  return initial !== initial.toLowerCase() || /[\p{N}$€£#@]/u.test(initial) || !/\p{L}/u.test(initial);
}
