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
 * words begin and end: of the readings that tell the same as the judge's choice, the chain's favourite is taken.
 */
export function judged(
  signs: Signs,
  view: CueView,
  chance: number,
  candidates: readonly Candidate[],
  weights: Float32Array,
  clues: Clues,
): Judged | undefined {
  let best: Judged | undefined;
  const mask = weights.length - 1;
  candidates.forEach((candidate, rank) => {
    judgeClues(signs, view, chance, candidate, rank, clues);
    let sum = 0;
    for (let c = 0; c < clues.count; c++) sum += weights[clues.ids[c]! & mask]!;
    const confidence = 1 / (1 + Math.exp(-sum));
    if (!best || confidence > best.confidence) best = { candidate, confidence };
  });
  if (!best) return undefined;
  const { candidate: chosen, confidence } = best;
  return { candidate: candidates.find((one) => agree(one, chosen)) ?? chosen, confidence };
}
