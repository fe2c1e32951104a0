import type { Article } from '../article.js';
import { LEXICON } from '../lexicon/lexicon.js';

const { phrase, sure, ahead, ...single } = LEXICON.cues;
const SURE = new Set<string>(sure);

/** Words that stand before who speaks and make a speaker of it: “per”, “in the words of”. */
export const AHEAD: readonly (readonly string[])[] = ahead.map((words) => words.split(' '));

/**
 * The number of each cue word's group in the lexicon, from 1; a word in several counts in the first.
 * The models were trained with these numbers: a word may join a group at any time, a new group needs training.
 */
export const CUE_CLASSES: ReadonlyMap<string, number> = new Map(
  Object.values(single)
    .flatMap((words, group) => words.map((word) => [word as string, group + 1] as const))
    .reverse(),
);

const PHRASES = new Map<string, (readonly string[])[]>();
for (const words of phrase.map((one) => one.split(' '))) {
  PHRASES.set(
    words[0]!,
    [...(PHRASES.get(words[0]!) ?? []), words].sort((a, b) => b.length - a.length),
  );
}

/** The dictionary form of the cue at a word: “say”, or the longest phrase of the lexicon that begins there. */
export function cueLemmaOf({ tokens }: Article, at: number): string {
  const { lemma, lower } = tokens[at]!;
  const phrases = PHRASES.get(lemma) ?? PHRASES.get(lower) ?? [];
  const fits = (words: readonly string[]): boolean =>
    words.every(
      (word, step) => step === 0 || tokens[at + step]?.lower === word || tokens[at + step]?.lemma === word,
    );
  return phrases.find(fits)?.join(' ') ?? lemma;
}

/** Whether a cue hardly ever is anything else: the lexicon vouches for it where the model is in doubt. */
export function isSure(article: Article, at: number): boolean {
  const { pos, lemma, lower } = article.tokens[at]!;
  if (pos !== 'VERB') return false;
  return SURE.has(lemma) || SURE.has(lower) || SURE.has(cueLemmaOf(article, at));
}
