import { LABELS, PAIRS, PART_OF, type ChainScores } from './chain.js';

/** One way to label a window, with its score. */
export interface Reading {
  readonly labels: Uint8Array;
  readonly score: number;
}

/**
 * States of the search: a label, and whether the source has been passed. A source is one stretch: once left, it does
 * not begin again.
 */
const STATES = [
  { label: PART_OF.none, after: false },
  { label: PART_OF.cue, after: false },
  { label: PART_OF.content, after: false },
  { label: PART_OF.source, after: true },
  { label: PART_OF.none, after: true },
  { label: PART_OF.cue, after: true },
  { label: PART_OF.content, after: true },
] as const;
const SOURCE = 3;
/** For each state those that may stand before it. */
const BEFORE = STATES.map(({ after }, state) =>
  STATES.flatMap((other, index) => {
    const may = state === SOURCE ? !other.after || index === SOURCE : other.after === after;
    return may ? [index] : [];
  }),
);

/** The `many` best ways to label a window, best first. */
export function bestReadings({ label, border, length }: ChainScores, many: number): Reading[] {
  const width = STATES.length * many;
  const scores = new Float64Array(length * width).fill(-Infinity);
  const came = new Int16Array(length * width).fill(-1);
  STATES.forEach((state, index) => {
    const begins = index === SOURCE || !state.after;
    if (begins && length > 0) scores[index * many] = label[state.label]!;
  });
  for (let j = 1; j < length; j++) {
    for (let state = 0; state < STATES.length; state++) {
      const own = label[j * LABELS + STATES[state]!.label]!;
      if (own < -1e8) continue;
      const row = j * width + state * many;
      for (const other of BEFORE[state]!) {
        const step = own + border[j * PAIRS + STATES[other]!.label * LABELS + STATES[state]!.label]!;
        const from = (j - 1) * width + other * many;
        for (let rank = 0; rank < many; rank++) {
          const sum = scores[from + rank]! + step;
          if (sum === -Infinity || sum <= scores[row + many - 1]!) break;
          insert(scores, came, row, many, sum, other * many + rank);
        }
      }
    }
  }
  return traced(scores, came, length, many);
}

function insert(
  scores: Float64Array,
  came: Int16Array,
  row: number,
  many: number,
  sum: number,
  from: number,
): void {
  let place = row + many - 1;
  while (place > row && scores[place - 1]! < sum) {
    scores[place] = scores[place - 1]!;
    came[place] = came[place - 1]!;
    place--;
  }
  scores[place] = sum;
  came[place] = from;
}

function traced(scores: Float64Array, came: Int16Array, length: number, many: number): Reading[] {
  const width = STATES.length * many;
  const last = (length - 1) * width;
  const ends = Array.from({ length: length > 0 ? width : 0 }, (_, at) => at)
    .filter((at) => scores[last + at]! > -1e8)
    .sort((a, b) => scores[last + b]! - scores[last + a]!)
    .slice(0, many);
  return ends.map((end) => {
    const labels = new Uint8Array(length);
    let at = end;
    for (let j = length - 1; j >= 0; j--) {
      labels[j] = STATES[Math.floor(at / many)]!.label;
      at = came[j * width + at]!;
    }
    return { labels, score: scores[last + end]! };
  });
}
