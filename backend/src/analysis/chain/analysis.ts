import { counted } from '../../platform/inWords.js';
import { inOneOrder, outletOf, type ChainRecord } from './chain.js';
import { circlesOf, type Circle } from './circles.js';
import { driftsOf, type Drift } from './drift/drift.js';
import { firstOf, type FirstAppearance } from './first.js';
import { independenceOf, type Independence } from './independence.js';
import { depthsOf } from './rows.js';
import { drawingOf, type ChainDrawing } from './stations.js';

/** What the chain of a claim shows: where it comes from, how far, and what became of its words on the way. */
export interface ChainAnalysis {
  /** How many put it out; a source without a known publisher is one of its own. */
  readonly outlets: number;
  /** “14 outlets, 1 origin”. */
  readonly phrase: string;
  readonly independence: Independence;
  readonly first: FirstAppearance;
  /** Steps of the longest way from an origin to what we captured. */
  readonly depth: number;
  readonly circles: readonly Circle[];
  readonly drifts: readonly Drift[];
  readonly drawing: ChainDrawing;
}

/** Reads the chain. The same record in any order gives the same answer, in time proportional to its edges. */
export function analysisOf(given: ChainRecord): ChainAnalysis {
  const record = inOneOrder(given);
  const outlets = new Set(record.appearances.map(outletOf)).size;
  const independence = independenceOf(record);
  const drawing = drawingOf(record);
  return {
    outlets,
    phrase: `${counted(outlets, 'outlet')}, ${counted(independence.origins.length, 'origin')}`,
    independence,
    first: firstOf(record),
    depth: [...depthsOf(drawing).values()].reduce((most, depth) => Math.max(most, depth), 0),
    circles: circlesOf(record),
    drifts: driftsOf(record),
    drawing,
  };
}
