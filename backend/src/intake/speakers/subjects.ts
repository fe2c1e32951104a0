import type { Discourse, Found } from './discourse.js';
import { BEFORE_ROLES } from './lexicons.js';
import { nounPhraseOf } from './nounPhrase.js';
import { sourceOf } from './sources.js';

/** Longest way into a sentence on which its subject is looked for. */
const REACH = 30;
const DEEPEST = 3;

/** The subjects of sentences, each looked for once. */
export class Subjects {
  private readonly known = new Map<number, { found: Found; from: number; to: number } | undefined>();
  private depth = 0;

  constructor(private readonly discourse: Discourse) {}

  /** Who or what a sentence is about, unless that is a pronoun again. */
  of(sentence: number): { readonly found: Found; readonly from: number; readonly to: number } | undefined {
    if (this.known.has(sentence)) return this.known.get(sentence);
    if (this.depth >= DEEPEST) return undefined;
    this.known.set(sentence, undefined);
    this.depth++;
    const subject = this.lookedFor(sentence);
    this.depth--;
    this.known.set(sentence, subject);
    return subject;
  }

  private lookedFor(sentence: number) {
    const { words, register } = this.discourse;
    const first = this.discourse.firstWordOf(sentence);
    if (words[first]?.sentence !== sentence || words[first].quoted) return undefined;
    const from = behindAdverbial(words, first);
    let to = from;
    while (
      to < words.length &&
      to - first < REACH &&
      words[to]!.sentence === sentence &&
      !isVerb(words[to]!) &&
      !words[to]!.quoted
    )
      to++;
    if (to === from || words[from]!.pos === 'ADP') return undefined;
    const phrase = nounPhraseOf(register, from, to);
    if (!phrase || phrase.headKind === 'pronoun' || phrase.headKind === 'other') return undefined;
    const found = sourceOf(this.discourse, from, to, []);
    return found && { found, from, to };
  }
}

/** “managing” in “managing director” is none. */
function isVerb({ pos, key, capital }: Discourse['words'][number]): boolean {
  return /^(?:VERB|AUX)$/.test(pos) && !capital && !BEFORE_ROLES.has(key);
}

/** “On X, …”, “Meanwhile, …”, “Asked about this, …”: the subject comes after the comma. */
function behindAdverbial(words: Discourse['words'], first: number): number {
  const opening = words[first]!;
  if (!/^(?:ADP|ADV|SCONJ|VERB|AUX)$/.test(opening.pos) || opening.capital === false) return first;
  for (
    let at = first;
    at < words.length && at - first < REACH && words[at]!.sentence === opening.sentence;
    at++
  ) {
    if (/^, /.test(words[at]!.gap)) return words[at + 1]?.sentence === opening.sentence ? at + 1 : first;
  }
  return first;
}
