import { inOrder } from '../platform/inOrder.js';
/** A checker's other rating, without her name. */
export interface DocDissent {
  readonly rating: string;
  readonly reason: string;
}

/**
 * The ratings that differ from the verdict as it now stands, of those who let theirs be published. One that the verdict
 * has come round to is no dissent any more.
 */
export function dissentShown(
  ratings: readonly DocDissent[],
  verdict: { readonly rating: string | null },
): DocDissent[] {
  return ratings
    .filter(({ rating }) => verdict.rating !== null && rating !== verdict.rating)
    .map(({ rating, reason }) => ({ rating, reason }))
    .sort((a, b) => inOrder(a.rating, b.rating) || inOrder(a.reason, b.reason));
}
