import { cueClues } from './cueClues.js';
import { Clues } from './hashing.js';
import { MARK, type Signs } from './signs.js';

/** For each word how likely it is to be a cue, 0 to 1. */
export function cueChances(signs: Signs, weights: Float32Array): Float32Array {
  const chances = new Float32Array(signs.size);
  const clues = new Clues();
  const mask = weights.length - 1;
  for (let at = 0; at < signs.size; at++) {
    if (signs.mark[at] !== MARK.none && signs.mark[at] !== MARK.colon) continue;
    cueClues(signs, at, clues);
    let sum = 0;
    for (let c = 0; c < clues.count; c++) sum += weights[clues.ids[c]! & mask]!;
    chances[at] = 1 / (1 + Math.exp(-sum));
  }
  return chances;
}

/** The chances in eight steps, as the span model sees them. */
export function cuenessOf(chances: Float32Array): Uint8Array {
  return Uint8Array.from(chances, (chance) => Math.min(7, Math.floor(chance * 8)));
}
