/** How well guesses meet the judgements: precision, recall and F1 of “worth checking”. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function figuresOf(scores: readonly number[], truth: readonly boolean[], threshold: number): Figures {
  let [right, wrong, missed] = [0, 0, 0];
  scores.forEach((score, i) => {
    if (score >= threshold && truth[i]) right++;
    else if (score >= threshold) wrong++;
    else if (truth[i]) missed++;
  });
  return {
    precision: right / Math.max(1, right + wrong),
    recall: right / Math.max(1, right + missed),
    f1: (2 * right) / Math.max(1, 2 * right + wrong + missed),
  };
}

/** The threshold, to two places, that gives the best F1. */
export function bestThreshold(scores: readonly number[], truth: readonly boolean[]): number {
  const candidates = Array.from({ length: 81 }, (_, i) => (i + 10) / 100);
  const f1At = candidates.map((threshold) => figuresOf(scores, truth, threshold).f1);
  return candidates[f1At.indexOf(Math.max(...f1At))]!;
}

export function inWords({ precision, recall, f1 }: Figures): string {
  return `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`;
}
