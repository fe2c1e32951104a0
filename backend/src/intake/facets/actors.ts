import type { Token } from '../article.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { isAttacker, isCollective, isPerson, isMachine, isPower } from './attackers.js';
import { groupAt, type Groups } from './groups.js';
import { knownAt, nationAt, type Named } from './nations.js';
import type { NounPhrase } from './nounPhrase.js';

/** Who is believed to be blamed, given the words around; named groups always are. */
export interface Belief {
  /** States and their offices: “Iran”, “the Chinese ministry”. */
  readonly states: boolean;
  /** People by their trade, gangs by their kind: “a contractor”, “a ransomware gang”. */
  readonly described: boolean;
  /** Of how many words at least a name must be that the article does not know as a group's. */
  readonly name: number;
}

const CALENDAR = new Set<string>(LEXICON.kinds['words month']);
const TRAIT = new Set<string>(LEXICON.actors.trait);
const UNKNOWN = new Set<string>(LEXICON.actors.unknown);
const TIE = new Set<string>(LEXICON.actors.tie);

/** Who is blamed by a phrase: those of its words that name them; nobody when it is nobody in particular. */
export function accusedIn(
  tokens: readonly Token[],
  phrase: NounPhrase,
  groups: Groups,
  belief: Belief,
): Named | undefined {
  const words = tokens.slice(phrase.from, phrase.to);
  if (UNKNOWN.has(words[0]!.lower)) return undefined;
  const named =
    first(phrase, (at) => groupAt(tokens, at, groups.names)) ?? first(phrase, (at) => knownAt(tokens, at));
  if (named) return isPossessor(tokens, named) && !isActor(words) ? undefined : named;
  const head = headOf(words);
  if (words.some(({ lower }) => lower === 'from') && !isAttacker(head) && !isPerson(head)) return undefined;
  const nation = first(phrase, (at) => nationAt(tokens, at));
  if (nation) return withNation(tokens, phrase, nation, belief);
  if (belief.described && isDescribed(words)) return phrase;
  const person = belief.name < Infinity && words.every(({ text }) => groups.people.has(text));
  return person || (words.length >= belief.name && isName(words)) ? phrase : undefined;
}

/** “a contractor”, “a foreign service”, “a ransomware gang”; not “hackers”, who are nobody in particular. */
function isDescribed(words: readonly Token[]): boolean {
  const head = headOf(words);
  if (isPerson(head)) return true;
  if (words.length < 2) return false;
  const particular = words.some(({ lower }) => TRAIT.has(lower));
  if (particular) return isActor(words);
  const others = words.filter((word) => word !== head);
  return (
    isCollective(head) &&
    isAttacker(head) &&
    !others.some((word) => isAttacker(word) || /^hack/.test(word.lower))
  );
}

export function isName(words: readonly Token[]): boolean {
  if (words.some(({ lower }) => CALENDAR.has(lower))) return false;
  const ends = isProper(words[0]) && (isProper(words.at(-1)) || words.length > 1);
  return ends && words.every((word) => isProper(word) || /^(?:of|the|for|and|'s|-|\d+)$/.test(word.lower));
}

/** “Iran”, “Russian hackers”, “China's Ministry of State Security” are blamed; of “U.S. servers” only the nation is. */
function withNation(
  tokens: readonly Token[],
  phrase: NounPhrase,
  nation: Named,
  { states, described, name }: Belief,
): Named | undefined {
  const after = tokens.slice(nation.to, phrase.to).filter(({ lower }) => lower !== "'s");
  if (isPeople(tokens, phrase, nation)) return phrase;
  const attackers = after.some((word) => isAttacker(word)) && !isOrdinary(after);
  if (attackers && (isActor(after) || isPerson(headOf(after)) || isProper(after.at(-1)))) return phrase;
  if (described && name < Infinity && isPerson(headOf(after.length > 0 ? after : [tokens[nation.to - 1]!])))
    return phrase;
  if (!states) return undefined;
  if (after.length === 0) return phrase.from === nation.from ? phrase : nation;
  if (isMachine(headOf(after))) return nation;
  if (isActor(after) && !isOrdinary(after)) return phrase;
  return after.some(({ lower }) => TIE.has(lower)) ? nation : undefined;
}

/** “the Russians”. */
function isPeople(tokens: readonly Token[], { to }: NounPhrase, nation: Named): boolean {
  const { text } = tokens[nation.to - 1]!;
  return nation.to === to && text.endsWith('ans') && text.length > 5;
}

/** “Portugal's largest hospital group”: a group, and no group of attackers. */
function isOrdinary(words: readonly Token[]): boolean {
  const head = headOf(words);
  const others = words.slice(0, words.indexOf(head)).filter(({ lower }) => /\w/.test(lower));
  const marked = (word: Token) =>
    isAttacker(word) || isPower(word) || isProper(word) || TRAIT.has(word.lower) || TIE.has(word.lower);
  return isCollective(head) && !others.every(marked);
}

function isActor(words: readonly Token[]): boolean {
  const head = headOf(words);
  return isAttacker(head) || isPower(head);
}

/** “Lazarus's servers”: the name only owns what the phrase is about. */
function isPossessor(tokens: readonly Token[], { to }: Named): boolean {
  return tokens[to]?.lower === "'s";
}

/** The last noun, or the last before “of …” or “from …”. */
function headOf(words: readonly Token[]): Token {
  const of = words.findIndex(({ lower }, i) => i > 0 && /^(?:of|for|from)$/.test(lower));
  return words[(of < 0 ? words.length : of) - 1]!;
}

function first({ from, to }: NounPhrase, named: (at: number) => Named | undefined): Named | undefined {
  for (let at = from; at < to; at++) {
    const found = named(at);
    if (found && found.to <= to) return found;
  }
  return undefined;
}

function isProper(token: Token | undefined): boolean {
  if (!token || token.pos === 'PRON' || token.pos === 'DET') return false;
  return /^\p{Lu}/u.test(token.text);
}
