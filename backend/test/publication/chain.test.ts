import { chainOf, rowsOf } from '../../src/publication/site/chain.js';
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
