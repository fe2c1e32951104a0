import type { Token } from '../article.js';
import type { Stretch } from './stretch.js';

/** A phrase of a lexicon, found at these tokens (end exclusive). */
export interface Found {
  readonly phrase: string;
  readonly group: string;
  readonly tokens: Stretch;
}

interface Entry {
  readonly phrase: string;
  readonly group: string;
  readonly words: readonly string[];
  /** In quotation marks in the lexicon: no other form of its words counts. */
  readonly literal: boolean;
}

/** `*` in a phrase stands for as many words as this at most. */
const GAP = 10;

/**
 * Finds the phrases of a lexicon in a row of tokens. A word of a phrase is met by the word itself or by its dictionary
 * form; hyphens inside compounds are passed over.
 */
export class Phrases {
  private readonly byFirstWord = new Map<string, Entry[]>();

  constructor(groups: Readonly<Record<string, readonly string[]>>) {
    for (const [group, phrases] of Object.entries(groups)) {
      for (const phrase of phrases) this.add(entryOf(phrase, group));
    }
    for (const entries of this.byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length);
  }

  /** Every phrase that starts in `stretch` and ends in it; at one token the longest. */
  in(tokens: readonly Token[], [from, to]: Stretch): Found[] {
    const found: Found[] = [];
    for (let at = from; at < to; at++) {
      const here = this.at(tokens, at, to);
      if (here) found.push(here);
    }
    return found;
  }

  /** The first phrase that stands in `stretch`. */
  first(tokens: readonly Token[], [from, to]: Stretch): Found | undefined {
    for (let at = from; at < to; at++) {
      const here = this.at(tokens, at, to);
      if (here) return here;
    }
    return undefined;
  }

  /** The longest phrase that starts with token `at` and ends before `to`. */
  at(tokens: readonly Token[], at: number, to: number): Found | undefined {
    const token = tokens[at];
    if (!token) return undefined;
    const { lower, lemma } = token;
    const found = this.longest(this.byFirstWord.get(lower), tokens, at, to);
    return lemma === lower ? found : (found ?? this.longest(this.byFirstWord.get(lemma), tokens, at, to));
  }

  private longest(entries: readonly Entry[] | undefined, tokens: readonly Token[], at: number, to: number) {
    for (const { phrase, group, words, literal } of entries ?? []) {
      const end = endOf(words, literal, tokens, at, to);
      if (end !== undefined) return { phrase, group, tokens: [at, end] as const };
    }
    return undefined;
  }

  private add(entry: Entry): void {
    const first = entry.words[0];
    if (first === undefined) return;
    const others = this.byFirstWord.get(first);
    if (others) others.push(entry);
    else this.byFirstWord.set(first, [entry]);
  }
}

function entryOf(line: string, group: string): Entry {
  const literal = line.startsWith('"');
  const phrase = literal ? line.slice(1, -1) : line;
  return { phrase, group, literal, words: wordsOf(phrase) };
}

function endOf(
  words: readonly string[],
  literal: boolean,
  tokens: readonly Token[],
  start: number,
  to: number,
) {
  let at = start;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === '*') {
      const next = words[index + 1];
      const limit = Math.min(to, at + GAP);
      while (at < limit && !meets(tokens[at], next, literal)) at++;
      continue;
    }
    if (index > 0 && tokens[at]?.lower === '-') at++;
    if (at >= to || !meets(tokens[at], word, literal)) return undefined;
    at++;
  }
  return at;
}

function meets(token: Token | undefined, word: string | undefined, literal: boolean): boolean {
  return token !== undefined && (token.lower === word || (!literal && token.lemma === word));
}

/** Cuts a phrase as the reading cuts a text: "wasn't" is "was" and "n't", "cannot" is "can" and "not", "agency's" is "agency" and "'s". */
function wordsOf(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .replace(/\bcannot\b/g, 'can not')
    .replace(/n't\b/g, " n't")
    .replace(/'s\b/g, " 's")
    .split(/[\s-]+/)
    .filter((word) => word !== '');
}
