import { featuresOf, PLACES } from './features.js';
import { BIAS, SCALE, THRESHOLD, WEIGHTS } from './weights.js';

/** From this on `worthOf` calls a sentence worth checking. */
export const WORTH_CHECKING = THRESHOLD;

let weights: Int8Array | undefined;

/**
 * How much a sentence is worth checking, 0 to 1, by a model that learned it from debates: facts, figures and deeds score
 * high; wishes, questions and courtesies score low. Good for ranking; `WORTH_CHECKING` is the line for a yes or no.
 */
export function worthOf(text: string): number {
  weights ??= unpacked();
  let sum = 0;
  for (const place of featuresOf(text)) sum += weights[place]!;
  return 1 / (1 + Math.exp(-(sum * SCALE + BIAS)));
}

function unpacked(): Int8Array {
  const bytes = new Int8Array(PLACES);
  const packed = atob(WEIGHTS);
  for (let i = 0; i < PLACES; i++) bytes[i] = (packed.charCodeAt(i) << 24) >> 24;
  return bytes;
}
