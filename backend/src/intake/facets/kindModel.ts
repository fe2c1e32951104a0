import { CLAIM_KINDS, type ClaimKind } from '../../claims/claim.kinds.js';
import type { Features } from './kindFeatures.js';

/** A learned model as it is kept in a file. */
export interface Learned {
  /** Names of the features, one a line. */
  readonly FEATURES: string;
  /** One signed byte for each feature and kind, in base64, features in the order of their names, kinds in theirs. */
  readonly WEIGHTS: string;
  /** What one step of a weight counts. */
  readonly STEP: number;
}

/** How likely a passage is of each kind; the likelihoods add up to 1. */
export type Chances = ReadonlyMap<ClaimKind, number>;

/** Multinomial logistic regression over named features. */
export class KindModel {
  private readonly rows = new Map<string, number>();
  private readonly weights: string;
  private readonly step: number;

  constructor({ FEATURES, WEIGHTS, STEP }: Learned) {
    FEATURES.split('\n').forEach((feature, row) => this.rows.set(feature, row));
    this.weights = atob(WEIGHTS);
    this.step = STEP;
  }

  /** How much the features speak for each kind. */
  chancesOf(features: Features): Chances {
    const sums = CLAIM_KINDS.map(() => 0);
    for (const [feature, amount] of [...features, ['always', 1] as const]) {
      const row = this.rows.get(feature);
      if (row === undefined) continue;
      for (let kind = 0; kind < sums.length; kind++)
        sums[kind]! += amount * this.step * this.weightAt(row, kind);
    }
    const most = Math.max(...sums);
    const shares = sums.map((sum) => Math.exp(sum - most));
    const total = shares.reduce((all, share) => all + share, 0);
    return new Map(CLAIM_KINDS.map((kind, i) => [kind, shares[i]! / total]));
  }

  private weightAt(row: number, kind: number): number {
    return (this.weights.charCodeAt(row * CLAIM_KINDS.length + kind) << 24) >> 24;
  }
}

/** The kind that is most likely; of equal ones the earlier. */
export function likeliest(chances: Chances): ClaimKind {
  return [...chances].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
