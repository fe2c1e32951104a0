import fc from 'fast-check';
import { analysisOf } from '../../../src/analysis/chain/analysis.js';
import { depthsOf, rowsOf } from '../../../src/analysis/chain/rows.js';
import {
  anyChain,
  appears,
  chain,
  cites,
  COURIER,
  ENGINEER,
  HERALD,
  MINISTRY,
  SPOKESWOMAN,
  WIRE,
} from './chains.js';

/** A spokeswoman at a briefing, an agency that was there, and those who took it from the agency. */
function briefing(outlets: number) {
  const followers = Array.from({ length: outlets }, (_, index) =>
    appears(`outlet-${index}`, { speaker: SPOKESWOMAN, publisher: { ...HERALD, id: `herald-${index}` } }),
  );
  return chain(
    [appears('wire', { speaker: SPOKESWOMAN, publisher: WIRE }), ...followers],
    [cites('wire', SPOKESWOMAN, { kind: 'quotes' }), ...followers.map(({ id }) => cites(id, 'wire'))],
  );
}

describe('what a chain shows', () => {
  it('is one origin, however many outlets repeat it', () => {
    const { phrase, independence, depth, drawing } = analysisOf(briefing(13));
    expect(phrase).toBe('14 outlets, 1 origin');
    expect(independence.words).toBe(
      'All of it goes back to Maren Lindqvist. Repetition is not confirmation.',
    );
    expect(depth).toBe(2);
    expect(rowsOf(drawing).map((row) => row.length)).toEqual([1, 1, 13]);
  });

  it('draws the 88 percent from the spokeswoman through agency and briefing to the outlet, with one origin', () => {
    const record = chain(
      [
        appears('agency', {
          speaker: SPOKESWOMAN,
          publisher: WIRE,
          exact: '88 percent of visits came from U.S. IP addresses',
        }),
        appears('paper', {
          speaker: SPOKESWOMAN,
          publisher: COURIER,
          exact: '88 percent were attacks by American hackers',
        }),
      ],
      [cites('agency', SPOKESWOMAN), cites('paper', 'agency')],
    );
    const { independence, drawing, drifts } = analysisOf(record);
    expect(independence.origins.map(({ party }) => party.name)).toEqual(['Maren Lindqvist']);
    expect(rowsOf(drawing).map((row) => row.map(({ title }) => title))).toEqual([
      ['Maren Lindqvist'],
      ['Nordlys Wire'],
      ['Courier'],
    ]);
    expect(drifts[0]?.changes.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['denominator_lost', 'culprit_made', 'stronger_word']),
    );
  });

  it('has no origin where nobody knows where it comes from', () => {
    const { phrase, independence, drawing } = analysisOf(
      chain([appears('a'), appears('b', { lineage: 'unknown' })]),
    );
    expect(phrase).toBe('1 outlet, 0 origins');
    expect(independence.words).toBe('No origin is shown.');
    expect(rowsOf(drawing)[0]).toEqual([{ id: 'unknown', role: 'unknown', title: 'Not known' }]);
  });

  it('tells circular reporting by its way', () => {
    const record = chain(
      [appears('a', { publisher: COURIER }), appears('b', { publisher: HERALD })],
      [cites('a', HERALD), cites('b', 'a')],
    );
    expect(analysisOf(record).circles).toEqual([
      { ids: ['courier', 'herald'], words: 'Courier has it from Herald, which has it from Courier.' },
    ]);
  });

  it('draws people who are each said to have it from the other, too', () => {
    const record = chain(
      [appears('a', { speaker: SPOKESWOMAN }), appears('b', { speaker: ENGINEER, publisher: HERALD })],
      [cites('a', ENGINEER), cites('b', SPOKESWOMAN)],
    );
    const { drawing } = analysisOf(record);
    expect(rowsOf(drawing).flat()).toHaveLength(4);
  });
});

