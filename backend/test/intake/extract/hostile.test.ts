import fc from 'fast-check';
import { extract, spansIn } from '../../../src/intake/extract.js';
import { HOSTILE } from '../../support/hostileText.js';

it.each(HOSTILE.map(({ name, piece }) => [name, piece] as const))('ends on 15 kB of %s', (_, piece) => {
  const text = piece.repeat(15_000 / piece.length);
  const { suggestions } = extract(text);
  for (const { position } of suggestions) expect(position.end).toBeLessThanOrEqual([...text].length);
});

const WORDS = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    '’',
    ' ',
    '\n\n',
    '. ',
    ', ',
    '? ',
    'said',
    'she',
    'according to',
    'Ada Kern',
    'the ministry',
    'denied',
  ],
  ...[
    'hackers',
    'attacked',
    '88 percent',
    'Iran',
    'reportedly',
    'that',
    '😀',
    '\u00A0',
    'told',
    'the Courier',
    'was',
    'not',
  ],
);
const PROSE = fc.array(
  fc.oneof({ weight: 9, arbitrary: WORDS }, fc.string({ unit: 'binary', maxLength: 5 })),
  { maxLength: 120 },
);

it('gives passages that stand in the text, whatever the text is', () => {
  fc.assert(
    fc.property(PROSE, (words) => {
      const text = words.join(' ');
      const points = [...text];
      for (const { position, exact, prefix, suffix } of extract(text).suggestions) {
        expect(points.slice(position.start, position.end).join('')).toBe(exact);
        expect(points.slice(0, position.start).join('').endsWith(prefix)).toBe(true);
        expect(points.slice(position.end).join('').startsWith(suffix)).toBe(true);
        expect(exact.trim()).toBe(exact);
        expect(exact).not.toBe('');
      }
    }),
    { numRuns: 150 },
  );
});

it('finds the same in the same text', () => {
  fc.assert(
    fc.property(PROSE, (words) => {
      const text = words.join(' ');
      expect(extract(text)).toEqual(extract(text));
      expect(spansIn(text)).toEqual(spansIn(text));
    }),
    { numRuns: 50 },
  );
});
