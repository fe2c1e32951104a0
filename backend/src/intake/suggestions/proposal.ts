import type { ClaimKind } from '../../claims/claim.kinds.js';
import type { SpeakerType } from '../attribution.js';
import type { ExtractedClaim, ExtractedSpeaker } from '../extract.js';
import type { Quantity } from '../suggestion.js';

/** The longest passage that can be an appearance, in code points. */
const LONGEST_PASSAGE = 5000;

/** What is proposed besides passage, statement and kind; kept as it was proposed. */
export interface Proposal {
  readonly claimant: Spoken;
  /** Nearest to the origin first. */
  readonly via: readonly Spoken[];
  readonly accused: readonly string[];
  readonly numbers: readonly Quantity[];
  readonly hedges: readonly string[];
  readonly direct: boolean;
  readonly why: readonly string[];
}

export interface Spoken {
  readonly name: string;
  readonly type: SpeakerType;
  readonly anonymous: boolean;
  readonly role: string;
}

/** A suggestion as it is written down. */
export interface NewSuggestion {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Code points, end exclusive. */
  readonly starts: number;
  readonly ends: number;
  readonly statement: string;
  readonly kind: ClaimKind;
  readonly proposal: Proposal;
  readonly score: number;
  /** The language model that made it and the words it was asked with; null for the built-in extractor. */
  readonly madeBy: { readonly model: string; readonly prompt: string } | null;
  readonly agreed: boolean;
}

/**
 * What the extractor found as it can be kept: one line each, nothing longer than its column, nothing that a person could
 * not have typed into the same field. Undefined for a passage that is too long to be an appearance, or says nothing.
 */
export function storable(claim: ExtractedClaim): NewSuggestion | undefined {
  const { exact, prefix, suffix, position, kind, direct } = claim;
  const { start, end } = position;
  const statement = plainLine(claim.statement, 500) || plainLine(exact, 500);
  if (end - start > LONGEST_PASSAGE || end <= start || statement === '') return undefined;
  const proposal = {
    claimant: spoken(claim.claimant),
    via: claim.via.map(spoken).filter(({ name }) => name !== ''),
    accused: lines(claim.accused, 50, 200),
    numbers: claim.numbers.slice(0, 50).map(counted),
    hedges: lines(claim.hedges, 20, 100),
    direct,
    why: lines(claim.why, 20, 300),
  };
  const score = Math.min(1, Math.max(0, Number.isFinite(claim.score) ? claim.score : 0));
  const place = { exact, prefix, suffix, starts: start, ends: end };
  return { ...place, statement, kind, proposal, score, madeBy: null, agreed: false };
}

function spoken({ name, type, anonymous, role }: ExtractedSpeaker): Spoken {
  return { name: plainLine(name, 200), type, anonymous, role: plainLine(role, 200) };
}

function counted({ text, value, unit, counted: what }: Quantity): Quantity {
  return {
    text: plainLine(text, 100),
    value: value !== null && Number.isFinite(value) ? value : null,
    unit: plainLine(unit, 100),
    counted: plainLine(what, 300),
  };
}

function lines(values: readonly string[], most: number, longest: number): string[] {
  const all = values.map((value) => plainLine(value, longest)).filter((value) => value !== '');
  return [...new Set(all)].slice(0, most);
}

/** Characters that `platform/text.ts` refuses in a line, and white space of all kinds. */
// eslint-disable-next-line no-control-regex
const REFUSED = /[\u0000-\u0020\u007F-\u00A0\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]+/g;

/** `text` as one line of at most `most` code points, in NFC; what is cut off ends in an ellipsis. */
export function plainLine(text: string, most: number): string {
  const line = text.toWellFormed().normalize('NFC').replace(REFUSED, ' ').trim();
  if (line.length <= most) return line;
  const points = [...line];
  return points.length <= most
    ? line
    : `${points
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
