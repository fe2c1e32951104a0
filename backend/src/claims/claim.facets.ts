import { invalid, type Problem } from '../platform/problem.js';
import { FACETS, facetOf, kindsWith, type ClaimKind, type Facet } from './claim.kinds.js';

/** What a claim would be after a change: null where it carries no such facet. */
export interface Faceted extends Readonly<Record<Facet, object | null>> {
  readonly kind: ClaimKind | null;
}

/**
 * Why the claim may not carry these facets, or undefined when it may. `given` are the facets that came with this very
 * input; one that does not fit and was there before is lost only when the person says so.
 */
export function facetRefusal(claim: Faceted, given: readonly Facet[]): Problem | undefined {
  const unfit = FACETS.find((facet) => claim[facet] !== null && facetOf(claim.kind) !== facet);
  if (!unfit) return undefined;
  if (given.includes(unfit)) {
    return invalid(
      'claim.facet',
      unfit,
      `Only a claim of kind ${listed(kindsWith(unfit))} carries ${WORDS[unfit]}. Choose such a kind or leave it out.`,
    );
  }
  return invalid(
    'claim.kind.facet',
    'kind',
    `This claim carries ${WORDS[unfit]}, which a claim of this kind cannot. Send ${unfit} as null to drop it, or keep a kind out of ${listed(kindsWith(unfit))}.`,
  );
}

const WORDS: Readonly<Record<Facet, string>> = {
  attribution: 'an attribution (who is accused, how high it reaches)',
  quantity: 'a quantity (the number and what it counts)',
};

function listed(kinds: readonly string[]): string {
  const last = kinds.at(-1) ?? '';
  return kinds.length < 2 ? last : `${kinds.slice(0, -1).join(', ')} or ${last}`;
}
