import fc from 'fast-check';
import { circleOf, originsOf, rootsOf, type Hop, type Link } from '../../src/sources/origins.js';
import type { Lineage } from '../../src/sources/source.kinds.js';
import { plainOriginsOf } from './plainOrigins.js';

const hop = (
  id: string,
  lineage: Lineage,
  speaker: string | null = null,
  publisher: string | null = null,
): Hop => ({
  id,
  lineage,
  speaker,
  publisher,
});
const cites = (from: string, appearance: string): Link => ({ from, to: { appearance } });
const has = (from: string, party: string): Link => ({ from, to: { party } });

describe('origins', () => {
  it.each([
    ['nothing is known of an empty chain', [], [], []],
    ['a speaker in her own words is an origin', [hop('a', 'original', 'mayor', 'Courier')], [], ['mayor']],
    [
      'two outlets that quote one speaker make one origin',
      [hop('a', 'original', 'mayor', 'Courier'), hop('b', 'cited', 'mayor', 'Herald')],
      [cites('b', 'a')],
      ['mayor'],
    ],
    [
      'the same speaker in two original places is one origin',
      [hop('a', 'original', 'mayor', 'Courier'), hop('b', 'original', 'mayor', 'Herald')],
      [],
      ['mayor'],
    ],
    [
      'two speakers in their own words are two origins',
      [hop('a', 'original', 'mayor', 'Courier'), hop('b', 'original', 'group', 'Herald')],
      [],
      ['group', 'mayor'],
    ],
    [
      'a speaker whose words came through an outlet that is not captured is the origin, not the outlet',
      [hop('a', 'cited', 'mayor', 'Courier'), hop('b', 'cited', 'mayor', 'Herald')],
      [has('a', 'RBC'), has('b', 'TASS')],
      ['mayor'],
    ],
    [
      'an upstream party that is not captured is an origin when nobody speaks through it',
      [hop('a', 'cited', null, 'Courier')],
      [has('a', 'RBC')],
      ['RBC'],
    ],
    [
      'an outlet that says in its own voice what it has from another is not the origin',
      [hop('a', 'cited', 'Courier', 'Courier')],
      [has('a', 'RBC')],
      ['RBC'],
    ],
    [
      'the same upstream party cited twice is one origin',
      [hop('a', 'cited', null, 'Courier'), hop('b', 'cited', null, 'Herald')],
      [has('a', 'RBC'), has('b', 'RBC')],
      ['RBC'],
    ],
    [
      'a party cited directly stays an origin when an outlet quotes her through others',
      [hop('a', 'cited', 'mayor', 'Courier'), hop('b', 'cited', 'mayor', 'Herald')],
      [has('a', 'mayor'), cites('b', 'a')],
      ['mayor'],
    ],
    [
      'an upstream outlet that is captured with a source of its own is not an origin',
      [hop('a', 'cited', null, 'Courier'), hop('b', 'cited', null, 'RBC')],
      [has('a', 'RBC'), has('b', 'ministry')],
      ['ministry'],
    ],
    [
      'an upstream outlet that only quotes somebody is not an origin',
      [hop('a', 'cited', null, 'Courier'), hop('b', 'original', 'mayor', 'RBC')],
      [has('a', 'RBC')],
      ['mayor'],
    ],
    [
      'an upstream outlet of which nobody knows where it has it from is not an origin',
      [hop('a', 'cited', null, 'Courier'), hop('b', 'unknown', null, 'RBC')],
      [has('a', 'RBC')],
      [],
    ],
    [
      'unknown and unstated lineage count as none',
      [hop('a', 'unknown', 'mayor'), hop('b', 'unstated', 'group')],
      [],
      [],
    ],
  ] as const)('%s', (_, hops, links, parties) => {
    expect(originsOf(hops, links).parties).toEqual(parties);
  });

  it('tells how many appearances say nothing of where they have it from', () => {
    const hops = [
      hop('a', 'unknown'),
      hop('b', 'unstated'),
      hop('c', 'unstated'),
      hop('d', 'original', 'mayor'),
    ];
    expect(originsOf(hops, [])).toEqual({ parties: ['mayor'], unknown: 1, unstated: 2 });
  });
});

/** Chains as the newsroom can build them: citations only add up to what is not yet a circle, and make `cited`. */
const PARTIES = ['p', 'q', 'r', 's'];
const party = fc.constantFrom(...PARTIES);
const chains = fc
  .tuple(
    fc.array(
      fc.record({
        speaker: fc.option(party),
        publisher: fc.option(party),
        lineage: fc.constantFrom<Lineage>('unstated', 'original', 'unknown'),
      }),
      {
        minLength: 1,
        maxLength: 7,
      },
    ),
    fc.array(fc.record({ from: fc.nat(6), upstream: fc.nat(6), party: fc.option(party) }), { maxLength: 12 }),
  )
  .map(([given, wanted]) => {
    // Original words have a speaker; the desk refuses others.
    const hops = given.map(({ lineage, ...facts }, index) => ({
      ...facts,
      lineage: facts.speaker === null && lineage === 'original' ? ('unstated' as const) : lineage,
      id: `a${index}`,
    }));
    const chain = { hops, links: [] as Link[] };
    return wanted.reduce((grown, { from, upstream, party: cited }) => {
      const [citing, above] = [hops[from], hops[upstream]];
      if (!citing || !above) return grown;
      return grownBy(grown, cited === null ? cites(citing.id, above.id) : has(citing.id, cited)) ?? grown;
    }, chain as Grown);
  });

interface Grown {
  readonly hops: readonly Hop[];
  readonly links: readonly Link[];
}

