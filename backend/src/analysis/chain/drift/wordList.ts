/** An entry as it was met in a text. */
export interface Met {
  readonly words: string;
  readonly starts: number;
  readonly ends: number;
  /** How strong it is among those of its group; 0 where the group has no order. */
  readonly strength: number;
}

/** Finds the entries of a group in folded text, the longest that fits at each place. */
export type WordList = (text: string) => Met[];

/** A group of the lexicon, ready to look for: `suspect* = 2`. */
export function wordList(entries: readonly string[]): WordList {
  const parsed = entries.map((entry) => {
    const [words = '', strength = '0'] = entry.split(/\s*=\s*/);
    return { words: words.toLowerCase(), strength: Number(strength) };
  });
  // The longest first: an alternation takes the first that fits.
  const sorted = parsed.sort((a, b) => b.words.length - a.words.length);
  const groups = sorted.map(({ words }) => `(${patternOf(words)})`).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${groups})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      // The month is no hedge.
      if (match[0] === 'May') return [];
      const entry = sorted[match.slice(1).findIndex((group) => group !== undefined)];
      return [
        {
          words: match[0],
          starts: match.index,
          ends: match.index + match[0].length,
          strength: entry?.strength ?? 0,
        },
      ];
    });
}

function patternOf(words: string): string {
  return words
    .split(' ')
    .map((word) => word.replace(/[.()+?]/g, '\\$&').replace('*', "[\\p{L}'-]*"))
    .join('\\s+');
}
