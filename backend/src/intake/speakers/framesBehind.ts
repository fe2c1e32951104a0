import type { Attribution } from '../attribution.js';
import { clauseEnd, clauseStart, frameOf, isNegated, LONGEST_NAME, spanOf, tells } from './frameParts.js';
import { nounPhraseOf } from './nounPhrase.js';
import type { Register } from './register.js';
import type { Word } from './words.js';

/** Verbs by which somebody comes to what stands before them: “…, a panel of experts estimated”. */
const REACHES = new Set([
  'estimate',
  'calculate',
  'conclude',
  'believe',
  'think',
  'reckon',
  'assess',
  'find',
]);

/** “…, the utility confirmed Friday.”, “…, said board member Chuck Brannigan.”, “…, it says, but …” */
export function frameBehind(register: Register, from: number, to: number): Attribution | undefined {
  const { words } = register;
  for (let at = to - 1; at > from && to - at <= LONGEST_NAME * 2; at--) {
    const word = words[at]!;
    if (word.quoted || !(tells(word) || REACHES.has(word.lemma) || showsAt(register, from, at))) continue;
    const before = clauseStart(words, from, at);
    if (before > from && before < at && tells(words[before - 1]!) && at - before <= 4) continue;
    if (before > from && /ing$/.test(words[before]!.key) && words[before]!.pos === 'VERB') continue;
    const told = quotesAs(words, before, at);
    const named = behindApposition(words, from, at, before);
    if (named < before) {
      const quote = quotedAs(words, named, at);
      const frame = frameOf(
        register,
        [named, quote > 0 ? quote : before],
        [quote > 0 ? quote : at, at + 1],
        [spanOf(words, from, named)],
      );
      if (frame && hasVerb(words, from, named)) return frame;
    }
    const said = spanOf(words, from, before);
    if (told > before) return frameOf(register, [told + 1, at - 1], [told, told + 1], [said]);
    const quoted = quotedAs(words, before, at);
    if (quoted > before) return frameOf(register, [before, quoted], [quoted, at + 1], [said]);
    if (isNegated(words, before, at) || !hasVerb(words, from, before) || isRelative(words, before, at))
      return undefined;
    if (before > from && before < at && at - before <= LONGEST_NAME)
      return frameOf(register, [before, at], [at, at + 1], [said, restBehind(words, at, to)]);
    if (isInverted(words, from, at, to, before))
      return frameOf(
        register,
        [at + 1, clauseEnd(words, at + 1, to)],
        [at, at + 1],
        [spanOf(words, from, at)],
      );
  }
  return undefined;
}

/** “The centre had warned them, it says, ▒but the message went astray▒”: a remark in the middle of what is said. */
function restBehind(words: readonly Word[], at: number, to: number) {
  const closes = /^[,;]/.test(words[at]!.gap) && !/ing$/.test(words[at + 1]?.key ?? '');
  return closes ? spanOf(words, at + 1, to) : spanOf(words, at, at);
}

/** “…, its spokesman, Nadir Osman, was quoted as saying”: where the speaker begins whose name stands between commas. */
function behindApposition(words: readonly Word[], from: number, at: number, before: number): number {
  const opens = before === at || /^(?:is|was|were|are)$/.test(words[before]!.key);
  if (!opens || before <= from || words[before - 1]!.gap !== ', ') return before;
  const name = clauseStart(words, from, before - 1);
  if (name <= from || !words[name]!.capital || before - name > 6 || words[name - 1]!.gap !== ', ')
    return before;
  const role = clauseStart(words, from, name - 1);
  return role > from && name - role <= 10 && /^(?:the|a|an|its|his|her|their|one)$/.test(words[role]!.key)
    ? role
    : before;
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:VERB|AUX)$/.test(words[at]!.pos)) return true;
  return false;
}

/** “…, a group that it says has been active”: the outlet tells of a group. */
function isRelative(words: readonly Word[], from: number, at: number): boolean {
  return at - 1 > from && /^(?:it|he|she|they|that|which|who)$/.test(words[at - 1]!.key);
}

function isInverted(words: readonly Word[], from: number, at: number, to: number, before: number): boolean {
  return (
    before === at &&
    at + 1 < to &&
    at > from &&
    /,["']? $/.test(words[at - 1]!.gap) &&
    !/^(?:ADP|SCONJ|PART|ADV)$/.test(words[at + 1]!.pos)
  );
}

/** “…, the agency quoted her as saying”: where “quoted” stands; -1 for every other clause. */
function quotesAs(words: readonly Word[], from: number, at: number): number {
  if (words[at - 1]?.key !== 'as') return -1;
  for (let say = from + 1; say < at - 2; say++)
    if (words[say]!.key === 'quoted' && !/^(?:is|was|were|are|been)$/.test(words[say - 1]!.key)) return say;
  return -1;
}

/** “…, the embassy is quoted as saying”: where “is” stands; -1 for every other clause. */
function quotedAs(words: readonly Word[], from: number, at: number): number {
  for (let be = from + 1; be < at - 1; be++)
    if (/^(?:is|was|were|are)$/.test(words[be]!.key) && words[be + 1]!.key === 'quoted') return be;
  return -1;
}

/** “…, minutes of the meeting show”: only documents show. */
function showsAt(register: Register, from: number, at: number): boolean {
  const { words } = register;
  if (!/^(?:show|suggest|indicate|reveal)$/.test(words[at]!.lemma)) return false;
  const start = clauseStart(words, from, at);
  return start > from && nounPhraseOf(register, start, at)?.headKind === 'document';
}
