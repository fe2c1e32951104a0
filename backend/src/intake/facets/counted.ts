import type { Token } from '../article.js';
import { phraseFrom, type NounPhrase } from './nounPhrase.js';

const LINKS = new Set(['of', 'to', 'on', 'against', 'at', 'for']);
const AFTER_NUMBER = new Set(['of', '-', '"']);
const QUANTIFYING = new Set(['all', 'other', 'more', 'such', 'additional', 'further', 'different']);

/** What is counted by the number that ends before `at`: “visits to the site”, “current and former students”. */
export function countedFrom(words: readonly Token[], at: number): NounPhrase | undefined {
  let start = at;
  while (AFTER_NUMBER.has(words[start]?.lower ?? '') && start - at < 3) start++;
  const phrase = withoutQuantifier(words, joined(words, phraseFrom(words, start)));
  if (!phrase || !words.slice(phrase.from, phrase.to).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN')) {
    return undefined;
  }
  return linked(words, phrase);
}

/** “current and former students”: an adjective alone goes on after “and”. */
function joined(words: readonly Token[], phrase: NounPhrase | undefined): NounPhrase | undefined {
  if (!phrase || words[phrase.to - 1]!.pos !== 'ADJ' || words[phrase.to]?.lower !== 'and') return phrase;
  const other = phraseFrom(words, phrase.to + 1);
  return other ? { from: phrase.from, to: other.to } : phrase;
}

function withoutQuantifier(words: readonly Token[], phrase: NounPhrase | undefined): NounPhrase | undefined {
  if (!phrase) return undefined;
  let { from } = phrase;
  while (from < phrase.to - 1 && QUANTIFYING.has(words[from]!.lower)) from++;
  return { from, to: phrase.to };
}

/** What belongs to it by a short word: “visits to the site of the ministry”; at most two of them. */
function linked(words: readonly Token[], phrase: NounPhrase): NounPhrase {
  let { to } = phrase;
  for (let i = 0; i < 2; i++) {
    if (!LINKS.has(words[to]?.lower ?? '')) break;
    const next = phraseFrom(words, to + 1);
    if (!next) break;
    to = next.to;
  }
  return { from: phrase.from, to };
}
