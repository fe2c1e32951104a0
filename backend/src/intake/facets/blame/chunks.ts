import type { Token } from '../../article.js';
import { phraseFrom, type NounPhrase } from '../nounPhrase.js';

/** A noun phrase of a passage, with the list that it stands in. */
export interface Chunk extends NounPhrase {
  /** Where the list begins and ends that the phrase is part of; the phrase itself where it stands alone. */
  readonly list: NounPhrase;
}

const BETWEEN = new Set([',', 'and', 'or', '&', 'both', 'either', 'nor', '"', 'then', 'also']);
const LONGEST_JOINT = 4;

/** All noun phrases, from left to right; none overlaps another. */
export function chunksIn(words: readonly Token[]): Chunk[] {
  const phrases: NounPhrase[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = startsPhrase(words[at]!) ? phraseFrom(words, at) : undefined;
    if (phrase) phrases.push(phrase);
    at = phrase ? Math.max(at + 1, phrase.to) : at + 1;
  }
  return inLists(words, phrases);
}

function startsPhrase({ pos }: Token): boolean {
  return pos !== 'PUNCT' && pos !== 'VERB' && pos !== 'AUX' && pos !== 'ADP';
}

function inLists(words: readonly Token[], phrases: readonly NounPhrase[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let first = 0; first < phrases.length;) {
    let last = first;
    while (last + 1 < phrases.length && isJoint(words, phrases[last]!.to, phrases[last + 1]!.from)) last++;
    const list = { from: phrases[first]!.from, to: phrases[last]!.to };
    for (; first <= last; first++) chunks.push({ ...phrases[first]!, list });
  }
  return chunks;
}

/** “…▒, and the ▒…”: what stands between two phrases of one list. */
function isJoint(words: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST_JOINT || to <= from) return false;
  let conjunction = false;
  for (let at = from; at < to; at++) {
    const { lower, pos } = words[at]!;
    if (!BETWEEN.has(lower) && pos !== 'DET') return false;
    if (lower === 'and' || lower === 'or' || lower === '&' || lower === 'nor') conjunction = true;
  }
  return conjunction || words[from]!.lower === ',';
}
