import { diffArrays } from 'diff';
import type { Run } from '../../../platform/wordDiff.js';

/** Beyond this many edits nobody reads a comparison; the two wordings stand beside each other instead. */
const MOST_EDITS = 40;

/** Two wordings word by word; null when too many words differ. The runs hold both wordings whole. */
export function wordingDiff(before: string, after: string): Run[] | null {
  const parts = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_EDITS });
  const runs = parts?.map(({ value, added, removed }): Run => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
  return runs ? withoutEnd(runs) : null;
}

/** Words with the space behind them; the last has one as well, so that it is the same word at the end and before. */
function wordsOf(text: string): string[] {
  return `${text} `.match(/^\s+|[\p{L}\p{N}]+\s*|[^\p{L}\p{N}\s]\s*/gu) ?? [];
}

/** Takes the space that was put behind the last word away again, from each of the two wordings. */
function withoutEnd(runs: readonly Run[]): Run[] {
  const ends = new Set([
    runs.findLastIndex(({ kind }) => kind !== 'added'),
    runs.findLastIndex(({ kind }) => kind !== 'removed'),
  ]);
  return runs
    .map((run, place) => {
      // Where one wording ends in words that the other goes on from, the space between is the other's alone.
      const goesOn = runs[place - 1]?.kind === 'same' && ends.has(place - 1);
      const text = goesOn ? ` ${run.text}` : run.text;
      return ends.has(place) ? { ...run, text: text.slice(0, -1) } : { ...run, text };
    })
    .filter(({ text }) => text !== '');
}
