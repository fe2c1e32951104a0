import type { Article, Token } from '../article.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { type Found, Phrases } from './phrases.js';
import type { Stretch } from './stretch.js';

const INCIDENT = new Phrases(LEXICON.incident);
const DATES = new Set(
  (
    'january february march april june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday yesterday today overnight ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** What makes a passage checkable, counted. */
export interface Facts {
  /** Words that only an incident has: “ransomware”, “breach”. */
  readonly sure: readonly Found[];
  /** Words that an incident shares with others: “accessed”, “restored”. */
  readonly likely: readonly Found[];
  /** Things that incidents happen to: “server”, “records”. */
  readonly things: readonly Found[];
  /** Words for who it was: “behind”, “the same people”, “nothing to do with”. */
  readonly who: readonly Found[];
  /** “the first”, “the largest”: compares with what was before. */
  readonly precedent: readonly Found[];
  readonly numbers: number;
  readonly dates: number;
  readonly names: number;
}

export function factsOf({ tokens }: Article, stretch: Stretch): Facts {
  const found = INCIDENT.in(tokens, stretch);
  let [numbers, dates, names] = [0, 0, 0];
  for (let at = stretch[0]; at < stretch[1]; at++) {
    const token = tokens[at];
    if (!token) break;
    if (isNumber(token)) numbers++;
    if (isDate(token)) dates++;
    if (token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text) && at > stretch[0]) names++;
  }
  const of = (group: string) => found.filter((one) => one.group === group);
  return {
    sure: of('sure'),
    likely: of('likely'),
    things: of('things'),
    who: of('who'),
    precedent: of('precedent'),
    numbers,
    dates,
    names,
  };
}

/** How much there is to check, as one figure: 0 is nothing. */
export function weightOf({ sure, likely, things, who, precedent, numbers, dates, names }: Facts): number {
  return (
    who.length +
    precedent.length +
    2 * sure.length +
    likely.length +
    things.length +
    2 * Math.min(2, numbers) +
    dates +
    Math.min(2, names) / 2
  );
}

export function isDate({ lower, text }: Token): boolean {
  return DATES.has(lower) && text !== 'march' && text !== 'mar';
}

function isNumber({ pos, lower }: Token): boolean {
  return /^\d/.test(lower) || (pos === 'NUM' && lower !== 'one');
}
