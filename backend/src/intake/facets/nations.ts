import type { Token } from '../article.js';
import { LEXICON } from '../lexicon/lexicon.js';

/** Words that stand next to each other and are somebody's name: indexes into a row of tokens, end exclusive. */
export interface Named {
  readonly from: number;
  readonly to: number;
}

const SIDE = new RegExp(`^(?:${LEXICON.actors.side.join('|')})`, 'i');
const NATIONS = indexed(LEXICON.actors.nation.flatMap((entry) => entry.split(/ = |, /)));
const KNOWN = indexed(LEXICON.actors.known);

/** A state or its adjective at this token: “Iran”, “North Korean”, “pro-Russian”, “U.S.”. */
export function nationAt(tokens: readonly Token[], at: number): Named | undefined {
  return namedAt(NATIONS, tokens, at, (text) => text.replace(SIDE, ''));
}

/** A group or service that everybody knows by name, at this token. */
export function knownAt(tokens: readonly Token[], at: number): Named | undefined {
  return namedAt(KNOWN, tokens, at, (text) => text);
}

type Index = ReadonlyMap<string, readonly (readonly string[])[]>;

function indexed(names: readonly string[]): Index {
  const index = new Map<string, string[][]>();
  for (const name of names) {
    const words = name.match(/'s|[\p{L}\p{N}.]+|[^\s\p{L}\p{N}-]/gu)!;
    const others = index.get(words[0]!);
    if (others) others.push(words);
    else index.set(words[0]!, [words]);
  }
  for (const others of index.values()) others.sort((one, other) => other.length - one.length);
  return index;
}

/** Upper and lower case matter: “US” is a state, “us” is not; headlines in capitals are met all the same. */
function namedAt(index: Index, tokens: readonly Token[], at: number, bare: (text: string) => string) {
  const first = tokens[at];
  if (!first) return undefined;
  const text = bare(first.text);
  for (const words of spellingsOf(text).flatMap((spelling) => index.get(spelling) ?? [])) {
    if (words.every((word, i) => i === 0 || sameWord(tokens[at + i], word)))
      return { from: at, to: at + words.length };
  }
  return undefined;
}

/** “the Russians” are Russian. */
function spellingsOf(text: string): string[] {
  const shouted = capitalised(text);
  return text.endsWith('s') ? [text, shouted, text.slice(0, -1)] : [text, shouted];
}

function sameWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.text === word || capitalised(token.text) === word);
}

function capitalised(text: string): string {
  const shouted = text.length > 3 && text === text.toUpperCase();
  return shouted ? text.charAt(0) + text.slice(1).toLowerCase() : text;
}
