import type { Token } from '../article.js';
import { LEXICON } from '../lexicon/lexicon.js';
import type { Quantity } from '../suggestion.js';
import type { Reading } from './kind.js';
import { isNumber } from './forms.js';
import { Patterns, type Match } from './patterns.js';

/** Signs by which the kind of a claim is told, and how much of each there is. */
export type Features = ReadonlyMap<string, number>;

const KINDS = new Patterns(LEXICON.kinds);
const SUBORDINATING = new Set<string>(LEXICON.kinds['words subordinating']);
const DENYING = new Set<string>(LEXICON.kinds['words denying']);
const NEGATIVE = new Set<string>(LEXICON.kinds['words negative']);
const FIRST_PERSON = new Set(['i', 'we', 'us', 'our', 'my']);
const TIMES = new Set(LEXICON.units.time.map((entry) => entry.split(' = ')[1]));
const NOT_BLAMED = /^cleared|^machine$|^attack from$|^same$/;

/** The patterns of kinds.txt that are met in a passage. */
export function signsIn(words: readonly Token[]): Match[] {
  return KINDS.in(words);
}

/** What the model of kinds looks at: the signs of kinds.txt first, then single words, pairs, numbers and the speaker. */
export function featuresOf(reading: Reading, signs: readonly Match[]): Features {
  const { words } = reading;
  const features = new Map<string, number>();
  const add = (feature: string, amount = 1) =>
    features.set(feature, Math.max(features.get(feature) ?? 0, amount));
  const clause = subordinateFrom(words);
  addSigns(add, signs, clause);
  addWords(add, words, clause);
  addNumbers(add, words);
  addQuantities(add, reading.numbers, words[0]);
  addFrame(add, reading, words);
  return features;
}

type Add = (feature: string, amount?: number) => void;

/** What stands in a subordinate clause counts less. */
function addSigns(add: Add, signs: readonly Match[], clause: number): void {
  for (const { group, pattern, strength, from } of signs) {
    const weight = from > clause ? strength - 1 : strength;
    add(`sign ${group}`, weight / 2);
    if (weight >= 2) add(`good sign ${group}`);
    add(`pattern ${group}: ${pattern}`, from > clause ? 0.5 : 1);
  }
}

function addWords(add: Add, words: readonly Token[], clause: number): void {
  const lemmas = words.map((word) => (/\d/.test(word.text) ? '#' : word.lemma));
  lemmas.forEach((lemma, i) => {
    add(`word ${lemma}`, i > clause ? 0.5 : 1);
    add(`pair ${lemmas[i - 1] ?? '<'} ${lemma}`);
  });
  add(`pair ${lemmas.at(-1) ?? '<'} >`);
  add(`first ${words[0]?.lower ?? ''}`);
  addPredicate(add, words, lemmas);
  if (words.some(({ lower }) => NEGATIVE.has(lower))) add('negative');
}

function addPredicate(add: Add, words: readonly Token[], lemmas: readonly string[]): void {
  const verb = words.findIndex(({ pos }) => pos === 'VERB');
  if (verb < 0) return;
  add(`verb ${lemmas[verb]}`);
  const subject = words
    .slice(0, verb)
    .findLastIndex(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON');
  if (subject >= 0) add(`subject ${words[subject]!.pos === 'PROPN' ? 'NAME' : lemmas[subject]}`);
}

function addNumbers(add: Add, words: readonly Token[]): void {
  let count = 0;
  words.forEach((word, i) => {
    if (!isNumber(word)) return;
    count++;
    add(`number ${i === 0 ? 'first' : i < 4 ? 'early' : 'late'}`);
    add(`number before ${words[i + 1]?.lemma ?? '>'}`);
    add(`number after ${words[i - 1]?.lemma ?? '<'}`);
    const value = Number(word.text.replaceAll(',', ''));
    if (Number.isNaN(value)) return;
    add(`number size ${Math.min(7, Math.floor(Math.log10(Math.max(value, 1))))}`);
    if (value > 1900 && value < 2100 && !word.text.includes(',')) add('year');
  });
  add(`numbers ${Math.min(3, count)}`);
  add(`length ${Math.min(6, words.length >> 2)}`);
}

/** A sum, a share or a large count is the point more often than three servers are. */
function addQuantities(add: Add, numbers: readonly Quantity[], first: Token | undefined): void {
  for (const { text, value, unit, counted } of numbers) {
    const measured = TIMES.has(unit) ? 'time' : unit === '' ? 'count' : unit.length === 3 ? 'money' : unit;
    add(`quantity ${measured}`);
    if (counted !== '') add(`counted ${counted.toLowerCase().split(' ').at(-1)}`);
    if (unit === '' && value !== null)
      add(value >= 1000 ? 'large count' : value >= 20 ? 'count' : 'small count');
    if (value === null) add('vague quantity');
    if (first && text.startsWith(first.text)) add(`quantity first ${measured}`);
  }
}

function addFrame(add: Add, { voice, attribution, blamed }: Reading, words: readonly Token[]): void {
  const { type } = voice.claimant;
  add(`speaker ${type}`);
  if (attribution?.cueLemma) add(`cue ${attribution.cueLemma}`);
  if (DENYING.has(attribution?.cueLemma ?? '')) add('cue denies');
  for (const { by } of blamed) {
    add(`blamed ${by}`);
    if (!NOT_BLAMED.test(by)) add('blamed');
  }
  if (words.some(({ lower }) => FIRST_PERSON.has(lower))) add(`first person ${type}`);
}

/** Where the first subordinate clause begins. */
function subordinateFrom(words: readonly Token[]): number {
  const at = words.findIndex(({ lower }, i) => i > 0 && SUBORDINATING.has(lower));
  return at < 0 ? words.length : at;
}
