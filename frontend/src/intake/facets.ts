import type { ClaimKind } from '../api/codes.js';
import type { Attribution, ClaimView, Quantity } from '../api/types.js';
import type { Saying } from './saying.js';

/** Kinds that say something about who did it, and so may name whom they blame. */
const ABOUT_WHO: readonly ClaimKind[] = ['attribution', 'responsibility', 'denial', 'non_attribution'];

export type Facet = 'attribution' | 'quantity';

/** Which facet a claim of this kind has. */
export function facetOf(kind: ClaimKind | null): Facet | undefined {
  if (kind === 'quantity') return 'quantity';
  return kind !== null && ABOUT_WHO.includes(kind) ? 'attribution' : undefined;
}

export const NO_ATTRIBUTION: Attribution = {
  accused: [],
  rung: null,
  basis: null,
  type: null,
  nature: null,
  dated: { date: null, precision: 'unknown' },
};

export const NO_QUANTITY: Quantity = {
  value: null,
  unit: null,
  numerator: null,
  denominator: null,
  period: null,
  method: null,
};

/** Statement, kind and facets of a claim while somebody writes them. */
export interface Description {
  readonly statement: string;
  readonly kind: ClaimKind | null;
  readonly incident: { readonly id: string; readonly title: string } | null;
  readonly attribution: Attribution;
  readonly quantity: Quantity;
}

export const UNDESCRIBED: Description = {
  statement: '',
  kind: null,
  incident: null,
  attribution: NO_ATTRIBUTION,
  quantity: NO_QUANTITY,
};

/** Whoever says “it was us” is whom that claim names, unless it names others. */
export function withOwner(described: Description, { speaker }: Pick<Saying, 'speaker'>): Description {
  const { kind, attribution } = described;
  if (kind !== 'responsibility' || speaker === null || attribution.accused.length > 0) return described;
  return { ...described, attribution: { ...attribution, accused: [speaker] } };
}

export function descriptionOf({ statement, kind, incident, attribution, quantity }: ClaimView): Description {
  return {
    statement,
    kind,
    incident,
    attribution: attribution ?? NO_ATTRIBUTION,
    quantity: quantity ?? NO_QUANTITY,
  };
}

/** The description as the API takes it: a facet that does not fit the kind is dropped. */
export function describedBody(described: Description) {
  const { statement, kind, incident, attribution, quantity } = described;
  const facet = facetOf(kind);
  return {
    statement: statement.trim(),
    ...(kind ? { kind } : {}),
    incidentId: incident?.id ?? null,
    attribution:
      facet === 'attribution' ? { ...attribution, accused: attribution.accused.map(({ id }) => id) } : null,
    quantity: facet === 'quantity' ? quantity : null,
  };
}
