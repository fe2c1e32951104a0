import { analysisOf } from '../analysis/chain/analysis.js';
import type { ChainRecord } from '../analysis/chain/chain.js';
import type { Change } from '../analysis/chain/drift/change.js';
import type { Comparison } from '../analysis/chain/drift/drift.js';
import type { Run } from '../platform/wordDiff.js';
import { LINEAGES } from '../sources/source.kinds.js';
import type { DocAppearance, DocCitation } from './document.js';

/** What the chain shows beyond its picture. */
export interface DocChain {
  /** How many put it out; a source without a known publisher is one of its own. */
  readonly outlets: number;
  /** “14 outlets, 1 origin”. */
  readonly phrase: string;
  /** Where it was first, as far as the dates say. */
  readonly first: string;
  /** How many steps the longest way from an origin to a reader has. */
  readonly depth: number;
  /** How many origins are shown to be independent of each other, and why no more are. */
  readonly independent: { readonly shown: number; readonly words: string };
  /** Outlets that have it from each other, each circle in words. */
  readonly circles: readonly string[];
  /** Citations along which the wording changed in a way that changes what is claimed. */
  readonly drift: readonly DocDrift[];
}

export interface DocDrift {
  /** Id of the appearance that cites. */
  readonly from: string;
  /** Id of the appearance that it has it from. */
  readonly to: string;
  readonly compared: Comparison;
  readonly changes: readonly Change[];
  /** Word by word; null where the two are better read beside each other. */
  readonly diff: readonly Run[] | null;
}

/** The chain as it stands in the document, analysed; null when nothing states the claim yet. */
export function chainShown(shown: {
  readonly appearances: readonly DocAppearance[];
  readonly citations: readonly DocCitation[];
}): DocChain | null {
  if (shown.appearances.length === 0) return null;
  const { outlets, phrase, independence, first, depth, circles, drifts } = analysisOf(recordOf(shown));
  return {
    outlets,
    phrase,
    first: first.words,
    depth,
    independent: { shown: independence.shown, words: independence.words },
    circles: circles.map(({ words }) => words),
    drift: drifts.flatMap(({ from, to, compared, changes, diff }) =>
      changes.length > 0 ? [{ from, to, compared, changes, diff }] : [],
    ),
  };
}

/** The chain of a document of any format, as its analysis reads it. */
export function recordOf({
  appearances,
  citations,
}: {
  readonly appearances: readonly DocAppearance[];
  readonly citations: readonly DocCitation[];
}): ChainRecord {
  return {
    appearances: appearances.map(({ id, passage, speaker, basis, hedges, lineage, source }) => ({
      id,
      exact: passage.exact,
      speaker,
      basis,
      hedges,
      lineage: LINEAGES.find((known) => known === lineage) ?? 'unknown',
      source,
    })),
    citations,
  };
}
