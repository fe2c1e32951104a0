import { taggedWords, type TaggedWord } from '../reading/tagger.js';

/** How many places there are for features; two features may share one. */
export const PLACES = 1 << 18;

const FIRST_PERSON = new Set(['i', 'we', 'my', 'our', 'me', 'us', 'mine', 'ours']);
const MODAL = new Set(['will', 'would', 'should', 'must', 'can', 'could', 'may', 'might', 'shall', 'ought']);
/** What a sentence of any length may cost. */
const LONGEST = 5_000;

/** The places of a sentence's features, each once, in rising order. */
export function featuresOf(text: string): Uint32Array {
  const features = new Set<number>();
  const words = taggedWords(text, [0, Math.min(text.length, LONGEST)]);
  for (const feature of named(words)) features.add(placeOf(feature));
  return Uint32Array.from(features).sort();
}

function* named(words: readonly TaggedWord[]): Generator<string> {
  const lowers = ['<s>', ...words.map(({ lower }) => shape(lower)), '</s>'];
  const lemmas = ['<s>', ...words.map(({ lemma }) => shape(lemma)), '</s>'];
  const tags = ['<s>', ...words.map(({ pos }) => pos), '</s>'];
  for (let i = 0; i < lowers.length; i++) {
    yield `w ${lowers[i]}`;
    yield `l ${lemmas[i]}`;
    yield `p ${tags[i]}`;
    if (i + 1 >= lowers.length) continue;
    yield `ww ${lowers[i]} ${lowers[i + 1]}`;
    yield `pp ${tags[i]} ${tags[i + 1]}`;
    yield `lp ${lemmas[i]} ${tags[i + 1]}`;
    yield `pl ${tags[i]} ${lemmas[i + 1]}`;
    if (i + 2 < lowers.length) yield `ppp ${tags[i]} ${tags[i + 1]} ${tags[i + 2]}`;
  }
  yield* wholeSentence(words);
}

/** Length, numbers, names, tense, person and mood of the sentence as a whole. */
function* wholeSentence(words: readonly TaggedWord[]): Generator<string> {
  const count = (holds: (word: TaggedWord) => boolean) => words.filter(holds).length;
  yield `length ${Math.min(12, Math.floor(Math.log2(words.length + 1) * 2))}`;
  yield `numbers ${Math.min(
    4,
    count(({ lower }) => /\d/.test(lower)),
  )}`;
  yield `names ${Math.min(
    5,
    count(({ pos }) => pos === 'PROPN'),
  )}`;
  yield `first ${words[0]?.lower ?? ''}`;
  yield `last ${words.at(-1)?.lower ?? ''}`;
  for (const { pos, lower } of words) if (pos === 'VERB') yield `verb ${endingOf(lower)}`;
  if (words.some(({ lower }) => FIRST_PERSON.has(lower))) yield 'first person';
  if (words.some(({ lower }) => MODAL.has(lower))) yield 'modal';
  if (words.some(({ lower }) => lower === '?')) yield 'question';
  if (words.some(({ lower }) => lower === '%' || lower === 'percent')) yield 'share';
}

function endingOf(verb: string): string {
  return /(ed|ing|s)$/.exec(verb)?.[0] ?? 'other';
}

/** Numbers are one word: that there is one matters, not which. */
function shape(word: string): string {
  return /\d/.test(word) ? '#' : word;
}

/** FNV-1a. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) & (PLACES - 1);
}
