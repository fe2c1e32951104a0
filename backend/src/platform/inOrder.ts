/** Compares by code units, so that no locale decides an order, nor a hash over what is ordered. */
export function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
