import type { Article, Token } from '../article.js';
import type { Attribution } from '../attribution.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { accusedIn, isName, type Belief } from './actors.js';
import { attackersAt, isAttacker, isCollective } from './attackers.js';
import { groupAt, groupsOf, lastGroupBefore, type Groups } from './groups.js';
import { nationAt, type Named } from './nations.js';
import { listBefore, listFrom, phraseBefore, phraseFrom, type NounPhrase } from './nounPhrase.js';
import { Patterns, type Match } from './patterns.js';

/** Somebody who is blamed, or cleared, in a passage: by which kind of words, and as printed. */
export interface Blamed extends Named {
  readonly by: string;
  readonly name: string;
}

const BLAME = new Patterns(LEXICON.blame);

interface Side extends Belief {
  /** The one who is blamed stands after the words that blame. */
  readonly after: boolean;
  /** “a hotel in Minsk”: the place is blamed where nobody else is. */
  readonly placed?: boolean;
}

const NONE = Infinity;
const SIDES: Readonly<Record<string, Side>> = {
  follows: { after: true, states: true, described: true, name: 1, placed: true },
  'follows, if known': { after: true, states: true, described: false, name: NONE },
  'done by': { after: true, states: true, described: true, name: 2 },
  before: { after: false, states: true, described: true, name: 2 },
  active: { after: false, states: true, described: false, name: NONE },
  'active, of attackers': { after: false, states: false, described: false, name: NONE },
  'active, of people': { after: false, states: false, described: true, name: NONE },
  'attack from': { after: true, states: true, described: false, name: NONE },
  'cleared before': { after: false, states: true, described: false, name: 2 },
  'cleared after': { after: true, states: true, described: false, name: NONE },
};
const DENYING = new Set<string>(LEXICON.kinds['words denying']);
const MACHINE_FROM = new Set(['with', 'from', 'via', 'through', 'using', 'by', 'on']);

/** Everybody whom the words of a passage blame, or clear, in the order in which they stand. */
export function blamedIn(article: Article, words: readonly Token[]): Blamed[] {
  const groups = groupsOf(article);
  const matches = BLAME.in(words);
  const found = [...matches.flatMap((match) => aroundMatch(words, match, groups)), ...byMachine(words)].map(
    (one) => ({ ...one, name: printedName(article, words, one) }),
  );
  return distinct([...found, ...bySameness(words, groups)].sort((one, other) => one.from - other.from));
}

/** Whether the speaker's own side is cleared: “we had no part in it”, “the allegation is baseless”. */
export function clearsSelf(words: readonly Token[], attribution?: Attribution): boolean {
  const about = words[0]?.pos === 'PRON' || words[0]?.pos === 'VERB';
  if (attribution && about && DENYING.has(attribution.cueLemma)) return true;
  return BLAME.in(words).some(({ group }) => group === 'cleared self');
}

type Found = Omit<Blamed, 'name'>;

function aroundMatch(words: readonly Token[], match: Match, groups: Groups): Found[] {
  const side = SIDES[match.group];
  if (!side) return [];
  const described = side.after ? undefined : describedSubject(words, match);
  if (described) return [{ ...described, by: match.group }];
  const phrases = side.after
    ? listAfter(words, toTheName(words, match.to), groups)
    : [...subjectAside(words, match), ...listBefore(words, match.from)];
  return phrases.flatMap((phrase): Found[] => {
    const named = withPlace(words, phrase, accusedIn(words, phrase, groups, side), side);
    if (!named) return [];
    const by = match.group;
    return [{ ...named, by }, ...alsoCalled(words, named.to, groups).map((other) => ({ ...other, by }))];
  });
}

/** A list without “and” goes on only with states and groups: “Iran, Syria”, but not “Iran, Mrs Low said”. */
function listAfter(words: readonly Token[], at: number, groups: Groups): NounPhrase[] {
  const list = listFrom(words, at);
  const last = list.at(-1);
  const joined =
    last &&
    words.slice(list.at(-2)?.to ?? at, last.from).some(({ lower }) => lower === 'and' || lower === 'or');
  return list.filter(
    ({ from }, i) => i === 0 || joined || nationAt(words, from) || groupAt(words, from, groups.names),
  );
}

/** “Fancy Bear, a group tied to the GRU, was behind it”: the subject stands before the aside. */
function subjectAside(words: readonly Token[], { from }: Match): NounPhrase[] {
  let end = from;
  while (end > 0 && /^(?:AUX|ADV)$/.test(words[end - 1]!.pos)) end--;
  const subject = words[end - 1]?.text === ',' ? phraseFrom(words, 0) : undefined;
  return subject && subject.to < end - 1 && words[subject.to]?.text === ',' ? [subject] : [];
}

/** “▒A hacktivist group▒ that supports the Kremlin is suspected of …”: its relative clause is passed over. */
function describedSubject(words: readonly Token[], { from }: Match): NounPhrase | undefined {
  for (let at = from - 1; at > 0 && from - at < LONGEST_RELATIVE; at--) {
    const { lower } = words[at]!;
    if (/^[,;:.]$/.test(lower)) return undefined;
    if (!/^(?:that|which|who)$/.test(lower) || at + 2 >= from) continue;
    const subject = phraseBefore(words, at);
    if (!subject || subject.to - subject.from < 2) return undefined;
    const head = words[subject.to - 1]!;
    return isCollective(head) && isAttacker(head) ? subject : undefined;
  }
  return undefined;
}

const LONGEST_RELATIVE = 14;

/** “a criminal gang from Romania”, and of “a hotel in Minsk” the place alone. */
function withPlace(words: readonly Token[], phrase: NounPhrase, named: Named | undefined, side: Side) {
  const joint = words[phrase.to]?.lower ?? '';
  if (!side.described || !/^(?:from|in|inside|near)$/.test(joint)) return named;
  const place = phraseFrom(words, phrase.to + 1);
  const proper = place && isName(words.slice(place.from, place.to));
  if (!place || !proper) return named;
  if (named) return joint === 'from' ? { from: named.from, to: place.to } : named;
  return side.placed ? place : undefined;
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
    const name = [next + 1, next + 2].map((place) => groupAt(words, place, groups.names)).find(Boolean);
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

/** As printed, with letters that the tokens leave out: “Bia|łystok”. */
export function printedName({ text }: Article, words: readonly Token[], { from, to }: Named): string {
  const { end } = words[to - 1]!;
  const rest = /^\p{L}{0,40}/u.exec(text.slice(end, end + 40))![0];
  const name = (text.slice(words[from]!.start, end) + rest).replace(/\s+/g, ' ');
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
