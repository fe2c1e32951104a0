import { Graph, layout } from '@dagrejs/dagre';
import type { Passing, Station } from '../../api/types.js';
import type { Placed } from './analysis.js';

export const STATION = { width: 224, height: 72 } as const;

/** Where the stations stand: origins above, those who have it from them below. */
export function placed(stations: readonly Station[], passings: readonly Passing[]): Placed[] {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 28, ranksep: 74 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of stations) graph.setNode(id, { ...STATION });
  for (const { from, to } of passings) graph.setEdge(from, to);
  layout(graph);
  return stations.map(({ id }) => {
    const { x, y } = graph.node(id) as { x: number; y: number };
    return { id, x: x - STATION.width / 2, y: y - STATION.height / 2 };
  });
}
