import type { Article, Token } from '../article.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { accusedIn, type Trust } from './actors.js';
import { attackersAt } from './attackers.js';
import { groupAt, groupsOf, lastGroupBefore, type Groups } from './groups.js';
import { nationAt, type Named } from './nations.js';
import { listBefore, listFrom, phraseFrom, type NounPhrase } from './nounPhrase.js';
import { Patterns, type Match } from './patterns.js';

/** Somebody who is blamed, or cleared, in a passage: by which kind of words, and as printed. */
export interface Blamed extends Named {
  readonly by: string;
  readonly name: string;
}

const BLAME = new Patterns(LEXICON.blame);

/** Where the one who is blamed stands, and how much a bare name is believed there. */
const SIDES: Readonly<Record<string, { readonly after: boolean; readonly trust: Trust }>> = {
  follows: { after: true, trust: 'sure' },
  'follows, if known': { after: true, trust: 'low' },
  'done by': { after: true, trust: 'likely' },
  before: { after: false, trust: 'likely' },
  active: { after: false, trust: 'low' },
  'attack from': { after: true, trust: 'low' },
  'cleared before': { after: false, trust: 'low' },
  'cleared after': { after: true, trust: 'low' },
};
const MACHINE_FROM = new Set(['with', 'from', 'via', 'through', 'using', 'by', 'on']);

/** Everybody whom the words of a passage blame, or clear, in the order in which they stand. */
export function blamedIn(article: Article, words: readonly Token[]): Blamed[] {
  const groups = groupsOf(article);
  const matches = BLAME.in(words);
  const found = [...matches.flatMap((match) => aroundMatch(words, match, groups)), ...byMachine(words)].map(
    (one) => ({ ...one, name: printed(article, words, one) }),
  );
  return distinct([...found, ...bySameness(words, groups)].sort((one, other) => one.from - other.from));
}

/** Whether the speaker's own side is cleared: “we had no part in it”, “the allegation is baseless”. */
export function clearsSelf(words: readonly Token[]): boolean {
  return BLAME.in(words).some(({ group }) => group === 'cleared self');
}

type Found = Omit<Blamed, 'name'>;

function aroundMatch(words: readonly Token[], match: Match, groups: Groups): Found[] {
  const side = SIDES[match.group];
  if (!side) return [];
  const phrases = side.after
    ? listFrom(words, toTheName(words, match.to))
    : [...subjectAside(words, match), ...listBefore(words, match.from)];
  return phrases.flatMap((phrase): Found[] => {
    const named = accusedIn(words, phrase, groups, side.trust);
    if (!named) return [];
    const by = match.group;
    return [{ ...named, by }, ...alsoCalled(words, named.to, groups).map((other) => ({ ...other, by }))];
  });
}

/** “Fancy Bear, a group tied to the GRU, was behind it”: the subject stands before the aside. */
function subjectAside(words: readonly Token[], { from }: Match): NounPhrase[] {
  const subject = words[from - 1]?.text === ',' ? phraseFrom(words, 0) : undefined;
  return subject && subject.to < from - 1 && words[subject.to]?.text === ',' ? [subject] : [];
}

/** “blamed on a group called X”: X. “from several countries, including China”: China. */
function toTheName(words: readonly Token[], at: number): number {
  for (let next = at; next < Math.min(words.length, at + 9); next++) {
    const { lower } = words[next]!;
    if (nationAt(words, next)) break;
    if (['called', 'named', 'dubbed', 'itself', 'including', 'nicknamed'].includes(lower)) return next + 1;
    if (lower === 'known' && words[next + 1]?.lower === 'as') return next + 2;
    if (lower === '.' || lower === ';') break;
  }
  return at;
}

/** “a North Korean unit that it calls TraderRat”: TraderRat, too. */
function alsoCalled(words: readonly Token[], at: number, groups: Groups): Named[] {
  for (let next = at; next < Math.min(words.length, at + 5); next++) {
    const { lemma, lower } = words[next]!;
    if (lower === ',' || lower === '.') break;
    if (!['call', 'dub', 'name', 'nickname', 'known'].includes(lemma)) continue;
    const name = [next + 1, next + 2].map((place) => groupAt(words, place, groups)).find(Boolean);
    return name ? [name] : [];
  }
  return [];
}

/** “cyber-villains with U.S. IP addresses”, “an act of the U.S. state-sponsored cyber-terrorism”: the nation. */
function byMachine(words: readonly Token[]): Found[] {
  return words.flatMap((_, at): Found[] => {
    const nation = nationAt(words, at);
    if (!nation) return [];
    const next = [0, 1, 2].map((i) => words[nation.to + i]?.lower ?? '');
    const from = [1, 2].some((i) => MACHINE_FROM.has(words[at - i]?.lower ?? ''));
    const address = next[0]!.startsWith('address') || (next[0] === 'ip' && next[1]!.startsWith('address'));
    const sponsored =
      next[0] === 'state-sponsored' || (next[0] === 'state' && /sponsored|backed/.test(next.join(' ')));
    if (from && (address || next[0] === 'language')) return [{ ...nation, by: 'machine' }];
    return sponsored ? [{ ...nation, by: 'sponsor' }] : [];
  });
}

/** “the same hackers”: the group that was named last. */
function bySameness(words: readonly Token[], groups: Groups): Blamed[] {
  return words.flatMap(({ lower, start }, from): Blamed[] => {
    const to = [from + 2, from + 3].find((end) => attackersAt(words, end - 1));
    const name = lower === 'same' && to ? lastGroupBefore(groups, start) : undefined;
    return name && to ? [{ from, to, by: 'same', name }] : [];
  });
}

function printed({ text }: Article, words: readonly Token[], { from, to }: Named): string {
  const name = text.slice(words[from]!.start, words[to - 1]!.end).replace(/\s+/g, ' ');
  return name.replace(/[’']s$/, '').replace(/^["“”‘']|["“”’']$/g, '');
}

/** Of several that overlap the longest remains. */
function distinct(blamed: readonly Blamed[]): Blamed[] {
  const sure = (one: Blamed) => (one.by.startsWith('cleared') ? 1 : 0);
  return blamed.filter((one, i) =>
    blamed.every((other, j) => {
      if (i === j || one.to <= other.from || other.to <= one.from) return true;
      const [mine, its] = [one.to - one.from, other.to - other.from];
      if (sure(one) !== sure(other)) return true;
      return mine > its || (mine === its && i < j);
    }),
  );
}
