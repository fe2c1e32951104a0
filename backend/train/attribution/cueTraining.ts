import { cueClues } from '../../src/intake/attribution/cueClues.js';
import { Clues } from '../../src/intake/attribution/hashing.js';
import { MARK, type Signs } from '../../src/intake/attribution/signs.js';
import { Learner, shuffled, steadyRandom } from './learning.js';

/** An article with the words that are cues in it. */
export interface CueExample {
  readonly signs: Signs;
  readonly heads: ReadonlySet<number>;
}

/** Learns which words are cues (logistic regression over hashed clues). */
export function trainCues(
  examples: readonly CueExample[],
  { size, rounds, rate }: { size: number; rounds: number; rate: number },
): Float32Array {
  const learner = new Learner(size, rate, 1e-5);
  const random = steadyRandom(7);
  const clues = new Clues();
  const mask = size - 1;
  for (let round = 0; round < rounds; round++) {
    for (const { signs, heads } of shuffled(examples, random)) {
      for (let at = 0; at < signs.size; at++) {
        if (signs.mark[at] !== MARK.none && signs.mark[at] !== MARK.colon) continue;
        cueClues(signs, at, clues);
        let sum = 0;
        for (let c = 0; c < clues.count; c++) sum += learner.weights[clues.ids[c]! & mask]!;
        const slope = 1 / (1 + Math.exp(-sum)) - Number(heads.has(at));
        if (Math.abs(slope) < 0.002) continue;
        for (let c = 0; c < clues.count; c++) learner.step(clues.ids[c]! & mask, slope);
      }
    }
  }
  return learner.weights;
}
