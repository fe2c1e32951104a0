import type { VerdictDocument } from '../../verdicts/document.js';
import { RATINGS, type RatingCode } from './words.js';

/** The rating of a published verdict; only a draft may be without. */
export function ratingOf({ verdict }: VerdictDocument): RatingCode {
  return ratingCode(verdict.rating);
}

/** A rating as the record holds it. */
export function ratingCode(code: string | null): RatingCode {
  if (code !== null && Object.hasOwn(RATINGS, code)) return code as RatingCode;
  throw new Error(`a published verdict is rated, not "${code}"`);
}
