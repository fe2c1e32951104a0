import type { Article, Token } from '../../article.js';
import { LEXICON } from '../../lexicon/lexicon.js';
import { registerOf } from '../../speakers/register.js';
import { accusedIn, type Belief } from '../actors.js';
import { groupAt, groupsOf } from '../groups.js';
import { knownAt, nationAt, type Named } from '../nations.js';
import { chunksIn, type Chunk } from './chunks.js';

/** Somebody whom a passage mentions, where, and what kind of somebody that is. */
export interface Mention extends Named {
  readonly type: 'group' | 'known' | 'state' | 'person' | 'organisation' | 'account' | 'described' | 'name';
  readonly chunk: Chunk;
}

const CALENDAR = new Set<string>([...LEXICON.kinds['words month'], ...LEXICON.kinds['words time']]);
const ANYBODY: Belief = { states: true, described: true, name: 1 };

/** Everybody whom the words mention by name, by their trade or by the state that they are of. */
export function mentionsIn(article: Article, words: readonly Token[]): Mention[] {
  return chunksIn(words).flatMap((chunk) => mentionsOf(article, words, chunk));
}

function mentionsOf(article: Article, words: readonly Token[], chunk: Chunk): Mention[] {
  const whole = accusedIn(words, chunk, groupsOf(article), ANYBODY);
  const found = [...(whole ? [whole] : []), ...namesIn(article, words, chunk)];
  const apart = found.filter(
    (one, i) => !found.some((other, j) => j < i && one.from < other.to && other.from < one.to),
  );
  const isDay = (at: number) => CALENDAR.has(words[at]!.lower);
  const lasting = apart
    .map(({ from, to }) => ({ from: isDay(from) ? from + 1 : from, to }))
    .filter(({ from, to }) => from < to && !isDay(to - 1));
  return lasting.map((named) => ({ ...named, chunk, type: typeOf(article, words, named) }));
}

/** The names inside of a phrase: of “Syrian port of Tartus” both. */
function namesIn(article: Article, words: readonly Token[], { from, to }: Chunk): Named[] {
  const groups = groupsOf(article).names;
  const found: Named[] = [];
  for (let at = from; at < to; at++) {
    const named =
      groupAt(words, at, groups) ?? knownAt(words, at) ?? nationAt(words, at) ?? properAt(words, at, to);
    if (!named) continue;
    found.push(named);
    at = named.to - 1;
  }
  return found;
}

function properAt(words: readonly Token[], at: number, end: number): Named | undefined {
  let to = at;
  while (to < end && words[to]!.pos === 'PROPN' && /^\p{Lu}/u.test(words[to]!.text)) to++;
  return to > at ? { from: at, to } : undefined;
}

function typeOf(article: Article, words: readonly Token[], { from, to }: Named): Mention['type'] {
  if (groupAt(words, from, groupsOf(article).names)) return 'group';
  if (knownAt(words, from)) return 'known';
  for (let at = from; at < to; at++) if (nationAt(words, at)) return 'state';
  const name = article.text.slice(words[from]!.start, words[to - 1]!.end);
  const party = registerOf(article).aliases.find(name);
  if (!party) return words[to - 1]!.pos === 'PROPN' ? 'name' : 'described';
  if (party.type === 'person' || party.type === 'state' || party.type === 'group' || party.type === 'account')
    return party.type;
  return 'organisation';
}
