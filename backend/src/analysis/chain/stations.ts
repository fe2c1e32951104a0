import type { ChainAppearance, ChainCitation, ChainParty, ChainRecord } from './chain.js';

export const STATION_ROLES = ['speaker', 'captured', 'uncaptured', 'unknown'] as const;

/** A station of the chain: somebody who spoke, somebody who passed it on, or the gap where nobody is known. */
export interface Station {
  /** Of the appearance or the party; `unknown` for the gap. */
  readonly id: string;
  readonly role: (typeof STATION_ROLES)[number];
  readonly title: string;
}

/** From the upstream station to the one that has it from there. */
export interface Passing {
  readonly from: string;
  readonly to: string;
  /** A kind of citation, or `said` where a speaker is told to have said it there. */
  readonly kind: string;
  /** True when no passage shows it. */
  readonly asserted: boolean;
}

/** The chain as it can be drawn: from those who spoke, through those who passed it on, to what we captured. */
export interface ChainDrawing {
  readonly stations: readonly Station[];
  readonly passings: readonly Passing[];
}

export const UNKNOWN = 'unknown';

/** Every appearance is a station; so are the parties upstream, those who speak, and the gap above what is not known. */
export function drawingOf({ appearances, citations }: ChainRecord): ChainDrawing {
  const stations = new Map(appearances.map((appearance) => [appearance.id, captured(appearance)]));
  const passings = new Map<string, Passing>();
  const upstream = new Map<string, ChainCitation[]>(appearances.map(({ id }) => [id, []]));
  const speakers = new Map(appearances.map(({ id, speaker }) => [id, speaker?.id]));
  const pass = (above: Station, passing: Passing): void => {
    if (!stations.has(above.id)) stations.set(above.id, above);
    const key = `${passing.from} ${passing.to}`;
    if (!passings.has(key)) passings.set(key, passing);
  };
  const speaking = new Set(speakers.values());
  for (const citation of citations) {
    const { from, to, kind, asserted } = citation;
    const above = 'party' in to ? partyIn(to.party, speaking) : stations.get(to.appearance);
    if (!above) continue;
    pass(above, { from: above.id, to: from, kind, asserted });
    upstream.get(from)?.push(citation);
  }
  for (const appearance of appearances) {
    for (const entry of entriesOf(appearance, upstream.get(appearance.id) ?? [], speakers)) pass(...entry);
  }
  return { stations: [...stations.values()], passings: [...passings.values()] };
}

/** Where words enter the chain at this appearance: its speaker, or the gap above it. */
function entriesOf(
  appearance: ChainAppearance,
  upstream: readonly ChainCitation[],
  speakers: ReadonlyMap<string, string | undefined>,
): [Station, Passing][] {
  const { id, speaker, lineage } = appearance;
  if (upstream.length === 0 && lineage !== 'original') return [[GAP, said(UNKNOWN, id, false)]];
  if (!speaker || isOwnVoice(appearance)) return [];
  const heads = headsOf(id, speaker.id, upstream, speakers).filter((head) => head !== speaker.id);
  return heads.map((head) => [speakerIn(speaker), said(speaker.id, head, upstream.length > 0)]);
}

/**
 * To whom a speaker is drawn as having said it: to the parties that passed her words on, or to the appearance itself when
 * nothing above it has words of hers; where something has, she is drawn there.
 */
function headsOf(
  id: string,
  speaker: string,
  upstream: readonly ChainCitation[],
  speakers: ReadonlyMap<string, string | undefined>,
): string[] {
  const parties = upstream.flatMap(({ to }) => ('party' in to ? [to.party.id] : []));
  if (parties.length > 0) return parties;
  const isAbove = upstream.some(({ to }) => 'appearance' in to && speakers.get(to.appearance) === speaker);
  return isAbove ? [] : [id];
}

/** An outlet that says something itself is one station, not two. */
function isOwnVoice({ speaker, source }: ChainAppearance): boolean {
  return speaker !== null && speaker.id === source.publisher?.id;
}

const GAP: Station = { id: UNKNOWN, role: 'unknown', title: 'Not known' };

function captured({ id, source }: ChainAppearance): Station {
  return { id, role: 'captured', title: source.publisher?.name ?? source.title };
}

function partyIn(party: ChainParty, speaking: ReadonlySet<string | undefined>): Station {
  return speaking.has(party.id) ? speakerIn(party) : { id: party.id, role: 'uncaptured', title: party.name };
}

function speakerIn({ id, name }: ChainParty): Station {
  return { id, role: 'speaker', title: name };
}

function said(from: string, to: string, asserted: boolean): Passing {
  return { from, to, kind: 'said', asserted };
}
