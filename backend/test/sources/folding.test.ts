import fc from 'fast-check';
import { folded } from '../../src/sources/folding.js';

describe('folding', () => {
  it.each([
    ['a no-break space', '\u00A0', ' '],
    ['a thin space', '\u2009', ' '],
    ['a narrow no-break space', '\u202F', ' '],
    ['a tab', '\t', ' '],
    ['a line break', '\n', ' '],
    ['a curly apostrophe', '\u2019', "'"],
    ['an opening single quote', '\u2018', "'"],
    ['opening double quotes', '\u201C', '"'],
    ['closing double quotes', '\u201D', '"'],
    ['a hyphen', '\u2010', '-'],
    ['an en dash', '\u2013', '-'],
    ['an em dash', '\u2014', '-'],
    ['a horizontal bar', '\u2015', '-'],
  ])('reads %s as it is typed', (_, printed, typed) => {
    expect(folded(`a${printed}b`)).toBe(`a${typed}b`);
  });

  it('keeps every other character, its place and its case', () => {
    const text = 'É «Straße» Ω 𝔘𝔫𝔦 👩‍🚒 e\u0301 \u2026 \u00B7 \u2212';
    expect(folded(text)).toBe(text);
  });

  it('never moves a position, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(folded(text)).toHaveLength(text.length);
        expect(folded(folded(text))).toBe(folded(text));
        expect([...folded(text)]).toHaveLength([...text].length);
      }),
    );
  });
});
