import { diffWordsWithSpace } from 'diff';

/** A run of words that stayed, went or came. */
export interface Run {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Two texts word by word; undefined when more than `mostEdits` words differ: then they have nothing to do with each other. */
export function wordDiff(before: string, after: string, mostEdits: number): Run[] | undefined {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  return parts?.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
