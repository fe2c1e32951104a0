import { upstreamId, type ChainParty, type ChainRecord } from './chain.js';
import type { OriginStanding } from './independence.js';

export const TIE_KINDS = ['same_publisher', 'publishes', 'speaks_for', 'same_root'] as const;

/** What makes two origins one, as far as anybody has shown. */
export interface Tie {
  readonly kind: (typeof TIE_KINDS)[number];
  readonly parties: readonly [string, string];
  readonly words: string;
}

/** The ties among the origins that stand by themselves, and how many are left when what is tied counts as one. */
export function tiesOf(
  standing: readonly OriginStanding[],
  record: ChainRecord,
): { readonly ties: readonly Tie[]; readonly groups: number } {
  const ties = [
    ...samePublisher(standing),
    ...publishedByAnother(standing),
    ...speaksForAnother(standing),
    ...sameRoot(standing, record),
  ];
  const groups = new Groups(standing.map(({ party }) => party.id));
  const told = ties.filter(({ parties }) => groups.join(...parties));
  return { ties: told, groups: groups.count };
}

/** Both reach us through one outlet and no other. */
function samePublisher(standing: readonly OriginStanding[]): Tie[] {
  const first = new Map<string, ChainParty>();
  return standing.flatMap(({ party, publishers }): Tie[] => {
    const [publisher, another] = publishers;
    if (!publisher || another) return [];
    const earlier = first.get(publisher.id);
    if (!earlier) first.set(publisher.id, party);
    if (!earlier) return [];
    return [
      tie(
        'same_publisher',
        earlier,
        party,
        `${earlier.name} and ${party.name} both reach us through ${publisher.name} alone`,
      ),
    ];
  });
}

/** The words of one are only known through the other. */
function publishedByAnother(standing: readonly OriginStanding[]): Tie[] {
  const known = new Map(standing.map(({ party }) => [party.id, party]));
  return standing.flatMap(({ party, publishers: [publisher, another] }): Tie[] => {
    const outlet = publisher && !another ? known.get(publisher.id) : undefined;
    if (!outlet || outlet.id === party.id) return [];
    return [
      tie('publishes', party, outlet, `The words of ${party.name} reach us through ${outlet.name} alone`),
    ];
  });
}

/** So many words of a name are compared; longer names are cut. */
const LONGEST_NAME = 6;

/** A spokeswoman is described by the name of the ministry that she speaks for. */
function speaksForAnother(standing: readonly OriginStanding[]): Tie[] {
  const byName = new Map(
    standing.map(({ party }) => [wordsOf(party.name).slice(0, LONGEST_NAME).join(' '), party]),
  );
  return standing.flatMap(({ party }) => {
    const words = wordsOf(party.description);
    const named = new Set<ChainParty>();
    for (const start of words.keys()) {
      for (let length = 1; length <= LONGEST_NAME; length += 1) {
        const one = byName.get(words.slice(start, start + length).join(' '));
        if (one && one.id !== party.id) named.add(one);
      }
    }
    return [...named].map((one) =>
      tie(
        'speaks_for',
        party,
        one,
        `${party.name} is described as “${party.description}”, which names ${one.name}`,
      ),
    );
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** One has it from the other elsewhere in the chain, or both have it from a third. */
function sameRoot(standing: readonly OriginStanding[], { appearances, citations }: ChainRecord): Tie[] {
  const names = new Map(standing.map(({ party }) => [party.id, party]));
  const outlets = new Map(
    appearances.map(({ id, speaker, source }) => [id, source.publisher?.id ?? speaker?.id]),
  );
  const ownVoice = new Set(
    appearances.flatMap(({ id, speaker, source }) =>
      speaker && source.publisher && speaker.id !== source.publisher.id ? [] : [id],
    ),
  );
  const upstream = new Map<string, string[]>();
  for (const citation of citations) {
    const citing = outlets.get(citation.from);
    const above = 'party' in citation.to ? upstreamId(citation) : outlets.get(citation.to.appearance);
    if (citing === undefined || above === undefined || citing === above || !ownVoice.has(citation.from))
      continue;
    const known = upstream.get(citing);
    if (known) known.push(above);
    else upstream.set(citing, [above]);
  }
  const cameFrom = new Map<string, ChainParty>();
  return standing.flatMap(({ party }) => {
    const ties: Tie[] = [];
    const open = [party.id];
    for (let here = open.pop(); here !== undefined; here = open.pop()) {
      const earlier = cameFrom.get(here) ?? (here === party.id ? undefined : names.get(here));
      if (earlier && earlier.id !== party.id)
        ties.push(
          tie('same_root', party, earlier, `${party.name} and ${earlier.name} have it from the same place`),
        );
      if (cameFrom.has(here)) continue;
      cameFrom.set(here, party);
      open.push(...(upstream.get(here) ?? []));
    }
    return ties;
  });
}

function tie(kind: Tie['kind'], one: ChainParty, other: ChainParty, words: string): Tie {
  return { kind, parties: [one.id, other.id], words };
}

/** Parties, joined as ties are found. */
class Groups {
  private readonly above: Map<string, string>;
  count: number;

  constructor(ids: readonly string[]) {
    this.above = new Map(ids.map((id) => [id, id]));
    this.count = ids.length;
  }

  /** Makes one group of two; false when they were one already. */
  join(one: string, other: string): boolean {
    const [a, b] = [this.top(one), this.top(other)];
    if (a === b) return false;
    this.above.set(a, b);
    this.count -= 1;
    return true;
  }

  private top(id: string): string {
    let here = id;
    for (let next = this.above.get(here); next !== undefined && next !== here; next = this.above.get(here)) {
      this.above.set(here, this.above.get(next) ?? next);
      here = next;
    }
    return here;
  }
}
