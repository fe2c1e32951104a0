import type { DocAppearance, VerdictDocument } from '../../verdicts/document.js';

/** A station of the chain: somebody who spoke, somebody who passed it on, or the gap where nobody is known. */
export interface Station {
  readonly id: string;
  readonly role: 'speaker' | 'captured' | 'uncaptured' | 'unknown';
  readonly title: string;
  readonly appearance?: DocAppearance;
}

/** From the upstream station to the one that has it from there. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  /** True when no passage shows it. */
  readonly asserted: boolean;
}

export interface Chain {
  readonly stations: readonly Station[];
  readonly links: readonly Link[];
}

const UNKNOWN = 'unknown';

/** How the claim reached us: from the speaker, through those who passed it on, to what we captured. */
export function chainOf(document: VerdictDocument): Chain {
  const { appearances, citations } = document;
  const stations = new Map<string, Station>();
  const links: Link[] = [];
  const link = (upstream: Station, to: string, kind: string, asserted: boolean): void => {
    stations.set(upstream.id, stations.get(upstream.id) ?? upstream);
    if (!links.some((known) => known.from === upstream.id && known.to === to)) {
      links.push({ from: upstream.id, to, kind, asserted });
    }
  };
  const speakers = new Set(appearances.map(({ speaker }) => speaker?.id));
  for (const appearance of appearances) stations.set(appearance.id, captured(appearance));
  for (const { from, to, kind, asserted } of citations) {
    const role = 'party' in to && speakers.has(to.party.id) ? 'speaker' : 'uncaptured';
    if ('party' in to) link({ id: to.party.id, role, title: to.party.name }, from, kind, asserted);
    else if (stations.has(to.appearance)) links.push({ from: to.appearance, to: from, kind, asserted });
  }
  for (const appearance of appearances) {
    for (const [upstream, to] of sayings(appearance, links)) link(upstream, to, 'said', to !== appearance.id);
  }
  return { stations: [...stations.values()], links };
}

/** Who is at the head of what leads to this appearance: its speaker, or nobody known. */
function sayings(appearance: DocAppearance, links: readonly Link[]): [Station, string][] {
  const { id, speaker, lineage } = appearance;
  const upstream = links.some(({ to }) => to === id);
  if (!upstream && lineage !== 'original')
    return [[{ id: UNKNOWN, role: 'unknown', title: 'Not known' }, id]];
  if (!speaker || isOwnVoice(appearance)) return [];
  const said: Station = { id: speaker.id, role: 'speaker', title: speaker.name };
  const heads = upstream ? headsOf(id, links) : [id];
  return heads.filter((head) => head !== speaker.id && head !== UNKNOWN).map((head) => [said, head]);
}

/** An outlet that says something itself is one station, not two. */
function isOwnVoice({ speaker, source }: DocAppearance): boolean {
  return speaker !== null && speaker.id === source.publisher?.id;
}

function headsOf(id: string, links: readonly Link[]): string[] {
  const upstream = links.filter(({ to, kind }) => to === id && kind !== 'said').map(({ from }) => from);
  return upstream.length === 0 ? [id] : [...new Set(upstream.flatMap((head) => headsOf(head, links)))];
}

function captured(appearance: DocAppearance): Station {
  const { id, source } = appearance;
  return { id, role: 'captured', title: source.publisher?.name ?? source.title, appearance };
}

/** Rows from the origin down, each station below everything that it has its words from. */
export function rowsOf({ stations, links }: Chain): Station[][] {
  const depth = new Map<string, number>();
  const depthOf = (id: string): number => {
    const known = depth.get(id);
    if (known !== undefined) return known;
    const upstream = links.filter(({ to }) => to === id).map(({ from }) => depthOf(from) + 1);
    const found = Math.max(0, ...upstream);
    depth.set(id, found);
    return found;
  };
  const rows: Station[][] = [];
  for (const station of stations) (rows[depthOf(station.id)] ??= []).push(station);
  return rows;
}
