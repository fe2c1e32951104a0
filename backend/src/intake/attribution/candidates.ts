import { PART_OF, type ChainScores } from './chain.js';
import { bestReadings, type Reading } from './readings.js';
import type { CueView } from './spanClues.js';

/** Indexes of words, end exclusive. */
export type Words = readonly [from: number, to: number];

/** One way to read the words around a cue: who speaks, and what is said. */
export interface Candidate {
  readonly labels: Uint8Array;
  /** Index of the first labelled word. */
  readonly first: number;
  /** Undefined where nobody is named. */
  readonly source: Words | undefined;
  readonly content: readonly Words[];
  /** How far the chain scores it behind its best reading; 0 for the best. */
  readonly behind: number;
  /** Share of the other readings that agree with it about the whole, weighed by how likely they are. */
  readonly support: number;
}

const MANY = 10;

/** The different readings of a window that have content, best first. */
export function candidatesOf(scores: ChainScores, view: CueView): Candidate[] {
  const readings = bestReadings(scores, MANY);
  const best = readings[0]?.score ?? 0;
  const seen = new Set<string>();
  const parsed = readings.flatMap((reading) => {
    const one = partsOf(reading, view.window.from, best);
    const key = `${one.source?.join()};${one.content.join()}`;
    if (one.content.length === 0 || seen.has(key)) return [];
    seen.add(key);
    return [one];
  });
  const weights = parsed.map(({ behind }) => Math.exp(-behind));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return parsed.map((one) => {
    const agreeing = parsed.reduce((sum, other, at) => sum + (agree(one, other) ? weights[at]! : 0), 0);
    return { ...one, support: agreeing / all };
  });
}

function partsOf({ labels, score }: Reading, from: number, best: number): Omit<Candidate, 'support'> {
  const source = runsOf(labels, from, PART_OF.source)[0];
  return {
    labels,
    first: from,
    source,
    content: runsOf(labels, from, PART_OF.content),
    behind: best - score,
  };
}

/** Stretches of words with one label. */
export function runsOf(labels: Uint8Array, from: number, label: number): Words[] {
  const runs: Words[] = [];
  for (let j = 0; j < labels.length; j++) {
    if (labels[j] !== label) continue;
    const start = j;
    while (j + 1 < labels.length && labels[j + 1] === label) j++;
    runs.push([from + start, from + j + 1]);
  }
  return runs;
}

/** From the first word of what is said to its last. */
export function hullOf(content: readonly Words[]): Words {
  return [content[0]![0], content.at(-1)![1]];
}

type Parts = Pick<Candidate, 'source' | 'content'>;

/** Whether two readings tell the same: their contents overlap by half, and so do their sources at all. */
export function agree(one: Parts, other: Parts): boolean {
  const [a, b] = hullOf(one.content);
  const [c, d] = hullOf(other.content);
  if (Math.min(b, d) - Math.max(a, c) < (Math.max(b, d) - Math.min(a, c)) / 2) return false;
  if (!one.source || !other.source) return !one.source && !other.source;
  return one.source[0] < other.source[1] && other.source[0] < one.source[1];
}
