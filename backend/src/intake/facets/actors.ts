import type { Article, Token } from '../article.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { knownAt, nationAt, type Named } from './nations.js';
import type { NounPhrase } from './nounPhrase.js';
import { formsOf } from './patterns.js';

/** How surely the words before or after tell that somebody is blamed: a bare name is believed only after a sure one. */
export type Trust = 'sure' | 'likely' | 'low';

const { attacker, power, trait, unknown, tie, machine } = LEXICON.actors;
const ATTACKER = new Set<string>(attacker);
const POWER = new Set<string>(power);
const TRAIT = new Set<string>(trait);
const UNKNOWN = new Set<string>(unknown);
const TIE = new Set<string>(tie);
const MACHINE = new Set<string>(machine);
const CALLED = new Set([
  'called',
  'named',
  'dubbed',
  'known',
  'calling',
  'itself',
  'themselves',
  'as',
  '"',
  "'",
  'the',
]);

/** Names that this article gives to groups: “a gang called Winter Hussars”, “the Copper Heron group”. */
export function groupsIn(article: Article): ReadonlySet<string> {
  const known = GROUPS.get(article);
  if (known) return known;
  const groups = new Set<string>();
  article.tokens.forEach((token, at) => {
    if (!isAttacker(token)) return;
    const name = nameBefore(article.tokens, at) ?? nameAfter(article.tokens, at);
    if (name) groups.add(name);
  });
  GROUPS.set(article, groups);
  return groups;
}

// What is read once for an article serves all of its passages; the article itself never changes.
const GROUPS = new WeakMap<Article, ReadonlySet<string>>();

function nameBefore(tokens: readonly Token[], at: number): string | undefined {
  let to = at;
  // “Copper Heron, a gang which …”
  if (tokens[to - 1]?.pos === 'DET' && tokens[to - 2]?.text === ',') to -= 2;
  else if (tokens[to - 2]?.pos === 'DET' && tokens[to - 3]?.text === ',') to -= 3;
  let from = to;
  while (from > 0 && to - from < 4 && isProper(tokens[from - 1])) from--;
  return nameOf(tokens, from, to);
}

function nameAfter(tokens: readonly Token[], at: number): string | undefined {
  let from = at + 1;
  while (from - at < 5 && CALLED.has(tokens[from]?.lower ?? '')) from++;
  let to = from;
  while (to - from < 4 && isProper(tokens[to])) to++;
  return nameOf(tokens, from, to);
}

function nameOf(tokens: readonly Token[], from: number, to: number): string | undefined {
  if (to <= from) return undefined;
  const nation = nationAt(tokens, from);
  if (nation && nation.to >= to) return undefined;
  if (tokens[from]!.sentence !== tokens[to - 1]!.sentence || isAttacker(tokens[from]!)) return undefined;
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

/** Who is blamed by this phrase, as stretches of its tokens; none when it is nobody, or nobody in particular. */
export function accusedOf(
  tokens: readonly Token[],
  phrase: NounPhrase,
  groups: ReadonlySet<string>,
  trust: Trust,
): Named | undefined {
  const words = tokens.slice(phrase.from, phrase.to);
  if (UNKNOWN.has(words[0]!.lower)) return undefined;
  const known = first(phrase, (at) => knownAt(tokens, at));
  if (known) return known;
  const group = groupIn(tokens, phrase, groups);
  if (group) return group;
  const nation = first(phrase, (at) => nationAt(tokens, at));
  if (nation) return withNation(tokens, phrase, nation);
  if (trust === 'low') return undefined;
  const somebody = isHead(words, ATTACKER) || isHead(words, POWER);
  if (somebody && words.length > 1 && words.some(({ lower }) => TRAIT.has(lower))) return phrase;
  const proper = words.every((word) => isProper(word));
  return proper && (trust === 'sure' || words.length > 1) ? phrase : undefined;
}

/** “Iran”, “Russian hackers”, “China's Ministry of State Security” are blamed; of “U.S. servers” only the nation is. */
function withNation(tokens: readonly Token[], phrase: NounPhrase, nation: Named): Named | undefined {
  const after = tokens.slice(nation.to, phrase.to);
  if (after.length === 0)
    return nation.from === phrase.from || isProper(tokens[phrase.from]) ? phrase : phrase;
  if (isHead(after, MACHINE)) return nation;
  const tied = after.some(({ lower }) => TIE.has(lower)) || after[0]!.lower === 'state';
  if (isHead(after, ATTACKER) || isHead(after, POWER)) return phrase;
  if (after.some((word) => isIn(word, ATTACKER) || isIn(word, POWER))) return phrase;
  if (tied) return nation;
  return after.every((word) => isProper(word)) ? phrase : undefined;
}

function groupIn(
  tokens: readonly Token[],
  { from, to }: NounPhrase,
  groups: ReadonlySet<string>,
): Named | undefined {
  for (let start = from; start < to; start++) {
    for (let end = Math.min(to, start + 4); end > start; end--) {
      if (
        groups.has(
          tokens
            .slice(start, end)
            .map(({ text }) => text)
            .join(' '),
        )
      )
        return { from: start, to: end };
    }
  }
  return undefined;
}

function first({ from, to }: NounPhrase, named: (at: number) => Named | undefined): Named | undefined {
  for (let at = from; at < to; at++) {
    const found = named(at);
    if (found && found.to <= to) return found;
  }
  return undefined;
}

/** The last noun, or the last before “of …”. */
function isHead(words: readonly Token[], among: ReadonlySet<string>): boolean {
  const of = words.findIndex(({ lower }) => lower === 'of' || lower === 'for');
  const head = words[(of < 0 ? words.length : of) - 1];
  return head !== undefined && isIn(head, among);
}

function isIn(word: Token, among: ReadonlySet<string>): boolean {
  return formsOf(word).some((form) => among.has(form));
}

export function isAttacker(word: Token): boolean {
  return isIn(word, ATTACKER);
}

function isProper(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.pos === 'PROPN' || (/^\p{Lu}/u.test(token.text) && token.pos !== 'PRON' && token.pos !== 'DET'))
  );
}
