import type { Lineage } from '../../sources/source.kinds.js';
import { inOrder } from '../../platform/inOrder.js';

/*
 * The chain of one claim as its analysis reads it: plain values, so that the desk, a frozen document and a test can all
 * be looked at in the same way.
 */

export interface ChainParty {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly description: string;
}

export interface ChainDate {
  readonly date: string | null;
  readonly precision: string;
}

/** A passage that states the claim. */
export interface ChainAppearance {
  readonly id: string;
  /** The words of the passage. */
  readonly exact: string;
  readonly speaker: ChainParty | null;
  readonly basis: string;
  /** Words that weaken it, as somebody noted them. */
  readonly hedges: readonly string[];
  readonly lineage: Lineage;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publisher: ChainParty | null;
    readonly published: ChainDate;
    readonly language: string;
  };
}

/** What the appearance `from` has from another, or from a party of which nothing is captured. */
export interface ChainCitation {
  readonly from: string;
  readonly to: { readonly appearance: string } | { readonly party: ChainParty };
  readonly kind: string;
  /** True when no passage shows it. */
  readonly asserted: boolean;
}

export interface ChainRecord {
  readonly appearances: readonly ChainAppearance[];
  readonly citations: readonly ChainCitation[];
}

/** Where an appearance stands, for people: the outlet, else the title of the source. */
export function placeOf({ source }: Pick<ChainAppearance, 'source'>): string {
  return source.publisher?.name ?? `“${source.title}”`;
}

/** Who put the appearance out; a source of which no publisher is known is one of its own. */
export function outletOf({ source }: Pick<ChainAppearance, 'source'>): string {
  return source.publisher?.id ?? source.id;
}

/** The record in one order, whatever the order in which it was entered: by date, undated last, then by id. */
export function inOneOrder({ appearances, citations }: ChainRecord): ChainRecord {
  return {
    appearances: [...appearances].sort(
      (a, b) =>
        inOrder(a.source.published.date ?? '9999', b.source.published.date ?? '9999') || inOrder(a.id, b.id),
    ),
    citations: [...citations].sort(
      (a, b) => inOrder(a.from, b.from) || inOrder(upstreamId(a), upstreamId(b)),
    ),
  };
}

export function upstreamId({ to }: ChainCitation): string {
  return 'party' in to ? to.party.id : to.appearance;
}
