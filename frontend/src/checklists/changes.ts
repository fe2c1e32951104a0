import type { ChecklistItem } from '../api/types.js';
import { count } from '../ui/words.js';

/** A question as it is being written: a new one has no key yet. */
export type Asked = Omit<ChecklistItem, 'key'> & { readonly key: string | null };

export interface Change {
  readonly is: 'added' | 'removed' | 'reworded' | 'moved' | 'demands';
  readonly question: string;
  /** What it was before, where there are words for it. */
  readonly was?: string;
}

/** What `after` asks differently, in its order; then what it no longer asks. */
export function changesOf(before: readonly ChecklistItem[], after: readonly Asked[]): Change[] {
  const known = new Map(before.map((item) => [item.key, item]));
  const kept = after.filter(({ key }) => key !== null && known.has(key)).map(({ key }) => key ?? '');
  const steady = longestInOrder(kept.map((key) => before.findIndex((item) => item.key === key)));
  const still = new Set(steady.map((place) => before[place]?.key));
  const gone = before.filter(({ key }) => !kept.includes(key));
  return [
    ...after.flatMap((item) => {
      const was = item.key === null ? undefined : known.get(item.key);
      return was
        ? changesOfOne(was, item, still.has(was.key))
        : [{ is: 'added', question: item.question } as const];
    }),
    ...gone.map(({ question }) => ({ is: 'removed', question }) as const),
  ];
}

function changesOfOne(was: ChecklistItem, now: Asked, inPlace: boolean): Change[] {
  const { question } = now;
  const changes: Change[] = [];
  if (was.question !== question) changes.push({ is: 'reworded', question, was: was.question });
  else if (was.help !== now.help) changes.push({ is: 'reworded', question });
  if (was.demands !== now.demands) changes.push({ is: 'demands', question, was: was.demands });
  if (!inPlace) changes.push({ is: 'moved', question });
  return changes;
}

/** “1 question added, 2 reworded”. */
export function sumOf(changes: readonly Change[]): string {
  const parts = (['added', 'removed', 'reworded', 'demands', 'moved'] as const).flatMap((is) => {
    const many = changes.filter((change) => change.is === is).length;
    return many === 0 ? [] : [[is, many] as const];
  });
  if (parts.length === 0) return 'nothing is different';
  return parts
    .map(([is, many], place) => `${place === 0 ? count(many, 'question') : many} ${HAPPENED[is]}`)
    .join(', ');
}

const HAPPENED: Record<Change['is'], string> = {
  added: 'added',
  removed: 'removed',
  reworded: 'reworded',
  demands: 'with other demands',
  moved: 'moved',
};

/** Moves the one at `from` by one place up or down; the same list where there is no such place. */
export function shifted<T>(list: readonly T[], from: number, by: -1 | 1): readonly T[] {
  const to = from + by;
  const one = list[from];
  const other = list[to];
  if (one === undefined || other === undefined) return list;
  return list.map((item, place) => (place === from ? other : place === to ? one : item));
}

/** The longest run of places that stand in rising order; whatever is not in it was moved. */
function longestInOrder(places: readonly number[]): number[] {
  const best: number[][] = [];
  for (const [at, place] of places.entries()) {
    const before = best
      .slice(0, at)
      .filter((run) => (run.at(-1) ?? -1) < place)
      .reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []);
    best.push([...before, place]);
  }
  return best.reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []);
}
