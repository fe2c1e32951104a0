import type { Article, Token } from '../article.js';
import type { Attribution, Voice } from '../attribution.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { accusedOf, groupsIn, type Trust } from './actors.js';
import { nationAt, type Named } from './nations.js';
import { listBefore, listFrom, type NounPhrase } from './nounPhrase.js';
import { Patterns, type Match } from './patterns.js';

/** Somebody who is blamed in a passage, and by which kind of words. */
export interface Blamed extends Named {
  readonly by: string;
}

const BLAME = new Patterns(LEXICON.blame);

/** Where the one who is blamed stands, and how much a bare name is believed there. */
const SIDES: Readonly<Record<string, { readonly after: boolean; readonly trust: Trust }>> = {
  follows: { after: true, trust: 'sure' },
  'done by': { after: true, trust: 'likely' },
  before: { after: false, trust: 'likely' },
  active: { after: false, trust: 'low' },
  'attack from': { after: true, trust: 'low' },
  'cleared before': { after: false, trust: 'likely' },
  'cleared after': { after: true, trust: 'low' },
};

/** Everybody whom the words of a passage blame, or clear, in the order in which they stand. */
export function blamedIn(article: Article, words: readonly Token[]): Blamed[] {
  const groups = groupsIn(article);
  const blamed = BLAME.in(words).flatMap((match) => aroundMatch(words, match, groups));
  return distinct([...blamed, ...byMachine(words)].sort((one, other) => one.from - other.from));
}

function aroundMatch(words: readonly Token[], match: Match, groups: ReadonlySet<string>): Blamed[] {
  const side = SIDES[match.group];
  if (!side) return [];
  const phrases = side.after
    ? listFrom(words, skippingNamed(words, match.to))
    : listBefore(words, match.from);
  return phrases.flatMap((phrase) => {
    const named = accusedOf(words, phrase, groups, side.trust);
    return named ? [{ ...named, by: match.group }] : [];
  });
}

/** “blamed on a group called X”: X. “from several countries, including China”: China. */
function skippingNamed(words: readonly Token[], at: number): number {
  for (let next = at; next < Math.min(words.length, at + 9); next++) {
    const { lower } = words[next]!;
    if (['called', 'named', 'dubbed', 'itself', 'including'].includes(lower)) return next + 1;
    if (lower === 'known' && words[next + 1]?.lower === 'as') return next + 2;
    if (lower === '.' || lower === ';') break;
  }
  return at;
}

/** “cyber-villains with U.S. IP addresses”, “an act of the U.S. state-sponsored cyber-terrorism”: the nation. */
function byMachine(words: readonly Token[]): Blamed[] {
  return words.flatMap((_, at) => {
    const nation = nationAt(words, at);
    if (!nation) return [];
    const [one, two, three] = [0, 1, 2].map((i) => words[nation.to + i]?.lower);
    const address = one === 'addresses' || one === 'address' || (one === 'ip' && two?.startsWith('address'));
    const sponsored =
      (one === 'state' && ['sponsored', 'backed'].includes(three ?? two ?? '')) || one === 'state-sponsored';
    return address ? [{ ...nation, by: 'machine' }] : sponsored ? [{ ...nation, by: 'sponsor' }] : [];
  });
}

/** Of several that overlap the longest remains. */
function distinct(blamed: readonly Blamed[]): Blamed[] {
  return blamed.filter((one, i) =>
    blamed.every((other, j) => {
      if (i === j || one.to <= other.from || other.to <= one.from) return true;
      const [mine, its] = [one.to - one.from, other.to - other.from];
      return mine > its || (mine === its && i < j);
    }),
  );
}

/** The names as printed, each once. */
export function namesOf(
  article: Article,
  words: readonly Token[],
  blamed: readonly (Named | NounPhrase)[],
): string[] {
  const names = blamed.map(({ from, to }) => article.text.slice(words[from]!.start, words[to - 1]!.end));
  return [...new Set(names.map((name) => name.replace(/\s+/g, ' ').replace(/[’']s$/, '')))];
}

/** Whom a claim of responsibility or a denial is about when its words name nobody: the speaker. */
export function speakerAsAccused({ claimant }: Voice, attribution: Attribution | undefined): string[] {
  const named = claimant.type !== 'outlet_voice' && claimant.type !== 'unnamed' && claimant.name !== '';
  return named && attribution !== undefined ? [claimant.name] : [];
}
