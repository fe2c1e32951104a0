import { MARKS, type Hypothesis, type Mark, type Weight } from './matrix.js';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export type Column =
  | { readonly is: 'weight'; readonly weight: 'credibility' | 'relevance' }
  | { readonly is: 'hypothesis'; readonly hypothesis: Hypothesis }
  | { readonly is: 'telling' };

/** Two weights, the hypotheses, and what the row tells apart. */
export function columnsOf(hypotheses: readonly Hypothesis[]): Column[] {
  return [
    { is: 'weight', weight: 'credibility' },
    { is: 'weight', weight: 'relevance' },
    ...hypotheses.map((hypothesis) => ({ is: 'hypothesis', hypothesis }) as const),
    { is: 'telling' },
  ];
}

/** The first column with a hypothesis. */
export const FIRST_JUDGED = 2;

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Where the key leads; undefined when it leads nowhere. The row after the last one holds the sums. */
export function moved(
  { key, ctrlKey, metaKey, altKey }: Pressed,
  { row, column }: Place,
  size: { readonly rows: number; readonly columns: number },
): Place | undefined {
  if (altKey) return undefined;
  const far = ctrlKey || metaKey;
  const last = { row: size.rows, column: size.columns - 1 };
  switch (key) {
    case 'ArrowUp':
      return { row: far ? 0 : Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: far ? last.row : Math.min(last.row, row + 1), column };
    case 'ArrowLeft':
      return { row, column: far ? 0 : Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: far ? last.column : Math.min(last.column, column + 1) };
    case 'Home':
      return { row: far ? 0 : row, column: 0 };
    case 'End':
      return { row: far ? last.row : row, column: last.column };
    default:
      return undefined;
  }
}

const MARK_OF: Readonly<Record<string, Mark>> = {
  C: 'CC',
  c: 'C',
  n: 'N',
  N: 'N',
  i: 'I',
  I: 'II',
  x: 'NA',
  X: 'NA',
};
const WEIGHT_OF: Readonly<Record<string, Weight>> = {
  l: 'low',
  m: 'medium',
  h: 'high',
  '1': 'low',
  '2': 'medium',
  '3': 'high',
};

type Does =
  | { readonly is: 'undo' }
  | { readonly is: 'mark'; readonly mark: Mark | null }
  | { readonly is: 'weight'; readonly weight: Weight };

/** What the key does in a cell of this column; undefined when it does nothing there. */
export function pressed(
  { key, ctrlKey, metaKey, altKey }: Pressed,
  column: Column | undefined,
): Does | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'z' ? { is: 'undo' } : undefined;
  if (column?.is === 'weight') {
    const weight = WEIGHT_OF[key.toLowerCase()];
    return weight && { is: 'weight', weight };
  }
  if (column?.is !== 'hypothesis') return undefined;
  if (key === 'Delete' || key === 'Backspace') return { is: 'mark', mark: null };
  const mark = MARK_OF[key] ?? MARKS[Number(key) - 1];
  return mark && { is: 'mark', mark };
}
