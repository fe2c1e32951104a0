import { counted } from '../../platform/inWords.js';
import { inOrder } from '../../platform/inOrder.js';
import { rootsOf, type Hop, type Link } from '../../sources/origins.js';
import { type ChainAppearance, type ChainCitation, type ChainParty, type ChainRecord } from './chain.js';
import { tiesOf, type Tie } from './ties.js';

/** An origin of the claim, and whether what is on file lets it stand by itself. */
export interface OriginStanding {
  readonly party: ChainParty;
  /** Appearances through which it is known. */
  readonly through: readonly string[];
  readonly stands: boolean;
  /** Why it is not shown to stand by itself; null when it does. */
  readonly why: string | null;
  /** Who published the words by which it stands. */
  readonly publishers: readonly ChainParty[];
}

/** How many of the origins are shown to be independent of each other, and why no more are. */
export interface Independence {
  readonly origins: readonly OriginStanding[];
  readonly ties: readonly Tie[];
  readonly shown: number;
  readonly words: string;
}

/**
 * Which origins are independent. Two are only when it is shown: each is held in its own words by a passage, knows it as a
 * witness or by its own deduction, and neither speaks for the other, comes through the same outlet alone, or has it from
 * the same place. What is tied to the same thing counts once.
 */
export function independenceOf(record: ChainRecord): Independence {
  const origins = originsIn(record);
  const standing = origins.filter(({ stands }) => stands);
  const { ties, groups } = tiesOf(standing, record);
  return { origins, ties, shown: groups, words: inWords(origins, ties, groups) };
}

export function hopOf({ id, speaker, source, lineage }: ChainAppearance): Hop {
  return { id, speaker: speaker?.id ?? null, publisher: source.publisher?.id ?? null, lineage };
}

export function linkOf({ from, to }: ChainCitation): Link {
  return { from, to: 'party' in to ? { party: to.party.id } : to };
}

/** A place at which an origin shows: the appearance, and the citation when it is known through one. */
interface Showing {
  readonly appearance: ChainAppearance;
  readonly citation?: ChainCitation;
}

function originsIn({ appearances, citations }: ChainRecord): OriginStanding[] {
  const known = new Map(appearances.map((one) => [one.id, one]));
  const parties = new Map<string, ChainParty>();
  for (const { speaker } of appearances) if (speaker) parties.set(speaker.id, speaker);
  for (const { to } of citations) if ('party' in to) parties.set(to.party.id, to.party);
  const showings = new Map<string, Showing[]>();
  for (const { party, through, link } of rootsOf(appearances.map(hopOf), citations.map(linkOf))) {
    const appearance = known.get(through);
    if (!appearance) continue;
    const citation = link === undefined ? undefined : citations[link];
    const so = showings.get(party) ?? [];
    so.push(citation ? { appearance, citation } : { appearance });
    showings.set(party, so);
  }
  return [...showings]
    .flatMap(([id, so]) => {
      const party = parties.get(id);
      return party ? [standingOf(party, so)] : [];
    })
    .sort((a, b) => inOrder(a.party.name, b.party.name) || inOrder(a.party.id, b.party.id));
}

/** What is demanded of an origin, in the order in which it is asked for; each narrows down where it shows. */
const DEMANDS: readonly {
  readonly met: (showing: Showing, party: ChainParty) => boolean;
  readonly otherwise: string;
}[] = [
  {
    met: ({ citation }) => !citation?.asserted,
    otherwise: 'no passage shows that it comes from there; that is our reading',
  },
  { met: isInOwnWords, otherwise: 'none of its own words are on file, only what others make of them' },
  {
    met: ({ appearance }) => appearance.basis === 'witnessed' || appearance.basis === 'deduced',
    otherwise: 'it is not shown to know this as a witness or by its own deduction',
  },
  {
    met: ({ appearance }) => appearance.source.publisher !== null,
    otherwise: 'who published its words is not on file',
  },
];

function standingOf(party: ChainParty, showings: readonly Showing[]): OriginStanding {
  const through = [...new Set(showings.map(({ appearance }) => appearance.id))];
  let left = showings;
  for (const { met, otherwise } of DEMANDS) {
    left = left.filter((showing) => met(showing, party));
    if (left.length === 0) return { party, through, stands: false, why: otherwise, publishers: [] };
  }
  const publishers = new Map(
    left.flatMap(({ appearance: { source } }) =>
      source.publisher ? [[source.publisher.id, source.publisher]] : [],
    ),
  );
  return { party, through, stands: true, why: null, publishers: [...publishers.values()] };
}

/** Original words are the speaker's own; so are those that the outlet quotes from her directly. */
function isInOwnWords({ citation }: Showing, party: ChainParty): boolean {
  if (!citation) return true;
  return citation.kind === 'quotes' && 'party' in citation.to && citation.to.party.id === party.id;
}

function inWords(origins: readonly OriginStanding[], ties: readonly Tie[], shown: number): string {
  const [only] = origins;
  if (!only) return 'No origin is shown.';
  if (origins.length === 1)
    return `All of it goes back to ${only.party.name}. Repetition is not confirmation.`;
  if (shown === origins.length) {
    return `The ${shown} origins are shown to be independent: each is held in its own words, knows it at first hand or by its own deduction, and none speaks for another or comes through the same outlet alone.`;
  }
  const doubts = [
    ...origins.flatMap(({ party, why }) => (why ? [`${party.name}: ${why}`] : [])),
    ...ties.map(({ words }) => words),
  ];
  const how =
    shown < 2
      ? 'The origins are not shown to be independent'
      : `Of the ${counted(origins.length, 'origin')}, ${shown} are shown to be independent`;
  return `${how}. ${doubts.map((doubt) => `${doubt}.`).join(' ')}`;
}
