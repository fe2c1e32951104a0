import type { Lineage } from './source.kinds.js';

/** An appearance as far as the chain is concerned. */
export interface Hop {
  readonly id: string;
  readonly speaker: string | null;
  readonly publisher: string | null;
  readonly lineage: Lineage;
}

/** A citation: what `from` has from another appearance, or from a party of which nothing is captured. */
export interface Link {
  readonly from: string;
  readonly to: { readonly appearance: string } | { readonly party: string };
}

/** Where a claim comes from, as far as it is shown. */
export interface Origins {
  /** Ids of the distinct root parties, sorted. */
  readonly parties: readonly string[];
  /** How many appearances were looked into without finding where they have it from. */
  readonly unknown: number;
  /** How many nobody has looked into yet. */
  readonly unstated: number;
}

/**
 * The distinct root parties of a chain: the speaker of an original appearance, the speaker whose words a party that is
 * not captured passed on, and such a party itself where nobody speaks through it. Repeating adds no origin, and what is
 * unknown counts as none: two origins must be shown to be two.
 */
export function originsOf(hops: readonly Hop[], links: readonly Link[]): Origins {
  const speakers = hops.flatMap(({ lineage, speaker }) =>
    lineage === 'original' && speaker ? [speaker] : [],
  );
  const roots = links.flatMap(({ from, to }) =>
    'party' in to ? rootsAbove(hops, links, from, to.party) : [],
  );
  return {
    parties: [...new Set([...speakers, ...roots])].sort(),
    unknown: hops.filter(({ lineage }) => lineage === 'unknown').length,
    unstated: hops.filter(({ lineage }) => lineage === 'unstated').length,
  };
}

/** Who stands above `party` when the appearance `from` has it from there: whoever speaks through it, else itself. */
function rootsAbove(hops: readonly Hop[], links: readonly Link[], from: string, party: string): string[] {
  const quoting = hops.find(({ id }) => id === from);
  const { speaker = null, publisher = null } = quoting ?? {};
  if (speaker !== null && speaker !== publisher) return [speaker];
  return hops.some((hop) => hasItFromElsewhere(hop, links, party)) ? [] : [party];
}

/**
 * True when this appearance shows that `party` only carries the claim. Who carries it is its publisher; that the
 * speaker in it was quoted through others says nothing about where she has it from.
 */
function hasItFromElsewhere(
  { id, speaker, publisher, lineage }: Hop,
  links: readonly Link[],
  party: string,
): boolean {
  if ((publisher ?? speaker) !== party || lineage === 'unstated') return false;
  if (lineage === 'unknown' || (speaker !== null && speaker !== party)) return true;
  return links.some(({ from, to }) => from === id && !('party' in to && to.party === party));
}

/**
 * The way up the chain from `to` back to `from`, both ends included, when `from` citing `to` would close a circle;
 * undefined when it would not.
 */
export function circleOf(links: readonly Link[], from: string, to: string): readonly string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[to, undefined]]);
  const open = [to];
  for (let here = open.shift(); here !== undefined; here = open.shift()) {
    if (here === from) return pathTo(here, cameFrom).reverse();
    for (const above of upstreamOf(links, here)) {
      if (cameFrom.has(above)) continue;
      cameFrom.set(above, here);
      open.push(above);
    }
  }
  return undefined;
}

function upstreamOf(links: readonly Link[], id: string): string[] {
  return links.flatMap((link) => (link.from === id && 'appearance' in link.to ? [link.to.appearance] : []));
}

function pathTo(end: string, cameFrom: ReadonlyMap<string, string | undefined>): string[] {
  const path = [end];
  for (let before = cameFrom.get(end); before !== undefined; before = cameFrom.get(before)) path.push(before);
  return path;
}
