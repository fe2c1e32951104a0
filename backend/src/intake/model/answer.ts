import { CLAIM_KINDS } from '../../claims/claim.kinds.js';
import { pointsAfter, pointsBefore } from '../../sources/codePoints.js';
import { folded } from '../../sources/folding.js';
import { occurrences } from '../../sources/occurrences.js';
import { CONTEXT } from '../../sources/quote.js';
import { SPEAKER_TYPES } from '../attribution.js';
import type { ExtractedClaim, ExtractedSpeaker } from '../extract.js';
import type { Points } from '../points.js';
import type { Quantity } from '../suggestion.js';
import { worthOf } from '../worth/worth.js';
import { ModelFailure } from './failure.js';
import type { Piece } from './pieces.js';

/** Nobody goes through more from one part of a text. */
const MOST_IN_ONE = 100;

/** A claim as the model gave it, in the shape that was asked for. */
export type GivenClaim = Omit<
  ExtractedClaim,
  'position' | 'exact' | 'prefix' | 'suffix' | 'score' | 'why'
> & {
  readonly passage: string;
};

/** What an answer holds: claims of the right shape, and how many things there were of another. */
export interface Given {
  readonly claims: readonly GivenClaim[];
  readonly malformed: number;
}

/** The claims in the words of the model. Throws `ModelFailure` when they are no list of claims at all. */
export function givenIn(content: string): Given {
  const listed = listIn(content).slice(0, MOST_IN_ONE);
  const claims = listed.map(claimIn).filter((claim) => claim !== undefined);
  return { claims, malformed: listed.length - claims.length };
}

/** Some models think aloud or fence their answer; what counts is the object in it. */
function listIn(content: string): readonly unknown[] {
  const object = content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1);
  try {
    const answer = JSON.parse(object) as { claims?: unknown };
    if (Array.isArray(answer.claims)) return answer.claims as unknown[];
  } catch {
    // Said below: no JSON and no list are the same to whoever waits.
  }
  throw new ModelFailure('gave an answer that is no list of claims');
}

function claimIn(value: unknown): GivenClaim | undefined {
  const { passage, statement, kind, claimant, via, accused, numbers, hedges, direct } = fieldsOf(value);
  const known = CLAIM_KINDS.find((one) => one === kind);
  const speaker = speakerIn(claimant);
  if (typeof passage !== 'string' || passage.trim() === '' || !known || !speaker) return undefined;
  return {
    passage,
    statement: typeof statement === 'string' ? statement : '',
    kind: known,
    claimant: speaker,
    via: listOf(via)
      .map(speakerIn)
      .filter((relay) => relay !== undefined),
    accused: listOf(accused).filter(isText),
    numbers: listOf(numbers).map(quantityIn),
    hedges: listOf(hedges).filter(isText),
    direct: direct === true,
  };
}

function speakerIn(value: unknown): ExtractedSpeaker | undefined {
  const { name, type, anonymous, role } = fieldsOf(value);
  const known = SPEAKER_TYPES.find((one) => one === type);
  if (typeof name !== 'string' || !known || (name.trim() === '' && known !== 'outlet_voice'))
    return undefined;
  return { name, type: known, anonymous: anonymous === true, role: typeof role === 'string' ? role : '' };
}

function quantityIn(value: unknown): Quantity {
  const { text, value: number, unit, counted } = fieldsOf(value);
  const words = (given: unknown): string => (typeof given === 'string' ? given : '');
  return {
    text: words(text),
    value: typeof number === 'number' ? number : null,
    unit: words(unit),
    counted: words(counted),
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/**
 * The claim at its place in the whole text, in the text's own characters, or undefined when its passage does not stand in
 * the part that the model was given. Only typographic characters and white space may differ.
 */
export function verified(
  { passage, statement, ...claim }: GivenClaim,
  { text: part, start }: Piece,
  text: string,
  points: Points,
): ExtractedClaim | undefined {
  const words = folded(passage.trim());
  const place = firstPlace(part, passage.trim()) ?? firstPlace(folded(part), words);
  if (place === undefined) return undefined;
  const [from, to] = [start + place, start + place + words.length];
  const exact = text.slice(from, to);
  return {
    ...claim,
    position: { start: points.at(from), end: points.at(to) },
    exact,
    prefix: pointsBefore(text, from, CONTEXT),
    suffix: pointsAfter(text, to, CONTEXT),
    statement: statement.trim() || exact,
    score: worthOf(statement.trim() || exact),
    why: ['proposed by a language model', 'its words stand in the text'],
  };
}

function firstPlace(text: string, words: string): number | undefined {
  for (const place of occurrences(text, words)) return place;
  return undefined;
}
