import type { Span } from '../article.js';
import type { Word } from './words.js';

/** “The agency LETO-Baltic | , citing a person briefed …, | reported”, “a timeline | posted on its website”. */
export function withRest(
  words: readonly Word[],
  first: number,
  end: number,
  cue: Span | undefined,
  content: readonly Span[],
): number {
  const last = words[end - 1];
  if (!cue || !last || !goesOn(words, end)) return end;
  const ahead = cue[0] >= last.end;
  let to = end;
  while (to < words.length && to - end < LONGEST_REST && words[to]!.sentence === words[first]!.sentence) {
    const word = words[to]!;
    if (word.end > cue[0] && ahead) return to;
    if (content.some(([a, b]) => word.start >= a && word.end <= b)) break;
    if (!ahead && to > end && words[to - 1]!.gap !== ' ') break;
    to++;
  }
  return ahead ? end : to;
}

function goesOn(words: readonly Word[], end: number): boolean {
  const { gap, key } = words[end - 1]!;
  const next = words[end]?.key ?? '';
  if (/^(?:he|she|it|they|we|i|who|which)$/.test(key)) return false;
  return gap === ' ' ? GOES_ON.test(next) : gap === ', ' && /^(?:citing|quoting)$/.test(next);
}

export const LONGEST_REST = 24;

const GOES_ON =
  /^(?:posted|published|issued|written|released|shared|sent|prepared|compiled|seen|obtained|by|of|from|for|at|that|which|familiar|close|briefed|in)$/;
