import type { AppearanceView, Chain, CitationView } from '../../api/types.js';

/** “3 outlets, 1 origin”: how far a claim has travelled, and from how many places it came. */
export function spread({ appearances, origins }: Chain): string {
  const outlets = new Set(appearances.map(({ source }) => source.publisher?.id ?? source.id)).size;
  const parts = [counted(outlets, 'outlet'), counted(origins.count, 'origin')];
  if (origins.unknown > 0) parts.push(`${origins.unknown} of unknown origin`);
  if (origins.unstated > 0) parts.push(`${origins.unstated} not yet looked at`);
  return parts.join(', ');
}

/** What an appearance took the claim from, in the order in which it was entered. */
export function citationsOf(chain: Chain, appearanceId: string): CitationView[] {
  return chain.citations.filter((citation) => citation.appearanceId === appearanceId);
}

/** The name of what is upstream: a party, or who speaks in the cited appearance, and where. */
export function upstreamName(chain: Chain, { upstream }: CitationView): string {
  if ('party' in upstream) return upstream.party.name;
  const cited = chain.appearances.find(({ id }) => id === upstream.appearanceId);
  if (!cited) return 'an appearance that is gone';
  const { speaker, source } = cited;
  return speaker && speaker.id !== source.publisher?.id
    ? `${speaker.name} in ${placeOf(cited)}`
    : placeOf(cited);
}

/** Where an appearance stands, for people: the outlet, else the title of the source. */
export function placeOf({ source }: AppearanceView): string {
  return source.publisher?.name ?? `“${source.title}”`;
}

function counted(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}
