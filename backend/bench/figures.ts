/** One thing that was measured, and the least it could have cost on this machine in this run. */
export interface Figure {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  /** What the floor is, in words, and its value. */
  readonly floor?: { readonly what: string; readonly value: number };
}

/** The middle of the values, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  return (
    (percentile(values, 0.5) +
      -percentile(
        values.map((value) => -value),
        0.5,
      )) /
    2
  );
}

/** The smallest value that at least this share of the values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

/** Lines of a table for a person; the ratio is ours to the floor. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, unit, ours, floor }) => [
    what,
    `${rounded(ours)} ${unit}`,
    floor ? `${rounded(floor.value)} ${unit}` : '',
    floor ? `${rounded(ours / floor.value)} ×` : '',
    floor?.what ?? '',
  ]);
  const all = [['', 'Ascribe', 'floor', 'ratio', 'the floor is'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => aligned(cell, widths[column], column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function aligned(cell: string, width = 0, column: number): string {
  return column === 0 || column === 4 ? cell.padEnd(width) : cell.padStart(width);
}

function rounded(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(2);
}
