import fc from 'fast-check';
import type {
  ChainAppearance,
  ChainCitation,
  ChainParty,
  ChainRecord,
} from '../../../src/analysis/chain/chain.js';
import { upstreamId } from '../../../src/analysis/chain/chain.js';
import { circleOf, type Link } from '../../../src/sources/origins.js';
import type { Lineage } from '../../../src/sources/source.kinds.js';

/* Chains for tests: `appears('a', { speaker: MAYOR })`, `cites('b', 'a')`. Every name is invented. */

export const party = (name: string, changes: Partial<ChainParty> = {}): ChainParty => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  kind: 'outlet',
  name,
  description: '',
  ...changes,
});

export const COURIER = party('Courier');
export const HERALD = party('Herald');
export const WIRE = party('Nordlys Wire');
export const MINISTRY = party('Ministry of Ports', { kind: 'organisation' });
export const SPOKESWOMAN = party('Maren Lindqvist', {
  kind: 'person',
  description: 'spokeswoman of the Ministry of Ports',
});
export const ENGINEER = party('Ole Brandt', { kind: 'person', description: 'engineer at the exchange' });

export interface Appearing {
  readonly exact?: string;
  readonly speaker?: ChainParty | null;
  readonly publisher?: ChainParty | null;
  readonly basis?: string;
  readonly hedges?: readonly string[];
  readonly lineage?: Lineage;
  readonly published?: string;
  readonly language?: string;
}

/** A date of ten letters is a day, of seven a month, of four a year. */
export function appears(id: string, given: Appearing = {}): ChainAppearance {
  const { exact = 'the ports were attacked', speaker = null, publisher = COURIER, published = '' } = given;
  const precision = { 10: 'day', 7: 'month', 4: 'year' }[published.length] ?? 'unknown';
  const date = published === '' ? null : `${published}-01-01`.slice(0, 10);
  return {
    id,
    exact,
    speaker,
    basis: given.basis ?? 'unknown',
    hedges: given.hedges ?? [],
    lineage: given.lineage ?? 'unstated',
    source: {
      id: `source-${id}`,
      title: `Story ${id}`,
      publisher,
      published: { date, precision },
      language: given.language ?? 'en',
    },
  };
}

export function cites(
  from: string,
  to: string | ChainParty,
  changes: Partial<ChainCitation> = {},
): ChainCitation {
  return {
    from,
    to: typeof to === 'string' ? { appearance: to } : { party: to },
    kind: 'relays',
    asserted: false,
    ...changes,
  };
}

/** The record with `cited` wherever there is a citation, as the desk would have it. */
export function chain(
  appearances: readonly ChainAppearance[],
  citations: readonly ChainCitation[] = [],
): ChainRecord {
  const citing = new Set(citations.map(({ from }) => from));
  return {
    appearances: appearances.map((one) => (citing.has(one.id) ? { ...one, lineage: 'cited' } : one)),
    citations,
  };
}

const PARTIES = [COURIER, HERALD, WIRE, MINISTRY, SPOKESWOMAN, ENGINEER];
const WORDINGS = [
  'up to 88 percent of all visits came from U.S. IP addresses',
  '88 percent of attacks came from American hackers',
  'there is no evidence that data was taken',
  'no data was taken',
  'hackers may have accessed the mail',
  '',
];

/** Any chain that the desk would let somebody build. */
export const anyChain: fc.Arbitrary<ChainRecord> = fc
  .tuple(
    fc.array(
      fc.record({
        exact: fc.constantFrom(...WORDINGS),
        speaker: fc.option(fc.constantFrom(...PARTIES)),
        publisher: fc.option(fc.constantFrom(...PARTIES)),
        basis: fc.constantFrom('witnessed', 'deduced', 'told', 'unknown'),
        lineage: fc.constantFrom<Lineage>('unstated', 'original', 'unknown'),
        published: fc.constantFrom('', '2031', '2031-05', '2031-05-03', '2031-06-01'),
        language: fc.constantFrom('en', 'en-GB', 'de'),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    fc.array(
      fc.record({
        from: fc.nat(7),
        to: fc.oneof(fc.nat(7), fc.constantFrom(...PARTIES)),
        asserted: fc.boolean(),
        kind: fc.constantFrom('quotes', 'relays', 'translates'),
      }),
      { maxLength: 16 },
    ),
  )
  .map(([given, wanted]) => {
    const all = given.map((facts, index) =>
      appears(
        `a${index}`,
        facts.speaker === null && facts.lineage === 'original' ? { ...facts, lineage: 'unstated' } : facts,
      ),
    );
    const citations = wanted.reduce<ChainCitation[]>((grown, { from, to, ...facts }) => {
      const [citing, above] = [all[from], typeof to === 'number' ? all[to] : to];
      if (!citing || !above) return grown;
      const next = cites(citing.id, typeof to === 'number' ? above.id : (above as ChainParty), facts);
      return isRefused(grown, next) || grown.some((one) => isTwin(one, next)) ? grown : [...grown, next];
    }, []);
    return chain(all, citations);
  });

function isRefused(citations: readonly ChainCitation[], { from, to }: ChainCitation): boolean {
  return 'appearance' in to && circleOf(citations.map(linked), from, to.appearance) !== undefined;
}

function isTwin(one: ChainCitation, other: ChainCitation): boolean {
  return one.from === other.from && upstreamId(one) === upstreamId(other);
}

function linked({ from, to }: ChainCitation): Link {
  return { from, to: 'party' in to ? { party: to.party.id } : to };
}
