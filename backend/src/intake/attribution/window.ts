import type { Signs } from './signs.js';

/** The words in which a cue's source and content may stand: its paragraph, so far as it is near. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

const SENTENCES_BEFORE = 3;
const SENTENCES_AFTER = 6;
const WORDS_BEFORE = 110;
const WORDS_AFTER = 200;

/** The cue's sentence and its neighbours in the same paragraph, whole sentences as far as a bounded number of words allows. */
export function windowOf({ article, sentence, size }: Signs, cue: number): Window {
  const { sentences } = article;
  const own = sentence[cue]!;
  const { block } = sentences[own]!;
  let first = own;
  while (first > 0 && own - first < SENTENCES_BEFORE && sentences[first - 1]!.block === block) {
    if (cue - sentences[first - 1]!.tokens[0] > WORDS_BEFORE) break;
    first--;
  }
  let last = own;
  while (
    last + 1 < sentences.length &&
    last - own < SENTENCES_AFTER &&
    sentences[last + 1]!.block === block
  ) {
    if (sentences[last + 1]!.tokens[1] - cue > WORDS_AFTER) break;
    last++;
  }
  const from = Math.max(sentences[first]!.tokens[0], cue - 2 * WORDS_BEFORE);
  return { from, to: Math.min(size, sentences[last]!.tokens[1], cue + 2 * WORDS_AFTER) };
}
