import { alphaOf, nominal, ordinal, type Difference, type Undefined, type Unit } from './alpha.js';
import { intervalOf } from './interval.js';

/** The ratings of one claim that were given without sight of each other. */
export interface RatedClaim {
  readonly kind: string | null;
  readonly ratings: readonly { readonly rater: string; readonly rating: string }[];
}

/** Alpha over the claims that count for it, with its interval; null with the reason where there is none. */
export interface Coefficient {
  /** With at least two ratings on this scale. */
  readonly claims: number;
  readonly alpha: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly why: Undefined | null;
}

export interface Agreement {
  /** Null for all kinds together. */
  readonly kind: string | null;
  readonly claims: number;
  readonly raters: number;
  /** Over all eight ratings. */
  readonly nominal: Coefficient;
  /** Over the five that stand in an order; a rating without a number counts as none given. */
  readonly ordinal: Coefficient;
  /** Of the pairs of ratings of one claim, the share that is the same, 0 to 100. */
  readonly percent: number | null;
}

/** From the one end of the scale to the other; then those that stand outside it. */
const NUMBERED = ['refuted', 'misleading', 'mixed', 'mostly_supported', 'supported'];
const RATED = [...NUMBERED, 'unproven', 'contested', 'unverifiable'];

/** How far raters agree: over all claims, then kind by kind in the order of the alphabet. */
export function agreementByKind(rated: readonly RatedClaim[]): Agreement[] {
  const claims = rated.filter(({ ratings }) => ratings.length > 1);
  const kinds = [...new Set(claims.map(({ kind }) => kind))].filter((kind) => kind !== null).sort();
  return [
    agreementOf(null, claims),
    ...kinds.map((kind) =>
      agreementOf(
        kind,
        claims.filter((claim) => claim.kind === kind),
      ),
    ),
  ];
}

function agreementOf(kind: string | null, claims: readonly RatedClaim[]): Agreement {
  const raters = new Set(claims.flatMap(({ ratings }) => ratings.map(({ rater }) => rater)));
  return {
    kind,
    claims: claims.length,
    raters: raters.size,
    nominal: coefficient(claims, RATED, nominal),
    ordinal: coefficient(claims, NUMBERED, ordinal),
    percent: percentOf(claims),
  };
}

function coefficient(
  claims: readonly RatedClaim[],
  scale: readonly string[],
  difference: Difference,
): Coefficient {
  const units: Unit[] = claims
    .map(({ ratings }) => ratings.map(({ rating }) => scale.indexOf(rating)).filter((place) => place >= 0))
    .filter((unit) => unit.length > 1);
  const alpha = alphaOf(units, scale.length, difference);
  const found = { claims: units.length, alpha: null, low: null, high: null, why: null };
  if (typeof alpha !== 'number') return { ...found, why: alpha };
  const interval = intervalOf(units, scale.length, difference);
  return { ...found, alpha, low: interval?.low ?? null, high: interval?.high ?? null };
}

function percentOf(claims: readonly RatedClaim[]): number | null {
  const pairs = claims.flatMap(({ ratings }) =>
    ratings.flatMap(({ rating }, index) => ratings.slice(index + 1).map((other) => other.rating === rating)),
  );
  return pairs.length === 0 ? null : (100 * pairs.filter(Boolean).length) / pairs.length;
}