/** The chain with that citation, or undefined when it would close a circle. */
function grownBy({ hops, links }: Grown, link: Link): Grown | undefined {
  if ('appearance' in link.to && circleOf(links, link.from, link.to.appearance)) return undefined;
  return {
    hops: hops.map((each) => (each.id === link.from ? { ...each, lineage: 'cited' as const } : each)),
    links: [...links, link],
  };
}

function originCount({ hops, links }: Grown): number {
  return originsOf(hops, links).parties.length;
}

describe('the laws of origins', () => {
  it('are those of the plain reading of the rule', () => {
    fc.assert(
      fc.property(chains, ({ hops, links }) => {
        expect(originsOf(hops, links)).toEqual(plainOriginsOf(hops, links));
      }),
      { numRuns: 2000 },
    );
  });

  it('never counts more origins than the chain has roots', () => {
    fc.assert(
      fc.property(chains, ({ hops, links }) => {
        const originals = hops.filter(({ lineage }) => lineage === 'original').map(({ speaker }) => speaker);
        const passedOn = links.flatMap(({ from, to }) => {
          const quoting = hops.find(({ id }) => id === from);
          const speaks = quoting?.speaker !== quoting?.publisher ? quoting?.speaker : null;
          return 'party' in to ? [speaks ?? to.party] : [];
        });
        expect(originCount({ hops, links })).toBeLessThanOrEqual(new Set([...originals, ...passedOn]).size);
      }),
    );
  });

  it('does not depend on the order in which anything was entered', () => {
    fc.assert(
      fc.property(
        chains.chain(({ hops, links }) =>
          fc.tuple(
            fc.constant({ hops, links }),
            fc.shuffledSubarray([...hops], { minLength: hops.length }),
            fc.shuffledSubarray([...links], { minLength: links.length }),
          ),
        ),
        ([chain, hops, links]) => {
          expect(originsOf(hops, links)).toEqual(originsOf(chain.hops, chain.links));
        },
      ),
    );
  });

  it('never counts more when one appearance is shown to have it from another', () => {
    fc.assert(
      fc.property(chains, fc.nat(6), fc.nat(6), (chain, from, upstream) => {
        const [citing, above] = [chain.hops[from], chain.hops[upstream]];
        fc.pre(citing !== undefined && above !== undefined);
        const grown = grownBy(chain, cites(citing?.id ?? '', above?.id ?? ''));
        fc.pre(grown !== undefined);
        expect(originCount(grown ?? chain)).toBeLessThanOrEqual(originCount(chain));
      }),
    );
  });

  it('never counts more when the root to which a new citation leads is an origin already', () => {
    fc.assert(
      fc.property(chains, fc.nat(6), party, (chain, from, upstream) => {
        const citing = chain.hops[from];
        fc.pre(citing !== undefined);
        const grown = grownBy(chain, has(citing?.id ?? '', upstream)) ?? chain;
        const known = originsOf(chain.hops, chain.links).parties;
        const leadsTo = rootsOf(grown.hops, grown.links).find(({ link }) => link === chain.links.length);
        fc.pre(leadsTo === undefined || known.includes(leadsTo.party));
        expect(originCount(grown)).toBeLessThanOrEqual(known.length);
      }),
    );
  });

  it('counts at most one more when an appearance is shown to have it from a party', () => {
    fc.assert(
      fc.property(chains, fc.nat(6), party, (chain, from, upstream) => {
        const citing = chain.hops[from];
        fc.pre(citing !== undefined);
        const grown = grownBy(chain, has(citing?.id ?? '', upstream));
        expect(originCount(grown ?? chain)).toBeLessThanOrEqual(originCount(chain) + 1);
      }),
    );
  });

  it('counts as many when the same thing is repeated', () => {
    fc.assert(
      fc.property(chains, fc.nat(6), (chain, above) => {
        const upstream = chain.hops[above];
        fc.pre(upstream !== undefined);
        const repeated = {
          ...chain,
          hops: [...chain.hops, hop('echo', 'unstated', 'somebody else', 'a new outlet')],
        };
        const grown = grownBy(repeated, cites('echo', upstream?.id ?? '')) ?? repeated;
        expect(originsOf(grown.hops, grown.links).parties).toEqual(
          originsOf(chain.hops, chain.links).parties,
        );
      }),
    );
  });
});

describe('a circle', () => {
  it('is told by its way, both ends included', () => {
    const links = [cites('b', 'a'), cites('c', 'b'), cites('d', 'c')];
    expect(circleOf(links, 'a', 'd')).toEqual(['d', 'c', 'b', 'a']);
    expect(circleOf(links, 'a', 'a')).toEqual(['a']);
    expect(circleOf(links, 'd', 'a')).toBeUndefined();
  });

  it('is refused exactly when the upstream already comes from here', () => {
    fc.assert(
      fc.property(chains, fc.nat(6), fc.nat(6), ({ hops, links }, from, to) => {
        const [below, above] = [hops[from], hops[to]];
        fc.pre(below !== undefined && above !== undefined);
        const circle = circleOf(links, below?.id ?? '', above?.id ?? '');
        expect(circle !== undefined).toBe(reaches(links, above?.id ?? '', below?.id ?? ''));
        if (circle) expect([circle[0], circle.at(-1)]).toEqual([above?.id, below?.id]);
      }),
    );
  });
});

/** An independent, recursive answer to whether there is a way up from one appearance to another. */
function reaches(links: readonly Link[], from: string, to: string): boolean {
  if (from === to) return true;
  return links.some(
    (link) => link.from === from && 'appearance' in link.to && reaches(links, link.to.appearance, to),
  );
}
