/** For each word of an article so many words may be looked at around its cues, and some more in any article. */
const SHARE = 4;
const FREE = 10_000;
const NARROWEST = 24;

/** Which words are looked at as cues, and how many words around each: bounded, so that the cost grows with the text. */
export interface Effort {
  readonly cues: readonly number[];
  readonly most: number;
}

/** All possible cues, with narrower windows where they are many; the likeliest of them where they are too many. */
export function effortFor(chances: Float32Array, possible: readonly number[]): Effort {
  const words = SHARE * chances.length + FREE;
  const enough = Math.floor(words / NARROWEST);
  if (possible.length <= enough)
    return { cues: possible, most: Math.floor(words / Math.max(1, possible.length)) };
  const likeliest = [...possible].sort((a, b) => chances[b]! - chances[a]! || a - b).slice(0, enough);
  return { cues: likeliest.sort((a, b) => a - b), most: NARROWEST };
}
