import type { Article } from '../article.js';
import type { Attribution, Voice } from '../attribution.js';

/** A stretch that somebody says. */
export interface Spoken {
  readonly start: number;
  readonly end: number;
  /** The block of its cue. */
  readonly block: number;
  readonly voice: Voice;
}

/** Stretches that are looked through for one that still runs on. */
const OVERLAPPING = 6;

/** What is said by somebody else than the outlet, in the order of the text. */
export function spokenIn(
  article: Article,
  attributions: readonly Attribution[],
  voices: readonly Voice[],
): Spoken[] {
  const spoken = attributions.flatMap(({ content, cue }, index): Spoken[] => {
    const voice = voices[index];
    if (!voice || voice.claimant.type === 'outlet_voice') return [];
    return content.map(([start, end]) => ({
      start,
      end,
      block: blockAt(article, cue[0]?.[0] ?? start),
      voice,
    }));
  });
  return spoken.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** The last of some stretches that begins at or before a place; -1 when none does. */
export function lastAt(stretches: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whose words a place is within. */
export function covering(spoken: readonly Spoken[], offset: number): Voice | undefined {
  const last = lastAt(spoken, offset);
  for (let back = 0; back < OVERLAPPING; back++) {
    const one = spoken[last - back];
    if (one && offset < one.end) return one.voice;
  }
  return undefined;
}

export function blockAt({ blocks }: Article, offset: number): number {
  return lastAt(blocks, offset);
}
