import type { ExtractedClaim } from '../src/intake/extract.js';
import { placeOf, placesOf, type GoldArticle, type GoldClaim, type Place } from './corpus.js';

/** What was found in one article, claim by claim, and what was not. */
export interface Outcome {
  readonly article: GoldArticle;
  readonly found: readonly { readonly gold: GoldClaim; readonly claim: ExtractedClaim }[];
  readonly missed: readonly GoldClaim[];
  /** Proposals that are no claim of the gold, and no optional one. */
  readonly wrong: readonly ExtractedClaim[];
  /** Those of `wrong` that fell for a passage which was annotated as tempting. */
  readonly tempted: readonly ExtractedClaim[];
  readonly proposed: number;
}

/** How much of the smaller passage must lie within the other when one contains the other. */
const WITHIN = 0.6;
const JACCARD = 0.5;

/** Compares the proposals for one article with what people found: each gold claim with its best proposal, once. */
export function outcomeOf(article: GoldArticle, claims: readonly ExtractedClaim[]): Outcome {
  const free = new Set(claims);
  const pairs = candidates(article, claims).sort((one, other) => other.fit - one.fit);
  const partner = new Map<GoldClaim, ExtractedClaim>();
  for (const { gold, claim } of pairs) {
    if (partner.has(gold) || !free.delete(claim)) continue;
    partner.set(gold, claim);
  }
  const due = article.claims.filter(({ optional }) => !optional);
  const wrong = claims.filter((claim) => free.has(claim) && !overlapsOptional(article, claim));
  const traps = article.tempting.map(({ exact }) => placeOf(article, exact));
  return {
    article,
    found: due.flatMap((gold) => {
      const claim = partner.get(gold);
      return claim ? [{ gold, claim }] : [];
    }),
    missed: due.filter((gold) => !partner.has(gold)),
    wrong,
    tempted: wrong.filter((claim) => traps.some((trap) => matches(trap, placeOfClaim(claim)) > 0)),
    proposed: claims.length,
  };
}

function candidates(article: GoldArticle, claims: readonly ExtractedClaim[]) {
  return article.claims.flatMap((gold) => {
    const places = placesOf(article, gold);
    return claims.flatMap((claim) => {
      const fit = Math.max(...places.map((place) => matches(place, placeOfClaim(claim))));
      return fit > 0 ? [{ gold, claim, fit: fit + (gold.optional ? 0 : 1) }] : [];
    });
  });
}

function overlapsOptional(article: GoldArticle, claim: ExtractedClaim): boolean {
  return article.claims.some(
    (gold) =>
      gold.optional && placesOf(article, gold).some((place) => matches(place, placeOfClaim(claim)) > 0),
  );
}

/** 0 when the two are not the same passage, else how well they fit. */
export function matches([a, b]: Place, [c, d]: Place): number {
  const shared = Math.min(b, d) - Math.max(a, c);
  if (shared <= 0) return 0;
  const jaccard = shared / (Math.max(b, d) - Math.min(a, c));
  const contained = shared === Math.min(b - a, d - c) && shared >= WITHIN * Math.max(b - a, d - c);
  return jaccard >= JACCARD || contained ? jaccard : 0;
}

function placeOfClaim({ position }: ExtractedClaim): Place {
  return [position.start, position.end];
}

/** Names are the same when one holds the words of the other: “Zakharova” and “Maria Zakharova”. */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  const [few, many] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  return few.every((word) => many.has(word));
}

function wordsOf(name: string): string[] {
  const words =
    name
      .toLowerCase()
      .replaceAll(/[’']s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !['a', 'an', 'the', 'of', 'for', 'at'].includes(word));
}

export function rightClaimant({ claimant }: GoldClaim, found: ExtractedClaim['claimant']): boolean {
  if (claimant.type === 'outlet_voice' || found.type === 'outlet_voice') return claimant.type === found.type;
  return [claimant.name, ...(claimant.also ?? [])].some((name) => sameName(name, found.name));
}

/** The same relays in the same order. */
export function rightRelays({ via }: GoldClaim, found: ExtractedClaim['via']): boolean {
  return via.length === found.length && via.every((name, index) => sameName(name, found[index]?.name ?? ''));
}

/** How many of the accused were rightly named, wrongly named, and missed. */
export function accusedTally(gold: readonly string[], found: readonly string[]): [number, number, number] {
  const right = gold.filter((name) => found.some((other) => sameName(name, other))).length;
  const wrong = found.filter((name) => !gold.some((other) => sameName(name, other))).length;
  return [right, wrong, gold.length - right];
}
