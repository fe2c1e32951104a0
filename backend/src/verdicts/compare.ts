import { wordDiff, type Run } from '../platform/wordDiff.js';
import type { VerdictDocument } from './document.js';
import { itemsOf, type Item, type Line } from './document.items.js';

/** One difference that a reader would see. `before` is null when it was added, `after` when it was removed. */
export interface Difference {
  /** Where in the document: `verdict.rationale`, `evidence[2].note`, `appearances[<id>]`. */
  readonly path: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Word by word, where both sides are running text. */
  readonly words?: Run[];
}

/** What a reader would see differently, in the order of the page. Without `before`, all that is not empty was added. */
export function compareDocuments(before: VerdictDocument | undefined, after: VerdictDocument): Difference[] {
  const earlier = new Map((before ? itemsOf(before) : []).map((item) => [item.path, item]));
  const later = itemsOf(after);
  const kept = new Set(later.map(({ path }) => path));
  const gone = [...earlier.values()].filter(({ path, named }) => !kept.has(path) && !named);
  return [...later.flatMap((item) => compareItem(earlier.get(item.path), item)), ...gone.map(removed)];
}

function compareItem(before: Item | undefined, after: Item): Difference[] {
  if (!before && !after.always) {
    if (after.named) return [];
    return [{ path: after.path, label: after.label, before: null, after: after.summary }];
  }
  const earlier = new Map(before?.lines.map((line) => [line.name, line]));
  return after.lines.flatMap((line) => {
    const was = earlier.get(line.name)?.value ?? '';
    return was === line.value ? [] : [difference(after, line, was)];
  });
}

function difference(item: Item, { name, label, value, prose }: Line, was: string): Difference {
  const words = prose && was !== '' && value !== '' ? wordDiff(was, value, MOST_EDITS) : undefined;
  return {
    path: `${item.path}.${name}`,
    label: `${item.label}: ${label}`,
    before: was === '' ? null : was,
    after: value === '' ? null : value,
    ...(words ? { words } : {}),
  };
}

function removed({ path, label, summary }: Item): Difference {
  return { path, label, before: summary, after: null };
}

/** Beyond this many edits the two texts have nothing to do with each other, and looking on only costs time. */
const MOST_EDITS = 2000;
