import type { ChainDrawing, Station } from './stations.js';

/**
 * Rows from the origin down, each station below everything that it has its words from. Parties that have it from each
 * other stand below nothing of their circle; no row is below itself. Takes time in proportion to stations and passings.
 */
export function rowsOf({ stations, passings }: ChainDrawing): Station[][] {
  const depths = depthsOf({ stations, passings });
  const rows: Station[][] = [];
  for (const station of stations) (rows[depths.get(station.id) ?? 0] ??= []).push(station);
  return rows.map((row) => row ?? []);
}

/** How many steps the longest way from an origin to each station has. */
export function depthsOf({ stations, passings }: ChainDrawing): ReadonlyMap<string, number> {
  const below = new Map<string, string[]>(stations.map(({ id }) => [id, []]));
  const waitsFor = new Map<string, number>(stations.map(({ id }) => [id, 0]));
  for (const { from, to } of passings) {
    below.get(from)?.push(to);
    waitsFor.set(to, (waitsFor.get(to) ?? 0) + 1);
  }
  const depths = new Map<string, number>();
  const placed = new Set<string>();
  const ready = stations.flatMap(({ id }) => (waitsFor.get(id) === 0 ? [id] : []));
  const place = (): void => {
    for (let here = ready.pop(); here !== undefined; here = ready.pop()) {
      if (placed.has(here)) continue;
      placed.add(here);
      const depth = depths.get(here) ?? 0;
      depths.set(here, depth);
      for (const next of below.get(here) ?? []) {
        if (placed.has(next)) continue;
        depths.set(next, Math.max(depths.get(next) ?? 0, depth + 1));
        const left = (waitsFor.get(next) ?? 1) - 1;
        waitsFor.set(next, left);
        if (left === 0) ready.push(next);
      }
    }
  };
  place();
  // What still waits has it from a circle. Only parties can close one, so it is opened at the first of them.
  for (const { id, role } of stations) {
    if (role === 'captured' || placed.has(id)) continue;
    ready.push(id);
    place();
  }
  return depths;
}
