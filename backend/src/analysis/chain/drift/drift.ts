import type { Run } from '../../../platform/wordDiff.js';
import type { ChainAppearance, ChainRecord } from '../chain.js';
import type { Change } from './change.js';
import { changesBetween, figuresBetween } from './compare.js';
import { traitsOf, type Traits } from './traits.js';
import { wordingDiff } from './wordingDiff.js';

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
  /** Word by word, from upstream to here; null when nothing of weight changed, or the two are too different. */
  readonly diff: readonly Run[] | null;
}

/** Languages for which there is a list of words. */
const LISTED: ReadonlySet<string> = new Set(['en']);

/** What happened to the wording along each citation of a captured passage, in the order of the citations. */
export function driftsOf({ appearances, citations }: ChainRecord): Drift[] {
  const known = new Map(appearances.map((one) => [one.id, one]));
  const comparison = new Comparisons();
  return citations.flatMap(({ from, to }) => {
    const [after, before] = [known.get(from), 'appearance' in to ? known.get(to.appearance) : undefined];
    return before && after ? [comparison.of(before, after)] : [];
  });
}

/** A passage read: its language, what is compared of it, and a number that all passages of the same wording share. */
interface Reading {
  readonly wording: number;
  readonly language: string;
  readonly traits: Traits;
}

/** Each wording is read once, and each pair of wordings compared once: copies are what a chain is made of. */
class Comparisons {
  private readonly readings = new Map<string, Reading>();
  private readonly wordings = new Map<string, Reading>();
  private readonly told = new Map<string, Omit<Drift, 'from' | 'to'>>();

  of(before: ChainAppearance, after: ChainAppearance): Drift {
    const [was, is] = [this.read(before), this.read(after)];
    const key = `${was.wording} ${is.wording}`;
    const told = this.told.get(key) ?? compare(was, is);
    this.told.set(key, told);
    return { from: after.id, to: before.id, ...told };
  }

  private read({ id, exact, hedges, source: { language } }: ChainAppearance): Reading {
    const known = this.readings.get(id);
    if (known) return known;
    const key = JSON.stringify([exact, hedges, language]);
    const reading = this.wordings.get(key) ?? {
      wording: this.wordings.size,
      language,
      traits: traitsOf(exact, hedges),
    };
    this.wordings.set(key, reading);
    this.readings.set(id, reading);
    return reading;
  }
}

function compare(before: Reading, after: Reading): Omit<Drift, 'from' | 'to'> {
  const [was, is] = [before.traits, after.traits];
  const compared = comparisonOf(before.language, after.language);
  const changes = compared === 'words' ? changesBetween(was, is) : figuresBetween(was, is);
  const isTold = changes.length > 0 && was.text !== is.text && compared !== 'figures_other_language';
  const diff = isTold ? wordingDiff(was.text, is.text) : null;
  return { compared, isSame: was.text === is.text, changes, diff };
}

function comparisonOf(before: string, after: string): Comparison {
  const [was, is] = [before, after].map((language) => language.split('-')[0]?.toLowerCase() ?? '');
  if (was !== is) return 'figures_other_language';
  return LISTED.has(was ?? '') ? 'words' : 'figures_no_list';
}
