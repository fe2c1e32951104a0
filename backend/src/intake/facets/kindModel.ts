import { CLAIM_KINDS, type ClaimKind } from '../../claims/claim.kinds.js';
import type { Features } from './kindFeatures.js';

/** A learned model as it is kept in a file. */
export interface Learned {
  /** Names of the features, one a line. */
  readonly FEATURES: string;
  /** One signed byte for each feature and kind, in base64, features in the order of their names, kinds in theirs. */
  readonly WEIGHTS: string;
}

/** Multinomial logistic regression over named features. */
export class KindModel {
  private readonly rows = new Map<string, number>();
  private readonly weights: string;

  constructor({ FEATURES, WEIGHTS }: Learned) {
    FEATURES.split('\n').forEach((feature, row) => this.rows.set(feature, row));
    this.weights = atob(WEIGHTS);
  }

  /** The kind that the features speak for most; of equal ones the earlier. */
  kindOf(features: Features): ClaimKind {
    const sums = CLAIM_KINDS.map(() => 0);
    for (const [feature, amount] of [...features, ['always', 1] as const]) {
      const row = this.rows.get(feature);
      if (row === undefined) continue;
      for (let kind = 0; kind < sums.length; kind++) sums[kind]! += amount * this.weightAt(row, kind);
    }
    return CLAIM_KINDS[sums.indexOf(Math.max(...sums))]!;
  }

  private weightAt(row: number, kind: number): number {
    return (this.weights.charCodeAt(row * CLAIM_KINDS.length + kind) << 24) >> 24;
  }
}
