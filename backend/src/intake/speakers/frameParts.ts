import type { Span } from '../article.js';
import type { Attribution } from '../attribution.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { nounPhraseOf } from './nounPhrase.js';
import type { Register } from './register.js';
import type { Word } from './words.js';

const { cues } = LEXICON;
/** Verbs that tell for certain that somebody says what stands beside them. */
export const TELLS: ReadonlySet<string> = new Set<string>(
  [...cues.say, ...cues.announce, ...cues.claim, ...cues.warn, ...cues.concede].filter(
    (verb) => !/^(?:charge|post|publish|notify|threaten)$/.test(verb),
  ),
);

/** Words that the name of a speaker takes at most. */
export const LONGEST_NAME = 14;
/** Characters that somebody must say at least. */
const SHORTEST = 15;

export function tells({ lemma, pos }: Word): boolean {
  return TELLS.has(lemma) && pos !== 'NOUN' && pos !== 'PROPN';
}

export function clauseStart(words: readonly Word[], from: number, at: number): number {
  let start = at;
  while (start > from && !/[,;:"–—]/.test(words[start - 1]!.gap)) start--;
  return start;
}

export function clauseEnd(words: readonly Word[], start: number, to: number): number {
  let end = start;
  while (end < to && end - start < LONGEST_NAME && (end === start || !/[,;:"–—]/.test(words[end - 1]!.gap)))
    end++;
  return end;
}

export function spanOf(words: readonly Word[], from: number, to: number): Span {
  return from < to ? [words[from]!.start, words[to - 1]!.end] : [0, 0];
}

/** Whether the verb is told not to happen: only words of its own verb group count, not a relative clause before it. */
export function isNegated(words: readonly Word[], from: number, at: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - 4); back--) {
    const { key, pos } = words[back]!;
    if (/^(?:not|never|no|nobody|none|neither|hasn't|didn't|to|be|been|was|were|is|are)$/.test(key))
      return true;
    if (!/^(?:AUX|ADV|PART)$/.test(pos)) return false;
  }
  return false;
}

/** Only for a source that is somebody: a name, a role, a house, a pronoun. */
export function frameOf(
  register: Register,
  source: Span,
  cue: Span,
  content: readonly Span[],
  shortest = SHORTEST,
): Attribution | undefined {
  const { words } = register;
  const said = content.filter(([start, end]) => end - start >= shortest);
  if (said.length === 0 || source[0] >= source[1]) return undefined;
  const phrase = nounPhraseOf(register, source[0], source[1]);
  if (/^(?:almost|about|nearly|some|over|more)$/.test(words[source[0]]!.key)) return undefined;
  const oneOf = phrase !== undefined && /^(?:one|both|another)$/.test(words[phrase.from]!.key);
  const someone = phrase !== undefined && words[phrase.head + 1]?.key === 'who';
  if (!phrase || (phrase.headKind === 'other' && !oneOf && !someone)) return undefined;
  if (/^(?:who|which|that|and|but|while|or)$/.test(words[source[0]]!.key)) return undefined;
  return {
    source: [spanOf(words, ...source)],
    cue: [spanOf(words, ...cue)],
    content: said,
    cueLemma: words[cue[0]]!.lemma,
    direct: false,
    confidence: 0.4,
    why: 'a plain frame of speech',
  };
}
