import type { Token } from '../article.js';
import { formsOf, isNumber } from './forms.js';

/** Where a pattern of a lexicon was met: indexes into the tokens that were searched, end exclusive. */
export interface Match {
  readonly group: string;
  readonly pattern: string;
  readonly from: number;
  readonly to: number;
  /** 1 weak, 2 usual, 3 or more strong. */
  readonly strength: number;
}

interface Pattern {
  readonly group: string;
  readonly pattern: string;
  readonly strength: number;
  readonly words: readonly Word[];
  /** Forms without which the pattern is met nowhere: looked up first, since most patterns fail on them. */
  readonly needs: readonly string[];
}

interface Word {
  readonly gap: boolean;
  readonly optional: boolean;
  readonly number: boolean;
  readonly name: boolean;
  readonly forms: ReadonlySet<string>;
}

const LIST = 'words ';
const GAP = 6;
const USUAL = 2;
/** Words that may stand inside of any pattern without being part of it. */
const PASSED_OVER = new Set([
  '"',
  "'",
  '-',
  'also',
  'already',
  'still',
  'then',
  'now',
  'again',
  'even',
  'all',
  'just',
]);

/** Patterns of a lexicon (see kinds.txt for how they are written), indexed by the words that they begin with. */
export class Patterns {
  private readonly byFirst = new Map<string, Pattern[]>();
  private readonly byNumber: Pattern[] = [];
  private readonly byName: Pattern[] = [];

  constructor(groups: Readonly<Record<string, readonly string[]>>) {
    const lists = new Map<string, readonly string[]>();
    for (const [group, entries] of Object.entries(groups))
      if (group.startsWith(LIST)) lists.set(group.slice(LIST.length), entries);
    for (const [group, entries] of Object.entries(groups))
      if (!group.startsWith(LIST)) for (const entry of entries) this.add(group, entry, lists);
  }

  /** Every pattern that begins at one of the tokens, in the order of the tokens. */
  in(tokens: readonly Token[]): Match[] {
    const found: Match[] = [];
    const present = new Set(tokens.flatMap(formsOf));
    const possible = new Map<Pattern, boolean>();
    const isPossible = (pattern: Pattern) => {
      const known = possible.get(pattern) ?? pattern.needs.every((form) => present.has(form));
      possible.set(pattern, known);
      return known;
    };
    tokens.forEach((token, from) => {
      for (const pattern of this.beginningAt(token)) {
        const to = isPossible(pattern) ? endOf(tokens, from, pattern.words, 0) : undefined;
        if (to === undefined) continue;
        found.push({ group: pattern.group, pattern: pattern.pattern, strength: pattern.strength, from, to });
      }
    });
    return found;
  }

  private beginningAt(token: Token): Set<Pattern> {
    const starting = formsOf(token).flatMap((form) => this.byFirst.get(form) ?? []);
    if (isNumber(token)) starting.push(...this.byNumber);
    if (token.pos === 'PROPN') starting.push(...this.byName);
    return new Set(starting);
  }

  private add(group: string, entry: string, lists: ReadonlyMap<string, readonly string[]>): void {
    const [pattern = '', strength = USUAL] = entry.split(' = ');
    for (const spelling of spellingsOf(pattern)) {
      const words = spelling.split(' ').map((word) => wordOf(word, lists));
      const needs = words.flatMap(({ forms, optional }) => (forms.size === 1 && !optional ? [...forms] : []));
      this.index({ group, pattern, strength: Number(strength), words, needs });
    }
  }

  private index(made: Pattern): void {
    const first = made.words[0];
    if (first?.number) this.byNumber.push(made);
    if (first?.name) this.byName.push(made);
    for (const form of first?.forms ?? []) {
      const others = this.byFirst.get(form);
      if (others) others.push(made);
      else this.byFirst.set(form, [made]);
    }
  }
}

/** Each gap is bounded, so that a pattern costs a bounded number of steps at every token. */
function endOf(
  tokens: readonly Token[],
  at: number,
  words: readonly Word[],
  index: number,
): number | undefined {
  const word = words[index];
  if (!word) return at;
  if (word.gap) {
    for (let next = at; next <= at + GAP && next < tokens.length; next++) {
      const end = endOf(tokens, next, words, index + 1);
      if (end !== undefined) return end;
      if (isStop(tokens[next]!)) return undefined;
    }
    return undefined;
  }
  const token = tokens[at];
  if (token && fits(token, word)) return endOf(tokens, at + 1, words, index + 1);
  if (word.optional) return endOf(tokens, at, words, index + 1);
  if (index > 0 && token && isPassedOver(token)) return endOf(tokens, at + 1, words, index);
  return undefined;
}

function isStop({ text }: Token): boolean {
  return text === '.' || text === ';' || text === '?' || text === '!';
}

function isPassedOver({ lower, pos }: Token): boolean {
  return PASSED_OVER.has(lower) || (pos === 'ADV' && lower.endsWith('ly'));
}

function fits(token: Token, word: Word): boolean {
  if (word.number) return isNumber(token);
  if (word.name) return token.pos === 'PROPN';
  return formsOf(token).some((form) => word.forms.has(form));
}

/** “state-sponsored” is one word to some taggers and three to others; the hyphen between two words is passed over. */
function spellingsOf(pattern: string): Set<string> {
  return new Set([
    pattern,
    pattern.replace(/(?<![/\S])([a-z]+(?:-[a-z]+)+)(?![/\S])/g, (word) => word.replaceAll('-', ' ')),
  ]);
}

function wordOf(written: string, lists: ReadonlyMap<string, readonly string[]>): Word {
  const optional = written.endsWith('?');
  const bare = optional ? written.slice(0, -1) : written;
  const plain = { gap: false, number: false, name: false, optional, forms: new Set<string>() };
  if (bare === '*') return { ...plain, gap: true };
  if (bare === 'NUMBER') return { ...plain, number: true };
  if (bare === 'NAME') return { ...plain, name: true };
  const list = /^<(.+)>$/.exec(bare);
  if (!list) return { ...plain, forms: new Set(bare.toLowerCase().split('/')) };
  const entries = lists.get(list[1]!);
  if (!entries) throw new Error(`The list <${list[1]}> is not in the lexicon (## words ${list[1]}).`);
  return { ...plain, forms: new Set(entries) };
}
