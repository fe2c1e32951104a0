import { folded } from '../../../sources/folding.js';
import { culpritsIn, placesIn, type Blame } from './culprits.js';
import { numbersIn, type Measured } from './numbers.js';
import type { Met } from './wordList.js';
import { SCALES, WORDS } from './words.js';

/** What of a passage is compared with its neighbours; found once for each passage. */
export interface Traits {
  readonly text: string;
  readonly certainty: readonly Met[];
  readonly attempt: readonly Met[];
  readonly stillToCome: readonly Met[];
  readonly period: readonly Met[];
  readonly notFound: readonly Met[];
  readonly denied: readonly Met[];
  readonly numbers: readonly Measured[];
  readonly places: readonly Blame[];
  readonly culprits: readonly Blame[];
  /** By scale, the words of it that stand in the passage. */
  readonly scales: readonly (readonly Met[])[];
}

/** How strong a hedge is that somebody noted and the lexicon does not know. */
const NOTED = 2;

/** The traits of a passage. Hedges that somebody noted count whether or not the lexicon knows them. */
export function traitsOf(exact: string, hedges: readonly string[]): Traits {
  const text = folded(exact);
  const notFound = WORDS.notFound(text);
  // “could not confirm” is no hedge, and “no evidence” no denial.
  const rest = without(text, notFound);
  const noted = hedges.flatMap((hedge) => {
    const known = WORDS.certainty(folded(hedge));
    return known.length > 0 ? known : [{ words: hedge, starts: 0, ends: 0, strength: NOTED }];
  });
  return {
    text,
    certainty: [...WORDS.certainty(rest), ...noted],
    attempt: WORDS.attempt(rest),
    stillToCome: WORDS.stillToCome(rest),
    period: WORDS.period(text),
    notFound,
    denied: WORDS.denied(rest),
    numbers: numbersIn(text),
    places: placesIn(text),
    culprits: culpritsIn(text),
    scales: SCALES.map(({ find }) => find(rest)),
  };
}

function without(text: string, parts: readonly Met[]): string {
  return parts.reduce(
    (left, { starts, ends }) => left.slice(0, starts) + ' '.repeat(ends - starts) + left.slice(ends),
    text,
  );
}

/** Numbers alone, which can be compared across languages. */
export function figuresOf({ numbers }: Traits): readonly Measured[] {
  return numbers.filter(({ words }) => /\d/.test(words));
}
