import fc from 'fast-check';
import { wordingDiff } from '../../../src/analysis/chain/drift/wordingDiff.js';

const wording = fc
  .array(fc.constantFrom('a', 'b', 'c', ' ', '  ', ',', 'x y', '\n'), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('a comparison of two wordings', () => {
  it('holds both of them whole, letter by letter', () => {
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const runs = wordingDiff(before, after) ?? [];
        const without = (left: string) =>
          runs.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
      { numRuns: 3000 },
    );
  });

  it('goes word by word', () => {
    expect(wordingDiff('most visits came', 'most attacks came')).toEqual([
      { kind: 'same', text: 'most ' },
      { kind: 'removed', text: 'visits ' },
      { kind: 'added', text: 'attacks ' },
      { kind: 'same', text: 'came' },
    ]);
  });

  it('is none when the two have too little in common', () => {
    const words = (of: string) => Array.from({ length: 30 }, (_, place) => `${of}${place}`).join(' ');
    expect(wordingDiff(words('a'), words('b'))).toBeNull();
  });
});
