import { AGAINST, WEIGHTS, type Mark, type Weight } from './marks.js';

/**
 * How much speaks against a hypothesis, exactly: (whole + root·√2) / 2 with whole numbers. Weights of 1/√2, 1 and √2
 * make nothing else, and a sum of floats would let a tie depend on the order in which it was added up.
 */
export interface Score {
  readonly whole: number;
  readonly root: number;
}

export const NOTHING: Score = { whole: 0, root: 0 };

/** What one mark counts against its hypothesis, at these weights. */
export function scoreOf(
  mark: Mark,
  { credibility, relevance }: { readonly credibility: Weight; readonly relevance: Weight },
): Score {
  const times = AGAINST[mark];
  // Credibility and relevance multiply to √2 to the power of −2 … 2.
  const power = WEIGHTS.indexOf(credibility) + WEIGHTS.indexOf(relevance) - 2;
  return power % 2 === 0
    ? { whole: times * 2 ** (1 + power / 2), root: 0 }
    : { whole: 0, root: times * 2 ** ((1 + power) / 2) };
}

export function plus(a: Score, b: Score): Score {
  return { whole: a.whole + b.whole, root: a.root + b.root };
}

/** Less than 0 when less speaks against `a` than against `b`; 0 when exactly as much does. */
export function compareScores(a: Score, b: Score): number {
  // √2 is no fraction: the scores are the same only when both numbers are.
  if (a.whole === b.whole && a.root === b.root) return 0;
  return a.whole - b.whole + (a.root - b.root) * Math.SQRT2;
}

/** As a number to be shown. */
export function valueOf({ whole, root }: Score): number {
  return (whole + root * Math.SQRT2) / 2;
}
