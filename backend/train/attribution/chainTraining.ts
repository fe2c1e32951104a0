import {
  ChainScores,
  LABELS,
  likelihoods,
  PAIRS,
  WEIGHED,
  type ChainWeights,
} from '../../src/intake/attribution/chain.js';
import { Clues } from '../../src/intake/attribution/hashing.js';
import type { Signs } from '../../src/intake/attribution/signs.js';
import { borderClues, labelClues, type CueView } from '../../src/intake/attribution/spanClues.js';
import { Learner, shuffled, steadyRandom } from './learning.js';

/** A cue's window with the label of each word. */
export interface ChainExample {
  readonly signs: Signs;
  readonly view: CueView;
  readonly gold: Uint8Array;
}

/** Learns the labels around a cue (linear-chain conditional random field over hashed clues). */
export function trainChain(
  examples: readonly ChainExample[],
  { labels, borders, rounds, rate }: { labels: number; borders: number; rounds: number; rate: number },
): ChainWeights {
  const label = new Learner(labels, rate, 1e-5);
  const border = new Learner(borders, rate, 1e-5);
  const random = steadyRandom(11);
  const scores = new ChainScores();
  const clues = new Clues();
  const weights = { labels: label.weights, borders: border.weights };
  for (let round = 0; round < rounds; round++) {
    for (const { signs, view, gold } of shuffled(examples, random)) {
      scores.read(signs, view, weights, clues);
      const { each, total, forward, backward } = likelihoods(scores);
      const { from } = view.window;
      for (let j = 0; j < gold.length; j++) {
        stepLabels(
          label,
          signs,
          view,
          from + j,
          clues,
          each.subarray(j * LABELS, (j + 1) * LABELS),
          gold[j]!,
        );
        if (j > 0) stepBorders(border, signs, view, j, clues, scores, { total, forward, backward }, gold);
      }
    }
  }
  return weights;
}

const TOO_SMALL = 0.003;

function stepLabels(
  learner: Learner,
  signs: Signs,
  view: CueView,
  at: number,
  clues: Clues,
  chances: Float64Array,
  gold: number,
): void {
  if (at === view.frame.at || 1 - chances[gold]! < TOO_SMALL) return;
  labelClues(signs, view, at, clues);
  const mask = learner.weights.length / WEIGHED - 1;
  for (let y = 1; y < LABELS; y++) {
    const slope = chances[y]! - Number(y === gold);
    if (Math.abs(slope) < TOO_SMALL) continue;
    for (let c = 0; c < clues.count; c++) learner.step((clues.ids[c]! & mask) * WEIGHED + y - 1, slope);
  }
}

function stepBorders(
  learner: Learner,
  signs: Signs,
  view: CueView,
  j: number,
  clues: Clues,
  scores: ChainScores,
  sums: { total: number; forward: Float64Array; backward: Float64Array },
  gold: Uint8Array,
): void {
  const right = gold[j - 1]! * LABELS + gold[j]!;
  let read = false;
  const mask = learner.weights.length / PAIRS - 1;
  for (let p = 0; p < PAIRS; p++) {
    const [x, y] = [Math.floor(p / LABELS), p % LABELS];
    const way =
      sums.forward[(j - 1) * LABELS + x]! +
      scores.border[j * PAIRS + p]! +
      scores.label[j * LABELS + y]! +
      sums.backward[j * LABELS + y]!;
    const slope = Math.exp(way - sums.total) - Number(p === right);
    if (Math.abs(slope) < TOO_SMALL) continue;
    if (!read) borderClues(signs, view, view.window.from + j, clues);
    read = true;
    for (let c = 0; c < clues.count; c++) learner.step((clues.ids[c]! & mask) * PAIRS + p, slope);
  }
}
