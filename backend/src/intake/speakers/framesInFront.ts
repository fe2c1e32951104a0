import type { Attribution } from '../attribution.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { frameOf, isNegated, LONGEST_NAME, spanOf, TELLS } from './frameParts.js';
import { nounPhraseOf } from './nounPhrase.js';
import type { Register } from './register.js';
import type { Word } from './words.js';

const { cues } = LEXICON;
/** Verbs by which the one in front of them makes a claim, whatever follows. */
const ASSERTS = new Set<string>([
  ...TELLS,
  ...cues.deny,
  ...cues.judge,
  ...['blame', 'attribute', 'accuse', 'believe', 'think', 'suspect', 'estimate', 'put', 'find', 'term'],
  ...['conclude', 'calculate', 'assess', 'take credit', 'reckon', 'cite', 'consider', 'regard'],
]);
/** Verbs that tell with “that” what somebody notices, wishes or brings about, and not what they say. */
const NO_SPEECH = new Set(
  (
    'mean ensure order demand ask require request hope wish want decide wait forget make force cause notice realise ' +
    'realize learn hear see feel remember know understand show help discover recommend propose arrange pretend care ' +
    'be have do wonder imagine expect prove read plan'
  ).split(' '),
);
/** Words between the verb and its “that”: “wrote in a letter to the group that”. */
const BEFORE_THAT = 9;

/** “The association put …”, “Prosecutors allege that …”: the speaker, then the verb, then what is said. */
export function frameInFront(register: Register, from: number, to: number): Attribution | undefined {
  const { words } = register;
  const first = behindOpening(words, from, to);
  for (let at = first + 1; at < Math.min(to - 2, first + LONGEST_NAME); at++) {
    const word = words[at]!;
    if (/^(?:which|who|whose)$/.test(word.key) && /, $/.test(words[at - 1]!.gap)) {
      while (at < to - 2 && !/, $/.test(words[at]!.gap)) at++;
      continue;
    }
    if (word.key === 'time' && COUNTED_TIME.test(words[at - 1]!.key)) return undefined;
    if (/^(?:seen|obtained|reviewed|verified|published|released|filed)$/.test(word.key)) continue;
    if (word.quoted || word.pos !== 'VERB' || isNegated(words, first, at) || givesName(words, at)) continue;
    if (/^(?:accused|blamed|suspected)$/.test(word.key) && /^(?:of|for|on|after)$/.test(words[at + 1]!.key))
      return undefined;
    if (word.lemma === 'add' && words[at + 1]!.key !== 'that') return undefined;
    if (!asserts(words, at, to) && !shows(register, first, at)) return undefined;
    return frameOf(
      register,
      [first, at],
      [at, at + 1],
      [behindAside(words, at, to) ?? spanOf(words, at + 1, endOfSaid(words, at, to))],
      word.lemma === 'blame' ? 1 : undefined,
    );
  }
  return undefined;
}

function asserts(words: readonly Word[], at: number, to: number): boolean {
  const { lemma } = words[at]!;
  const credit = lemma === 'take' && /^(?:credit|responsibility)$/.test(words[at + 1]!.key);
  return ASSERTS.has(lemma) || credit || (!NO_SPEECH.has(lemma) && thatBehind(words, at, to));
}

/** “Minutes of the meeting show that …”: only documents show. */
function shows(register: Register, first: number, at: number): boolean {
  if (!/^(?:show|suggest|indicate|reveal)$/.test(register.words[at]!.lemma)) return false;
  return nounPhraseOf(register, first, at)?.headKind === 'document';
}

/** “underlined that …”, “wrote in a letter to parents that …”: no comma stands between. */
function thatBehind(words: readonly Word[], at: number, to: number): boolean {
  for (let that = at + 1; that < Math.min(to - 2, at + BEFORE_THAT); that++) {
    if (words[that - 1]!.gap !== ' ') return false;
    if (words[that]!.key === 'that') return opensClause(words, at, that);
    if (words[that]!.pos === 'VERB' || words[that]!.pos === 'AUX') return false;
  }
  return false;
}

/** Not the “that” of “ran on software that had never been updated” or “came through the program that all must use”. */
function opensClause(words: readonly Word[], at: number, that: number): boolean {
  const behind = words[that + 1]!;
  if (words[that]!.gap !== ' ' || /^(?:VERB|AUX)$/.test(behind.pos)) return false;
  return that === at + 1 || TELLS.has(words[at]!.lemma) || ASSERTS.has(words[at]!.lemma);
}

/** “It reported on Friday, quoting two officials, that …”: what is said stands behind the aside. */
function behindAside(words: readonly Word[], at: number, to: number) {
  let comma = at;
  while (comma < Math.min(to - 2, at + BEFORE_THAT) && words[comma]!.gap === ' ') comma++;
  if (!/^(?:citing|quoting|referring|with)$/.test(words[comma + 1]?.key ?? '')) return undefined;
  for (let that = comma + 3; that < Math.min(to - 2, comma + 3 + LONGEST_NAME); that++)
    if (words[that]!.key === 'that' && /^, $/.test(words[that - 1]!.gap)) return spanOf(words, that + 1, to);
  return undefined;
}

function endOfSaid(words: readonly Word[], at: number, to: number): number {
  let end = at + 1;
  while (
    end < to &&
    (end - at < 4 || !/[,;]/.test(words[end - 1]!.gap)) &&
    !(words[end]!.key === 'in' && words[end + 2]?.key === 'interview')
  )
    end++;
  return end;
}

/** “This is the first time X has said …”: the outlet counts. */
const COUNTED_TIME = /^(?:first|second|third|fourth|fifth|last|only)$/;

/** “On Friday, the F.B.I. …”: the speaker stands behind the comma. */
function behindOpening(words: readonly Word[], sentence: number, to: number): number {
  const from = /^(?:but|and|so|yet|or)$/.test(words[sentence]!.key) ? sentence + 1 : sentence;
  if (!/^(?:ADP|ADV|SCONJ)$/.test(words[from]?.pos ?? '')) return from;
  for (let at = from; at < Math.min(to - 1, from + LONGEST_NAME); at++)
    if (/^, /.test(words[at]!.gap)) return at + 1;
  return from;
}

/** “A gang called Winter Hussars knocked …”: tells a name and not what the gang says. */
function givesName(words: readonly Word[], at: number): boolean {
  if (
    /^(?:itself|themselves)$/.test(words[at + 1]?.key ?? '') &&
    /^(?:that|which|who)$/.test(words[at - 1]?.key ?? '')
  )
    return /^call/.test(words[at]!.key);
  if (!/^(?:called|named|dubbed|termed)$/.test(words[at]!.key)) return false;
  return words[at - 1]?.capital === false && words[at + 1]?.capital === true;
}
