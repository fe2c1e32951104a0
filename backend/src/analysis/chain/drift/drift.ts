import { wordDiff, type Run } from '../../../platform/wordDiff.js';
import { folded } from '../../../sources/folding.js';
import type { ChainAppearance, ChainRecord } from '../chain.js';
import type { Change } from './change.js';
import { changesBetween, figuresBetween } from './compare.js';
import { traitsOf, type Traits } from './traits.js';

/** How the wordings of two neighbours could be compared. */
export const COMPARISONS = ['words', 'figures_other_language', 'figures_no_list'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** The wording of an appearance beside the wording that it cites. */
export interface Drift {
  /** The appearance that cites. */
  readonly from: string;
  /** The appearance that it has it from. */
  readonly to: string;
  readonly compared: Comparison;
  readonly isSame: boolean;
  readonly changes: readonly Change[];
  /** Word by word, from the upstream wording to this one; null when they are of different languages or too different. */
  readonly diff: readonly Run[] | null;
}

/** Languages for which there is a list of words. */
const LISTED: ReadonlySet<string> = new Set(['en']);
/** Beyond this many edits nobody reads a comparison; the two wordings stand beside each other instead. */
const MOST_EDITS = 80;

/** What happened to the wording along each citation of a captured passage, in the order of the citations. */
export function driftsOf({ appearances, citations }: ChainRecord): Drift[] {
  const known = new Map(appearances.map((one) => [one.id, one]));
  const comparison = new Comparisons();
  return citations.flatMap(({ from, to }) => {
    const [after, before] = [known.get(from), 'appearance' in to ? known.get(to.appearance) : undefined];
    return before && after ? [comparison.of(before, after)] : [];
  });
}

/** Each passage is read once, and each pair of wordings compared once: copies are what a chain is made of. */
class Comparisons {
  private readonly traits = new Map<string, Traits>();
  private readonly told = new Map<string, Omit<Drift, 'from' | 'to'>>();

  of(before: ChainAppearance, after: ChainAppearance): Drift {
    const key = JSON.stringify([wordingOf(before), wordingOf(after)]);
    const told = this.told.get(key) ?? this.compare(before, after);
    this.told.set(key, told);
    return { from: after.id, to: before.id, ...told };
  }

  private compare(before: ChainAppearance, after: ChainAppearance): Omit<Drift, 'from' | 'to'> {
    const [was, is] = [this.traitsOf(before), this.traitsOf(after)];
    const compared = comparisonOf(before.source.language, after.source.language);
    const changes = compared === 'words' ? changesBetween(was, is) : figuresBetween(was, is);
    const isSame = was.text === is.text;
    const isReadable = !isSame && compared !== 'figures_other_language';
    const diff = isReadable ? (wordDiff(was.text, is.text, MOST_EDITS) ?? null) : null;
    return { compared, isSame, changes, diff };
  }

  private traitsOf(appearance: ChainAppearance): Traits {
    const key = JSON.stringify(wordingOf(appearance));
    const traits = this.traits.get(key) ?? traitsOf(appearance.exact, appearance.hedges);
    this.traits.set(key, traits);
    return traits;
  }
}

function wordingOf({ exact, hedges, source }: ChainAppearance): readonly unknown[] {
  return [folded(exact), hedges, source.language];
}

function comparisonOf(before: string, after: string): Comparison {
  const [was, is] = [before, after].map((language) => language.split('-')[0]?.toLowerCase() ?? '');
  if (was !== is) return 'figures_other_language';
  return LISTED.has(was ?? '') ? 'words' : 'figures_no_list';
}
