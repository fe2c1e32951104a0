import type { Article, Token } from '../article.js';
import { registerOf } from '../speakers/register.js';
import { attackersAt, isCollective } from './attackers.js';
import { nationAt, type Named } from './nations.js';
import { selfStyledAt } from './selfStyled.js';

/** A group that the article names, and where it does so first to last: offsets in the text, rising. */
export interface Groups {
  /** Every way in which the article writes a group's name, with the fullest of them. */
  readonly names: ReadonlyMap<string, string>;
  /** Words of the names of people in the article: a surname alone is enough for them. */
  readonly people: ReadonlySet<string>;
  readonly places: readonly { readonly start: number; readonly name: string }[];
}

const CALLED = new Set([
  'called',
  'that',
  'which',
  'it',
  'they',
  'we',
  'by',
  'name',
  'of',
  'call',
  'named',
  'dubbed',
  'known',
  'calling',
  'calls',
  'itself',
  'themselves',
  'as',
  '"',
  'the',
]);
const LONGEST_NAME = 4;
/** “the group”, “hackers” may begin a heading; alone they are no name. */
const PROPER = /^\p{Lu}/u;

// What is read once for an article serves all of its passages; the article itself never changes.
const KNOWN = new WeakMap<Article, Groups>();

/** The groups of attackers that an article names: “a gang called Winter Hussars”, “Copper Heron, a gang which …”. */
export function groupsOf(article: Article): Groups {
  const known = KNOWN.get(article);
  if (known) return known;
  const names = new Map<string, string>();
  for (const name of [...introduced(article), ...registered(article)]) names.set(name, name);
  const longer = longerNames(names.keys());
  for (const name of names.keys()) names.set(name, longer.get(name) ?? name);
  const groups = { names, people: peopleIn(article), places: placesOf(article, names) };
  KNOWN.set(article, groups);
  return groups;
}

/** The group whose name stands at this token. */
export function groupAt(tokens: readonly Token[], at: number, names: Groups['names']): Named | undefined {
  for (let to = Math.min(tokens.length, at + LONGEST_NAME); to > at; to--) {
    if (names.has(textOf(tokens, at, to))) return { from: at, to };
  }
  return undefined;
}

/** The group that was named last before this place in the text. */
export function lastGroupBefore({ places }: Groups, place: number): string | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return places[low - 1]?.name;
}

function introduced({ tokens }: Article): string[] {
  return tokens.flatMap((token, at) => {
    const styled = selfStyledAt(tokens, at);
    const name = styled && nameOf(tokens, styled.from, styled.to);
    if (name) return name;
    if (!isCollective(token)) return [];
    return nameBefore(tokens, at) ?? nameAfter(tokens, at) ?? [];
  });
}

function registered(article: Article): string[] {
  const { parties } = registerOf(article);
  return parties
    .filter(({ type }) => type === 'group')
    .flatMap(({ name, aliases }) => [name, ...aliases].map((one) => one.replace(/^the /i, '')))
    .filter((name) => PROPER.test(name) && name.length > 2);
}

function peopleIn(article: Article): ReadonlySet<string> {
  const { parties } = registerOf(article);
  return new Set(parties.filter(({ type }) => type === 'person').flatMap(({ name }) => name.split(' ')));
}

function nameBefore(tokens: readonly Token[], at: number): string | undefined {
  let to = at;
  // “Copper Heron, a gang which …”, “…, a ransomware gang”
  for (const back of [1, 2, 3]) {
    if (tokens[at - back]?.pos === 'DET' && tokens[at - back - 1]?.text === ',') to = at - back - 1;
  }
  let from = to;
  while (from > 0 && to - from < LONGEST_NAME && isProper(tokens[from - 1])) from--;
  return nameOf(tokens, from, to);
}

function nameAfter(tokens: readonly Token[], at: number): string | undefined {
  let from = at + 1;
  while (from - at < 7 && CALLED.has(tokens[from]?.lower ?? '')) from++;
  // “the group, known to security companies as Lacquer Fox”
  if ([1, 2].some((i) => tokens[at + i]?.lower === 'known')) from = afterAs(tokens, at + 2) ?? from;
  let to = from;
  while (to - from < LONGEST_NAME && isProper(tokens[to])) to++;
  return nameOf(tokens, from, to);
}

function afterAs(tokens: readonly Token[], at: number): number | undefined {
  for (let place = at; place < at + 7; place++) if (tokens[place]?.lower === 'as') return place + 1;
  return undefined;
}

function nameOf(tokens: readonly Token[], from: number, to: number): string | undefined {
  if (to <= from || attackersAt(tokens, from)) return undefined;
  const nation = nationAt(tokens, from);
  const sameSentence = tokens[from]!.sentence === tokens[to - 1]!.sentence;
  const firstOfSentence = tokens[from - 1]?.sentence !== tokens[from]!.sentence && to - from === 1;
  return nation || !sameSentence || firstOfSentence ? undefined : textOf(tokens, from, to);
}

/** Each beginning and end of a longer name, with that name: “Hussars” is “Winter Hussars”; none where two have it. */
function longerNames(names: Iterable<string>): ReadonlyMap<string, string | undefined> {
  const longer = new Map<string, string | undefined>();
  for (const name of names) {
    const words = name.split(' ');
    const parts = words.slice(1).flatMap((_, i) => [words.slice(0, i + 1), words.slice(i + 1)]);
    for (const part of new Set(parts.map((some) => some.join(' '))))
      longer.set(part, longer.has(part) ? undefined : name);
  }
  return longer;
}

function placesOf({ tokens }: Article, names: ReadonlyMap<string, string>): Groups['places'] {
  if (names.size === 0) return [];
  const firsts = new Set([...names.keys()].map((name) => name.split(' ')[0]!));
  return tokens.flatMap((token, at) => {
    const group = firsts.has(token.text) ? groupAt(tokens, at, names) : undefined;
    return group ? [{ start: token.start, name: names.get(textOf(tokens, group.from, group.to))! }] : [];
  });
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

function isProper(token: Token | undefined): boolean {
  return token !== undefined && PROPER.test(token.text) && token.pos !== 'PRON' && token.pos !== 'DET';
}
