import type { Token } from '../article.js';

/** Entries of a lexicon such as “a third = 0.3333”, found by their words. */
export interface Valued {
  readonly value: string;
  /** Index of the token after the last word. */
  readonly to: number;
}

type Entry = { readonly words: readonly string[]; readonly value: string };

/** A group of a lexicon whose entries have a value after “=”; those without have their own words as one. */
export class ValuedWords {
  private readonly byFirst = new Map<string, Entry[]>();

  constructor(entries: readonly string[]) {
    for (const entry of entries) {
      const [phrase = '', value = phrase] = entry.split(' = ');
      const words = phrase.toLowerCase().replace('/', ' / ').split(/[ -]/);
      const others = this.byFirst.get(words[0]!);
      if (others) others.push({ words, value });
      else this.byFirst.set(words[0]!, [{ words, value }]);
    }
    for (const others of this.byFirst.values())
      others.sort((one, other) => other.words.length - one.words.length);
  }

  /** The longest entry whose words stand at this token; hyphens between them are passed over. */
  at(tokens: readonly Token[], at: number): Valued | undefined {
    for (const { words, value } of this.byFirst.get(tokens[at]?.lower ?? '') ?? []) {
      const to = endOf(tokens, at, words);
      if (to !== undefined) return { value, to };
    }
    return undefined;
  }
}

function endOf(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  let next = at;
  for (const [i, word] of words.entries()) {
    if (i > 0 && tokens[next]?.lower === '-') next++;
    if (tokens[next]?.lower !== word) return undefined;
    next++;
  }
  return next;
}
