/** If this hypothesis were true, would we see this? From “it is what we would expect most” to “it speaks strongly against it”. */
export const MARKS = ['CC', 'C', 'N', 'I', 'II', 'NA'] as const;
export type Mark = (typeof MARKS)[number];

/** What a mark says of its hypothesis: it fits, it speaks against it, or it says nothing either way. */
export type Side = 'for' | 'against' | 'neither';

export const SIDE: Readonly<Record<Mark, Side>> = {
  CC: 'for',
  C: 'for',
  N: 'neither',
  I: 'against',
  II: 'against',
  NA: 'neither',
};

/** Only what speaks against a hypothesis counts: much that fits one fits its rivals too. */
export const AGAINST: Readonly<Record<Mark, 0 | 1 | 2>> = { CC: 0, C: 0, N: 0, I: 1, II: 2, NA: 0 };

/** Where a mark stands between the ends; what does not apply says nothing, as what is neutral does. */
export const STANCE: Readonly<Record<Mark, number>> = { CC: 2, C: 1, N: 0, I: -1, II: -2, NA: 0 };

/** How much a piece of evidence counts, by its credibility and again by its relevance. */
export const WEIGHTS = ['low', 'medium', 'high'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** One grade lower; undefined for the lowest. */
export function lowered(weight: Weight): Weight | undefined {
  return WEIGHTS[WEIGHTS.indexOf(weight) - 1];
}

/**
 * A first guess at how much graded evidence is to be believed, from its Admiralty grade; a person may say otherwise.
 * F and 6 mean that there is no basis to judge, which is neither good nor bad.
 */
export function credibilityOf({
  reliability,
  credibility,
}: {
  readonly reliability: string;
  readonly credibility: number;
}): Weight {
  if ('DE'.includes(reliability) || credibility === 4 || credibility === 5) return 'low';
  return 'AB'.includes(reliability) && credibility <= 2 ? 'high' : 'medium';
}