describe('the laws of a chain', () => {
  it('never depend on the order of insertion', () => {
    fc.assert(
      fc.property(
        anyChain.chain(({ appearances, citations }) =>
          fc.tuple(
            fc.constant({ appearances, citations }),
            fc.shuffledSubarray([...appearances], { minLength: appearances.length }),
            fc.shuffledSubarray([...citations], { minLength: citations.length }),
          ),
        ),
        ([record, appearances, citations]) => {
          expect(analysisOf({ appearances, citations })).toEqual(analysisOf(record));
        },
      ),
    );
  });

  it('never show more independent origins than origins, nor more origins than roots of the drawing', () => {
    fc.assert(
      fc.property(anyChain, (record) => {
        const { independence, drawing } = analysisOf(record);
        const { origins, shown } = independence;
        expect(shown).toBeLessThanOrEqual(origins.length);
        expect(shown).toBeLessThanOrEqual(origins.filter(({ stands }) => stands).length);
        const named = new Set(drawing.stations.map(({ id }) => id));
        const ownVoices = record.appearances.flatMap(({ speaker, source }) =>
          speaker && speaker.id === source.publisher?.id ? [speaker.id] : [],
        );
        for (const { party } of origins)
          expect(named.has(party.id) || ownVoices.includes(party.id)).toBe(true);
      }),
    );
  });

  it('never show more independent origins when another outlet repeats', () => {
    fc.assert(
      fc.property(anyChain, fc.nat(7), (record, above) => {
        const upstream = record.appearances[above];
        fc.pre(upstream !== undefined);
        const echo = appears('echo', { publisher: { ...HERALD, id: 'new' }, exact: upstream?.exact ?? '' });
        const grown = chain(
          [...record.appearances, echo],
          [...record.citations, cites('echo', upstream?.id ?? '')],
        );
        expect(analysisOf(grown).independence.shown).toBe(analysisOf(record).independence.shown);
      }),
    );
  });

  it('puts every station below what it has its words from, but in a circle of parties', () => {
    fc.assert(
      fc.property(anyChain, (record) => {
        const { drawing } = analysisOf(record);
        const depths = depthsOf(drawing);
        expect(rowsOf(drawing).flat()).toHaveLength(drawing.stations.length);
        const appearances = new Set(record.appearances.map(({ id }) => id));
        for (const { from, to } of drawing.passings) {
          if (appearances.has(from)) expect(depths.get(to)).toBeGreaterThan(depths.get(from) ?? 0);
        }
      }),
    );
  });
});

describe('independence', () => {
  const witness = { basis: 'witnessed', lineage: 'original' } as const;
  const two = (first: object, second: object) =>
    analysisOf(
      chain([
        appears('a', { speaker: SPOKESWOMAN, publisher: COURIER, ...witness, ...first }),
        appears('b', { speaker: ENGINEER, publisher: HERALD, ...witness, ...second }),
      ]),
    ).independence;

  it('is shown for two who speak for themselves, saw it themselves, and come through different outlets', () => {
    expect(two({}, {})).toMatchObject({ shown: 2, ties: [] });
    expect(two({}, {}).words).toMatch(/^The 2 origins are shown to be independent/);
  });

  it.each([
    ['one only repeats what it was told', {}, { basis: 'told' }, 'not shown to know this as a witness'],
    [
      'both come through the same outlet alone',
      {},
      { publisher: COURIER },
      'both reach us through Courier alone',
    ],
    [
      'nobody knows who published the words',
      {},
      { publisher: null },
      'who published its words is not on file',
    ],
    ['one is described as speaking for the other', {}, { speaker: MINISTRY }, 'is described as'],
    [
      'one is known through the other alone',
      {},
      { speaker: COURIER, publisher: COURIER },
      'through Courier alone',
    ],
  ])('is not shown when %s', (_, first, second, why) => {
    const { shown, words } = two(first, second);
    expect(shown).toBe(1);
    expect(words).toContain('The origins are not shown to be independent');
    expect(words).toContain(why);
  });

  it.each([
    ['a citation is only asserted', { kind: 'quotes', asserted: true }, 'no passage shows'],
    ['none of the words are on file', { kind: 'paraphrases' }, 'none of its own words'],
  ])('is not shown when %s', (_, how, why) => {
    const { shown, words } = analysisOf(
      chain(
        [
          appears('a', { speaker: ENGINEER, ...witness }),
          appears('b', { speaker: SPOKESWOMAN, publisher: HERALD, basis: 'witnessed' }),
        ],
        [cites('b', SPOKESWOMAN, how)],
      ),
    ).independence;
    expect(shown).toBe(1);
    expect(words).toContain(why);
  });

  it('is not shown between two that have it from a third', () => {
    const { shown, words } = analysisOf(
      chain(
        [
          appears('a', { speaker: COURIER, publisher: COURIER, ...witness }),
          appears('b', { speaker: HERALD, publisher: HERALD, ...witness }),
          appears('c', { publisher: COURIER }),
          appears('d', { publisher: HERALD }),
        ],
        [cites('c', WIRE), cites('d', WIRE)],
      ),
    ).independence;
    expect(shown).toBe(1);
    expect(words).toContain('have it from the same place');
  });
});
