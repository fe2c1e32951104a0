import { invalid, type Problem } from '../platform/problem.js';
import { pointAt, pointsAfter, pointsBefore, unitAt } from './codePoints.js';
import { folded } from './folding.js';
import { occurrences } from './occurrences.js';

/** How much of the text around a passage is kept with it, in code points. */
export const CONTEXT = 32;

/** A passage as somebody points at it: the words, and whatever tells one place from another. */
export interface Quote {
  readonly exact: string;
  /** Code point position at which the words are thought to stand. */
  readonly starts?: number | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Where the words stand: raw as in the text, positions in code points, end exclusive. */
export interface Place {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly starts: number;
  readonly ends: number;
}

/**
 * Finds `quote` in `text`: at its position, else where its words stand once, else where they stand between their
 * prefix and suffix; first letter for letter, then with typographic characters folded. Throws a problem that names
 * `passage` when there is no such place, or more than one.
 */
export function findQuote(text: string, quote: Quote): Place {
  const sought = { ...quote, exact: quote.exact.replaceAll('\r\n', '\n') };
  const plain = folded(text);
  const unit = atItsPosition(text, plain, sought) ?? only(text, plain, sought) ?? only(plain, plain, sought);
  if (unit === undefined) throw notFound(sought, plain);
  return placeAt(text, unit, sought.exact.length);
}

function atItsPosition(text: string, plain: string, { exact, starts }: Quote): number | undefined {
  const unit = starts === undefined ? undefined : unitAt(text, starts);
  if (unit === undefined || !plain.startsWith(folded(exact), unit)) return undefined;
  return standsApart(text, unit, exact.length) ? unit : undefined;
}

/** The one place of the words in `text`, undefined when there is none; `plain` is the same text folded. */
function only(text: string, plain: string, quote: Quote): number | undefined {
  const all = placesOf(text, text === plain ? folded(quote.exact) : quote.exact);
  const fitting = all.length < 2 ? all : all.filter((unit) => standsBetween(plain, unit, quote));
  if (all.length > 0 && fitting.length !== 1) throw ambiguous(all.length, fitting.length);
  return fitting[0];
}

/** Counting further helps nobody; past it a problem says "more than". */
const MANY = 1000;

function placesOf(text: string, exact: string): number[] {
  const found: number[] = [];
  for (const unit of occurrences(text, exact)) {
    if (standsApart(text, unit, exact.length)) found.push(unit);
    if (found.length > MANY) break;
  }
  return found;
}

function standsBetween(plain: string, unit: number, { exact, prefix = '', suffix = '' }: Quote): boolean {
  return (
    plain.slice(0, unit).endsWith(folded(prefix)) && plain.startsWith(folded(suffix), unit + exact.length)
  );
}

const JOINER = '\u200D';
const JOINED = /^[\p{M}\u200D\p{Emoji_Modifier}]/u;

/** False when the stretch would tear a character from its accent, or an emoji from the rest of it. */
function standsApart(text: string, unit: number, length: number): boolean {
  return [unit, unit + length].every(
    (edge) => !JOINED.test(text.slice(edge, edge + 2)) && text[edge - 1] !== JOINER,
  );
}

function placeAt(text: string, unit: number, length: number): Place {
  const end = unit + length;
  const exact = text.slice(unit, end);
  const starts = pointAt(text, unit);
  return {
    exact,
    prefix: pointsBefore(text, unit, CONTEXT),
    suffix: pointsAfter(text, end, CONTEXT),
    starts,
    ends: starts + pointAt(exact, exact.length),
  };
}

function ambiguous(places: number, fitting: number): Problem {
  const many = places > MANY ? `more than ${MANY}` : String(places);
  const remedy = 'Mark it in the text, or add the words just before it (prefix) or after it (suffix).';
  const detail =
    fitting === 0
      ? `These words stand at ${many} places of this capture, none of them between the prefix and suffix given. ${remedy}`
      : `These words stand at ${many} places of this capture. ${remedy}`;
  return invalid('passage.ambiguous', 'passage', detail);
}

function notFound({ exact }: Quote, plain: string): Problem {
  const otherCase = !occurrences(plain.toLowerCase(), folded(exact).toLowerCase()).next().done;
  const detail = otherCase
    ? 'These words stand in this capture in other capital letters. Quote them as they stand there, or mark them in the text.'
    : 'These words do not stand in this capture. Copy them from its text without changes or omissions, or mark them in the text.';
  return invalid('passage.missing', 'passage', detail);
}
