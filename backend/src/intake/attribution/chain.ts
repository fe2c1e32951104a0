import type { Clues } from './hashing.js';
import { borderClues, labelClues, type CueView } from './spanClues.js';
import type { Signs } from './signs.js';

/** The parts of an attribution that a word may belong to. */
export const PART_OF = { none: 0, source: 1, cue: 2, content: 3 } as const;
export const LABELS = 4;
/** Weights are kept for all labels but `none`, which the others are weighed against. */
export const WEIGHED = LABELS - 1;
export const PAIRS = LABELS * LABELS;

/** Tables of learned weights: `WEIGHED` numbers for each clue of a word, `PAIRS` for each clue between two words. */
export interface ChainWeights {
  readonly labels: Float32Array;
  readonly borders: Float32Array;
}

/** Scores of a window: for each word by label, for each border by pair of labels. */
export class ChainScores {
  label = new Float32Array(0);
  border = new Float32Array(0);
  length = 0;

  /** Adds up what every clue in the window weighs. The cue's own word can only be cue. */
  read(signs: Signs, view: CueView, { labels, borders }: ChainWeights, clues: Clues): void {
    const { from, to } = view.window;
    this.makeRoom(to - from);
    const labelMask = labels.length / WEIGHED - 1;
    const borderMask = borders.length / PAIRS - 1;
    for (let j = from; j < to; j++) {
      const row = (j - from) * LABELS;
      labelClues(signs, view, j, clues);
      for (let c = 0; c < clues.count; c++) {
        const cell = (clues.ids[c]! & labelMask) * WEIGHED;
        for (let y = 0; y < WEIGHED; y++) this.label[row + 1 + y]! += labels[cell + y]!;
      }
      if (j === view.frame.at)
        for (let y = 0; y < LABELS; y++) if (y !== PART_OF.cue) this.label[row + y] = -1e9;
      if (j === from) continue;
      const pairs = (j - from) * PAIRS;
      borderClues(signs, view, j, clues);
      for (let c = 0; c < clues.count; c++) {
        const cell = (clues.ids[c]! & borderMask) * PAIRS;
        for (let p = 0; p < PAIRS; p++) this.border[pairs + p]! += borders[cell + p]!;
      }
    }
  }

  private makeRoom(length: number): void {
    this.length = length;
    if (this.label.length < length * LABELS) {
      this.label = new Float32Array(length * LABELS * 2);
      this.border = new Float32Array(length * PAIRS * 2);
    }
    this.label.fill(0, 0, length * LABELS);
    this.border.fill(0, 0, length * PAIRS);
  }
}

/** For each word and label how likely it is, given the whole window (forward and backward sums). */
export function likelihoods({ label, border, length }: ChainScores): {
  each: Float64Array;
  total: number;
  forward: Float64Array;
  backward: Float64Array;
} {
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  for (let y = 0; y < LABELS; y++) forward[y] = label[y]!;
  for (let j = 1; j < length; j++) {
    for (let y = 0; y < LABELS; y++) {
      let sum = -Infinity;
      for (let x = 0; x < LABELS; x++) {
        sum = added(sum, forward[(j - 1) * LABELS + x]! + border[j * PAIRS + x * LABELS + y]!);
      }
      forward[j * LABELS + y] = sum + label[j * LABELS + y]!;
    }
  }
  for (let j = length - 2; j >= 0; j--) {
    for (let x = 0; x < LABELS; x++) {
      let sum = -Infinity;
      for (let y = 0; y < LABELS; y++) {
        const next = (j + 1) * LABELS + y;
        sum = added(sum, border[(j + 1) * PAIRS + x * LABELS + y]! + label[next]! + backward[next]!);
      }
      backward[j * LABELS + x] = sum;
    }
  }
  let total = -Infinity;
  for (let y = 0; y < LABELS; y++) total = added(total, forward[(length - 1) * LABELS + y]!);
  const each = new Float64Array(length * LABELS);
  for (let at = 0; at < each.length; at++) each[at] = Math.exp(forward[at]! + backward[at]! - total);
  return { each, total, forward, backward };
}

/** log(exp(a) + exp(b)) without overflow. */
function added(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  const [more, less] = a > b ? [a, b] : [b, a];
  return less - more < -30 ? more : more + Math.log1p(Math.exp(less - more));
}
