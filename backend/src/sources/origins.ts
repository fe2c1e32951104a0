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

/** A root of the chain, and one appearance through which it is known. */
export interface RootFound {
  readonly party: string;
  /** Id of the appearance that shows it. */
  readonly through: string;
  /** Place of the citation among the links; undefined where the appearance holds the words of the party herself. */
  readonly link?: number;
}

/**
 * The distinct root parties of a chain: the speaker of an original appearance, the speaker whose words a party that is
 * not captured passed on, and such a party itself where nobody speaks through it. Repeating adds no origin, and what is
 * unknown counts as none: two origins must be shown to be two. Takes time in proportion to hops and links.
 */
export function originsOf(hops: readonly Hop[], links: readonly Link[]): Origins {
  return {
    parties: [...new Set(rootsOf(hops, links).map(({ party }) => party))].sort(),
    unknown: hops.filter(({ lineage }) => lineage === 'unknown').length,
    unstated: hops.filter(({ lineage }) => lineage === 'unstated').length,
  };
}

/** Every place at which the chain shows one of its origins; an origin may be shown many times. */
export function rootsOf(hops: readonly Hop[], links: readonly Link[]): RootFound[] {
  const known = new Map(hops.map((hop) => [hop.id, hop]));
  const carriers = carriersOf(hops, links);
  const originals = hops.flatMap(({ id, lineage, speaker }) =>
    lineage === 'original' && speaker ? [{ party: speaker, through: id }] : [],
  );
  const above = links.flatMap(({ from, to }, link): RootFound[] => {
    if (!('party' in to)) return [];
    const { speaker = null, publisher = null } = known.get(from) ?? {};
    if (speaker !== null && speaker !== publisher) return [{ party: speaker, through: from, link }];
    return carriers.has(to.party) ? [] : [{ party: to.party, through: from, link }];
  });
  return [...originals, ...above];
}

/**
 * The parties that some appearance shows to carry the claim only. Who carries it is the publisher; that the speaker in
 * it was quoted through others says nothing about where she has it from.
 */
function carriersOf(hops: readonly Hop[], links: readonly Link[]): ReadonlySet<string> {
  const carrierIn = new Map(hops.map(({ id, publisher, speaker }) => [id, publisher ?? speaker]));
  const carriers = new Set<string>();
  const isStated = new Set(hops.flatMap(({ id, lineage }) => (lineage === 'unstated' ? [] : [id])));
  for (const { id, lineage, speaker } of hops) {
    const carrier = carrierIn.get(id) ?? null;
    if (carrier === null || !isStated.has(id)) continue;
    if (lineage === 'unknown' || (speaker !== null && speaker !== carrier)) carriers.add(carrier);
  }
  for (const { from, to } of links) {
    const carrier = carrierIn.get(from) ?? null;
    const citesItself = 'party' in to && to.party === carrier;
    if (carrier !== null && isStated.has(from) && !citesItself) carriers.add(carrier);
  }
  return carriers;
}

/**
 * The way up the chain from `to` back to `from`, both ends included, when `from` citing `to` would close a circle;
 * undefined when it would not.
 */
export function circleOf(links: readonly Link[], from: string, to: string): readonly string[] | undefined {
  const upstream = upstreamOf(links);
  const cameFrom = new Map<string, string | undefined>([[to, undefined]]);
  // A map is gone through in the order in which it grows, so it is the queue as well.
  for (const here of cameFrom.keys()) {
    if (here === from) return pathTo(here, cameFrom).reverse();
    for (const above of upstream.get(here) ?? []) {
      if (!cameFrom.has(above)) cameFrom.set(above, here);
    }
  }
  return undefined;
}

function upstreamOf(links: readonly Link[]): ReadonlyMap<string, readonly string[]> {
  const upstream = new Map<string, string[]>();
  for (const { from, to } of links) {
    if (!('appearance' in to)) continue;
    const known = upstream.get(from);
    if (known) known.push(to.appearance);
    else upstream.set(from, [to.appearance]);
  }
  return upstream;
}

function pathTo(end: string, cameFrom: ReadonlyMap<string, string | undefined>): string[] {
  const path = [end];
  for (let before = cameFrom.get(end); before !== undefined; before = cameFrom.get(before)) path.push(before);
  return path;
}
