import { agree, type Candidate } from './candidates.js';
import type { Clues } from './hashing.js';
import { judgeClues } from './judgeClues.js';
import type { Signs } from './signs.js';
import type { CueView } from './spanClues.js';

/** A reading with how likely it is to be right as a whole, 0 to 1. */
export interface Judged {
  readonly candidate: Candidate;
  readonly confidence: number;
}

/**
 * The reading that is most likely to be right. The judge knows what is told by whom, the chain knows better where the
 * words begin and end: of the readings that tell the same as the judge's choice, both together choose.
 */
export function judged(
  signs: Signs,
  view: CueView,
  chance: number,
  candidates: readonly Candidate[],
  weights: Float32Array,
  clues: Clues,
): Judged | undefined {
  const mask = weights.length - 1;
  const sums = candidates.map((candidate, rank) => {
    judgeClues(signs, view, chance, candidate, rank, clues);
    let sum = 0;
    for (let c = 0; c < clues.count; c++) sum += weights[clues.ids[c]! & mask]!;
    return sum;
  });
  const best = sums.reduce((most, sum, at) => (sum > sums[most]! ? at : most), 0);
  const chosen = candidates[best];
  if (!chosen) return undefined;
  let favourite = best;
  const worth = (at: number): number => sums[at]! - candidates[at]!.behind;
  candidates.forEach((one, at) => {
    if (agree(one, chosen) && worth(at) > worth(favourite)) favourite = at;
  });
  return { candidate: candidates[favourite]!, confidence: 1 / (1 + Math.exp(-sums[best]!)) };
}
