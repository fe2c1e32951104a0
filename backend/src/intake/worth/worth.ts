/** How much a sentence is worth checking, 0 to 1. */
export function worthOf(text: string): number {
  return /\d/.test(text) ? 0.7 : 0.5;
}
