import { rowsOf as rowsOfDrawing } from '../../analysis/chain/rows.js';
import { drawingOf, type Passing, type Station as Drawn } from '../../analysis/chain/stations.js';
import type { DocAppearance, VerdictDocument } from '../../verdicts/document.js';
import { recordOf } from '../../verdicts/document.chain.js';

/** A station of the chain, with the passage where we captured one. */
export interface Station extends Drawn {
  readonly appearance?: DocAppearance;
}

export type Link = Passing;

export interface Chain {
  readonly stations: readonly Station[];
  readonly links: readonly Link[];
}

/** How the claim reached us: from the speaker, through those who passed it on, to what we captured. */
export function chainOf(document: VerdictDocument): Chain {
  const appearances = new Map(document.appearances.map((one) => [one.id, one]));
  const { stations, passings } = drawingOf(recordOf(document));
  return {
    stations: stations.map((station) => {
      const appearance = appearances.get(station.id);
      return appearance ? { ...station, appearance } : station;
    }),
    links: passings,
  };
}

/** Rows from the origin down, each station below everything that it has its words from. */
export function rowsOf({ stations, links }: Chain): Station[][] {
  const known = new Map(stations.map((station) => [station.id, station]));
  const rows = rowsOfDrawing({ stations, passings: links });
  return rows.map((row) => row.flatMap(({ id }) => known.get(id) ?? []));
}
