import { MARK, type Signs } from './signs.js';
import type { CueView } from './spanClues.js';

/** How many words ahead are looked at. */
const AHEAD = 8;

/**
 * The next verb from a place on: how soon, after a name or not, how likely a cue itself, and whether it has the form of
 * the cue. Tells “denies any wrongdoing | and points out …” from “said he paid and points out …”.
 */
export function nextVerb(
  { mark, suffix, article, size }: Signs,
  { cueness, frame }: CueView,
  from: number,
): number {
  const { tokens } = article;
  let named = 0;
  for (let j = from; j < Math.min(size, from + AHEAD); j++) {
    if (mark[j] === MARK.stop) return 1;
    const { pos } = tokens[j]!;
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') named = 1;
    if (pos !== 'VERB' && pos !== 'AUX') continue;
    const same = Number(suffix[j] === suffix[frame.at]);
    return 2 + named + 2 * same + 4 * Math.min(2, j - from) + 12 * (cueness[j]! >> 2);
  }
  return 0;
}
