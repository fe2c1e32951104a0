import type { Hop, Link, Origins } from '../../src/sources/origins.js';

/** Origins by the plain reading of their rule, in no hurry: what the quick way is compared with. */
export function plainOriginsOf(hops: readonly Hop[], links: readonly Link[]): Origins {
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

function rootsAbove(hops: readonly Hop[], links: readonly Link[], from: string, party: string): string[] {
  const { speaker = null, publisher = null } = hops.find(({ id }) => id === from) ?? {};
  if (speaker !== null && speaker !== publisher) return [speaker];
  return hops.some((hop) => hasItFromElsewhere(hop, links, party)) ? [] : [party];
}

function hasItFromElsewhere(
  { id, speaker, publisher, lineage }: Hop,
  links: readonly Link[],
  party: string,
): boolean {
  if ((publisher ?? speaker) !== party || lineage === 'unstated') return false;
  if (lineage === 'unknown' || (speaker !== null && speaker !== party)) return true;
  return links.some(({ from, to }) => from === id && !('party' in to && to.party === party));
}
