import { candidatesOf, type Candidate } from '../../src/intake/attribution/candidates.js';
import { ChainScores, type ChainWeights } from '../../src/intake/attribution/chain.js';
import { frameOf } from '../../src/intake/attribution/frame.js';
import { Clues } from '../../src/intake/attribution/hashing.js';
import { judgeClues } from '../../src/intake/attribution/judgeClues.js';
import type { Signs } from '../../src/intake/attribution/signs.js';
import { cueViewOf, type CueView } from '../../src/intake/attribution/spanClues.js';
import { windowOf } from '../../src/intake/attribution/window.js';
import type { Marked } from './corpus.js';
import { Learner, shuffled, steadyRandom } from './learning.js';
import { spansOf } from './gold.js';
import { worthOf } from './scoring.js';

/** A possible cue with its readings, and how well each agrees with what people marked. */
export interface JudgeExample {
  readonly signs: Signs;
  readonly view: CueView;
  readonly chance: number;
  readonly candidates: readonly Candidate[];
  /** How right each is, 0 to 1. */
  readonly right: readonly number[];
}

/** Every possible cue of an article with its readings, by models that have not seen the article. */
export function judgeExamples(
  signs: Signs,
  marked: readonly Marked[],
  chances: Float32Array,
  cueness: Uint8Array,
  chain: ChainWeights,
  least: number,
): JudgeExample[] {
  const scores = new ChainScores();
  const clues = new Clues();
  const examples: JudgeExample[] = [];
  chances.forEach((chance, at) => {
    if (chance < least) return;
    const view = cueViewOf(signs, frameOf(signs, at), windowOf(signs, at), cueness);
    scores.read(signs, view, chain, clues);
    const candidates = candidatesOf(scores, view);
    const right = candidates.map((one) => {
      const spans = spansOf(signs.article, one);
      return marked.reduce((most, gold) => Math.max(most, worthOf(spans, gold)), 0);
    });
    examples.push({ signs, view, chance, candidates, right });
  });
  return examples;
}

/** Learns which readings are right (logistic regression over hashed clues). */
export function trainJudge(
  examples: readonly JudgeExample[],
  { size, rounds, rate }: { size: number; rounds: number; rate: number },
): Float32Array {
  const learner = new Learner(size, rate, 2e-5);
  const random = steadyRandom(13);
  const clues = new Clues();
  const mask = size - 1;
  for (let round = 0; round < rounds; round++) {
    for (const { signs, view, chance, candidates, right } of shuffled(examples, random)) {
      candidates.forEach((candidate, rank) => {
        judgeClues(signs, view, chance, candidate, rank, clues);
        let sum = 0;
        for (let c = 0; c < clues.count; c++) sum += learner.weights[clues.ids[c]! & mask]!;
        const slope = 1 / (1 + Math.exp(-sum)) - right[rank]!;
        if (Math.abs(slope) < 0.01) return;
        for (let c = 0; c < clues.count; c++) learner.step(clues.ids[c]! & mask, slope);
      });
    }
  }
  return learner.weights;
}
