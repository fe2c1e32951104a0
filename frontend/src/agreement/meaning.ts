import type { Coefficient } from '../api/types.js';
import { count } from '../ui/words.js';

/** Below this many claims no interval is narrow enough to lean on. */
const FEW = 20;
/** Krippendorff's customary marks: what to rely on, and what bears tentative conclusions. */
export const RELIABLE = 0.8;
export const TENTATIVE = 0.667;

/** A coefficient as it is read aloud. */
export function numberInWords({ alpha, low, high }: Coefficient): string {
  if (alpha === null) return 'no number';
  if (low === null || high === null) return `${shown(alpha)}, without an interval`;
  return `${shown(alpha)}, between ${shown(low)} and ${shown(high)}`;
}

/** Whether there is a number worth drawing: that of a single claim is none. */
export function isMeasured({ alpha, claims }: Coefficient): boolean {
  return alpha !== null && claims > 1;
}

/** What a coefficient says, and how little it says where there are few claims. */
export function meaningOf(coefficient: Coefficient): string {
  const { alpha, low, high, why, claims } = coefficient;
  if (claims === 1) return 'One claim alone says nothing about agreement.';
  if (why === 'same') {
    return 'Everybody gave one and the same rating, so nobody can tell agreement from habit.';
  }
  if (alpha === null) return 'Too few claims have two ratings on this scale to say anything.';
  const caution = `${count(claims, 'claim')} say little`;
  if (low === null || high === null) {
    return `${caution}: too few, or too much alike, for an interval. Take the number for a hint at most.`;
  }
  const judged = judgement(low, high);
  return claims < FEW
    ? `${caution}. As far as they go, ${judged.charAt(0).toLowerCase()}${judged.slice(1)}`
    : `${judged} (${count(claims, 'claim')})`;
}

function judgement(low: number, high: number): string {
  if (low >= RELIABLE) return 'People agree well: one checker’s rating can stand for another’s.';
  if (low >= TENTATIVE) return 'People agree well enough for tentative conclusions.';
  if (high < TENTATIVE) {
    return 'People judge this differently: talk about what the ratings mean before leaning on one of them.';
  }
  return 'The interval is too wide to tell whether people agree well or not.';
}

export function shown(number: number): string {
  // A minus as it is set, and no “−0.00”.
  const rounded = Math.abs(number) < 0.005 ? 0 : number;
  return rounded.toFixed(2).replace('-', '−');
}
