/** Phrases of a lexicon, found in a line of words in one pass. `*` in a phrase stands for one to four words. */
export class Phrases {
  /** By first word: the longest phrases first. */
  private readonly byFirst = new Map<string, (readonly string[])[]>();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const words = plainWords(phrase);
      const others = this.byFirst.get(words[0]!) ?? [];
      this.byFirst.set(
        words[0]!,
        [...others, words].sort((a, b) => b.length - a.length),
      );
    }
  }

  /** The first phrase that stands in `words`, as the lexicon has it. */
  in(words: readonly string[]): string | undefined {
    for (let at = 0; at < words.length; at++) {
      const phrase = this.at(words, at);
      if (phrase) return phrase;
    }
    return undefined;
  }

  /** The longest phrase that begins at one word. */
  at(words: readonly string[], from: number): string | undefined {
    return this.byFirst
      .get(words[from] ?? '')
      ?.find((phrase) => fits(phrase, words, 0, from))
      ?.join(' ');
  }
}

const MOST_WORDS_FOR_A_STAR = 4;

function fits(phrase: readonly string[], words: readonly string[], done: number, at: number): boolean {
  if (done === phrase.length) return true;
  if (phrase[done] !== '*') return words[at] === phrase[done] && fits(phrase, words, done + 1, at + 1);
  for (let skip = 1; skip <= MOST_WORDS_FOR_A_STAR && at + skip <= words.length; skip++) {
    if (fits(phrase, words, done + 1, at + skip)) return true;
  }
  return false;
}

/** A line in small letters, cut at spaces, without the marks around each word. */
export function plainWords(folded: string): string[] {
  return folded
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^["'([]+/, '').replace(/(?<!["').,;!?\]])["').,;!?\]]+$/, ''))
    .filter((word) => word !== '');
}
