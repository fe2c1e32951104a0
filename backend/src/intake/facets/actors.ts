import type { Token } from '../article.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { isAttacker, isInsider, isMachine, isPower } from './attackers.js';
import { groupAt, type Groups } from './groups.js';
import { knownAt, nationAt, type Named } from './nations.js';
import type { NounPhrase } from './nounPhrase.js';

/** How surely the words around tell that somebody is blamed: a bare name is believed only after sure ones. */
export type Trust = 'sure' | 'likely' | 'low';

const TRAIT = new Set<string>(LEXICON.actors.trait);
const UNKNOWN = new Set<string>(LEXICON.actors.unknown);
const TIE = new Set<string>(LEXICON.actors.tie);

/** Who is blamed by a phrase: those of its words that name them; nobody when it is nobody in particular. */
export function accusedIn(
  tokens: readonly Token[],
  phrase: NounPhrase,
  groups: Groups,
  trust: Trust,
): Named | undefined {
  const words = tokens.slice(phrase.from, phrase.to);
  if (UNKNOWN.has(words[0]!.lower)) return undefined;
  const named =
    first(phrase, (at) => groupAt(tokens, at, groups)) ?? first(phrase, (at) => knownAt(tokens, at));
  if (named) return isPossessor(tokens, named) && !isActor(words) ? undefined : named;
  const nation = first(phrase, (at) => nationAt(tokens, at));
  if (nation) return withNation(tokens, phrase, nation);
  if (trust === 'low') return undefined;
  const particular = words.length > 1 && words.some(({ lower }) => TRAIT.has(lower));
  if (particular && (isActor(words) || isInsider(headOf(words)))) return phrase;
  const proper = words.every((word) => isProper(word));
  return proper && (trust === 'sure' || words.length > 1) && !/\d/.test(words[0]!.text) ? phrase : undefined;
}

/** “Iran”, “Russian hackers”, “China's Ministry of State Security” are blamed; of “U.S. servers” only the nation is. */
function withNation(tokens: readonly Token[], phrase: NounPhrase, nation: Named): Named | undefined {
  const after = tokens.slice(nation.to, phrase.to);
  if (after.length === 0)
    return after.length === phrase.to - nation.to && phrase.from === nation.from ? phrase : nation;
  if (after.every(({ lower, pos }) => pos === 'PART' || lower === "'s")) return nation;
  if (isMachine(headOf(after))) return nation;
  if (isActor(after)) return phrase;
  if (after.some(({ lower }) => TIE.has(lower)))
    return after.some((word) => isAttacker(word)) ? phrase : nation;
  if (after.some((word) => isAttacker(word)) && isProper(after.at(-1))) return phrase;
  return undefined;
}

function isActor(words: readonly Token[]): boolean {
  const head = headOf(words);
  return isAttacker(head) || isPower(head);
}

/** “Lazarus's servers”: the name only owns what the phrase is about. */
function isPossessor(tokens: readonly Token[], { to }: Named): boolean {
  return tokens[to]?.lower === "'s";
}

/** The last noun, or the last before “of …”. */
function headOf(words: readonly Token[]): Token {
  const of = words.findIndex(({ lower }, i) => i > 0 && (lower === 'of' || lower === 'for'));
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
