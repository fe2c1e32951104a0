import { rowsOf, type Chain, type Station } from './chain.js';

/** Sizes of the picture, in pixels of its own. */
export const BOX = { width: 216, height: 62 } as const;
const ACROSS = 24;
const DOWN = 58;
const EDGE = 4;
/** So many boxes stand beside each other; the rest of a row goes on below. */
const MOST_ACROSS = 6;

/** The upper left corner of a box. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly places: ReadonlyMap<string, Place>;
  readonly width: number;
  readonly height: number;
}

/** Where each station is drawn: in rows from the origin down, each near what it has its words from. */
export function layoutOf(chain: Chain): Layout {
  const rows = rowsOf(chain);
  const upstream = new Map<string, string[]>(chain.stations.map(({ id }) => [id, []]));
  for (const { from, to } of chain.links) upstream.get(to)?.push(from);
  const lines: Station[][] = [];
  const middles = new Map<string, number>();
  for (const row of rows) {
    const wanted = new Map(row.map(({ id }) => [id, mean(upstream.get(id) ?? [], middles)]));
    const sorted = [...row].sort((a, b) => (wanted.get(a.id) ?? 0) - (wanted.get(b.id) ?? 0));
    for (let start = 0; start < sorted.length; start += MOST_ACROSS) {
      const line = sorted.slice(start, start + MOST_ACROSS);
      line.forEach(({ id }, column) => middles.set(id, column - (line.length - 1) / 2));
      lines.push(line);
    }
  }
  return placed(lines);
}

function placed(lines: readonly (readonly Station[])[]): Layout {
  const columns = lines.reduce((most, line) => Math.max(most, line.length), 1);
  const width = columns * BOX.width + (columns - 1) * ACROSS + 2 * EDGE;
  const places = new Map<string, Place>();
  lines.forEach((line, row) => {
    const indent = (width - line.length * BOX.width - (line.length - 1) * ACROSS) / 2;
    line.forEach(({ id }, column) =>
      places.set(id, { x: indent + column * (BOX.width + ACROSS), y: EDGE + row * (BOX.height + DOWN) }),
    );
  });
  return { places, width, height: lines.length * (BOX.height + DOWN) - DOWN + 2 * EDGE };
}

function mean(ids: readonly string[], middles: ReadonlyMap<string, number>): number {
  const known = ids.flatMap((id) => middles.get(id) ?? []);
  return known.reduce((sum, one) => sum + one, 0) / Math.max(1, known.length);
}
