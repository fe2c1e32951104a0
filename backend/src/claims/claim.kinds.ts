export const CLAIM_KINDS = [
  'attribution',
  'responsibility',
  'denial',
  'non_attribution',
  'impact',
  'no_impact',
  'quantity',
  'timeline',
  'technique',
  'response',
  'capability',
  'precedent',
  'other',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** How high an attribution reaches, from machines to a state. */
export const RUNGS = ['infrastructure', 'persona', 'group', 'organisation', 'state'] as const;

/** Who attributes, as EuRepoC codes it (`attribution_basis`). */
export const ATTRIBUTION_BASES = [
  'attacker_confirms',
  'security_community',
  'receiver_government',
  'media',
  'third_party',
  'receiver',
  'contested',
  'eu_institution',
  'international_organisation',
  'not_available',
] as const;

/** In which form, as EuRepoC codes it (`attribution_type`). */
export const ATTRIBUTION_TYPES = [
  'technical_report',
  'self_attribution',
  'direct_statement',
  'anonymous_statement',
  'type_unclear',
  'political_statement',
  'legal_action',
  'media_report',
  'media_and_report',
  'political_and_legal',
  'media_and_legal',
  'not_available',
] as const;

export const NATURES = ['technical', 'political', 'legal'] as const;

const FACET_OF: Readonly<Partial<Record<ClaimKind, Facet>>> = {
  attribution: 'attribution',
  responsibility: 'attribution',
  denial: 'attribution',
  non_attribution: 'attribution',
  quantity: 'quantity',
};

export const FACETS = ['attribution', 'quantity'] as const;
export type Facet = (typeof FACETS)[number];

/** The facet that a claim of this kind may carry, if any. */
export function facetOf(kind: ClaimKind | null): Facet | undefined {
  return kind === null ? undefined : FACET_OF[kind];
}

/** The kinds that may carry `facet`. */
export function kindsWith(facet: Facet): ClaimKind[] {
  return CLAIM_KINDS.filter((kind) => FACET_OF[kind] === facet);
}
