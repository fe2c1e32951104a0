import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { layoutOf } from '../../src/publication/site/chain.layout.js';
import { chainOf, rowsOf } from '../../src/publication/site/chain.js';
import { ChainSection } from '../../src/publication/site/parts/ChainSection.js';
import { chainShown } from '../../src/verdicts/document.chain.js';
import type { VerdictDocument } from '../../src/verdicts/document.js';
import * as make from './documents.js';

const rowsIn = (document: ReturnType<typeof make.document>): string[][] =>
  rowsOf(chainOf(document)).map((row) => row.map(({ title }) => title));

const only = (changes: Parameters<typeof make.document>[0]): ReturnType<typeof make.document> =>
  make.document({ citations: [], ...changes });

describe('the chain as a reader sees it', () => {
  it('runs from the speaker through the agency to the newspaper', () => {
    expect(rowsIn(make.document())).toEqual([
      ['Maren Lindqvist'],
      ['Nordlys News Agency'],
      ['The Harbour Courier'],
    ]);
  });

  it('puts the speaker above an outlet that we know of and did not capture', () => {
    const document = only({
      appearances: [make.appearance('a')],
      citations: [
        { from: 'a', to: { party: make.AGENCY }, kind: 'relays', asserted: false, passage: 'reported' },
      ],
    });
    expect(rowsIn(document)).toEqual([['Maren Lindqvist'], ['Nordlys News Agency'], ['The Harbour Courier']]);
    expect(chainOf(document).links.find(({ kind }) => kind === 'said')).toMatchObject({ asserted: true });
  });

  it('draws first-hand words straight from their speaker', () => {
    const document = only({ appearances: [make.appearance('a', { lineage: 'original' })] });
    expect(rowsIn(document)).toEqual([['Maren Lindqvist'], ['The Harbour Courier']]);
    expect(chainOf(document).links).toEqual([expect.objectContaining({ kind: 'said', asserted: false })]);
  });

  it('does not split an outlet that speaks for itself in two', () => {
    const document = only({
      appearances: [make.appearance('a', { lineage: 'original', speaker: make.COURIER })],
    });
    expect(rowsIn(document)).toEqual([['The Harbour Courier']]);
  });

  it.each(['unknown', 'unstated'])('shows the gap above an appearance of %s lineage', (lineage) => {
    const document = only({ appearances: [make.appearance('a', { lineage })] });
    expect(rowsIn(document)).toEqual([['Not known'], ['The Harbour Courier']]);
  });

  it('stands below the deepest of several sources', () => {
    const document = make.document();
    const both = {
      ...document,
      citations: [
        ...document.citations,
        {
          from: 'appearance-2',
          to: { party: make.LINDQVIST },
          kind: 'quotes',
          asserted: true,
          passage: null,
        },
      ],
    };
    expect(rowsIn(both).at(-1)).toEqual(['The Harbour Courier']);
  });
});

describe('the words about a chain', () => {
  /** The second appearance takes up the first, and says more than it. */
  const drifted = () => {
    const document = make.document();
    const [first, second] = document.appearances;
    if (!first || !second) throw new Error('the document has two appearances');
    const appearances = [
      { ...first, passage: make.passage('up to 92 percent of visits may have come from abroad') },
      { ...second, passage: make.passage('92 percent were attacks from abroad') },
    ];
    const { citations } = document;
    return { ...document, appearances, citations, chain: chainShown({ appearances, citations }) };
  };
  const shown = (document: VerdictDocument): string => render(ChainSection({ document }) ?? h('p', {}));

  it('tell how many outlets and origins, whether these are independent, and where it was first', () => {
    const page = shown(drifted());
    expect(page).toContain('2 outlets, 1 origin.');
    expect(page).toContain('All of it goes back to Maren Lindqvist.');
    expect(page).toContain('First seen in Nordlys News Agency (March 2025).');
  });

  it('mark a change of the wording on the arrow, and tell it in the list as sentences and as a comparison', () => {
    const page = shown(drifted());
    expect(page).toMatch(/<text[^>]*>relayed by ≠ 1<\/text>/);
    expect(page).toContain('A hedge is gone: “may have”.');
    expect(page).toContain('A stronger word: “visits” became “attacks”.');
    expect(page).toMatch(/<del>up to/);
    expect(page).toMatch(/<ins>[^<]*attacks/);
  });

  it('are left out where an edition of the first format has none', () => {
    const page = shown(make.inFirstFormat(drifted()));
    expect(page).toContain('<svg');
    expect(page).not.toContain('≠');
    expect(page).not.toContain('2 outlets, 1 origin');
  });

  it('draw a chain of hundreds in rows that a page can hold', () => {
    const copies = Array.from({ length: 200 }, (_, place) => make.appearance(`copy-${place}`));
    const first = make.appearance('first', { lineage: 'original' });
    const document = only({
      appearances: [first, ...copies],
      citations: copies.map(({ id }) => ({
        from: id,
        to: { appearance: 'first' },
        kind: 'syndicates',
        asserted: true,
        passage: null,
      })),
    });
    const { places, width } = layoutOf(chainOf(document));
    expect(places.size).toBe(202);
    expect(width).toBeLessThan(1500);
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(202);
  });
});
