import fc from 'fast-check';
import { blamedIn } from '../../../src/intake/facets/accused.js';
import { facetsOf } from '../../../src/intake/facets/facets.js';
import { hedgesIn } from '../../../src/intake/facets/hedges.js';
import { numbersIn } from '../../../src/intake/facets/numbers.js';
import { tokensIn, wordsOf } from '../../../src/intake/facets/passage.js';
import { readArticle } from '../../../src/intake/reading/read.js';
import { voiceOf } from './reading.js';

const REPEATED = [
  'not be ',
  'no * be ',
  'Iran and ',
  'Iran, ',
  'the same gang ',
  'one in ',
  '$',
  '1,000 ',
  'of the ',
  'at least ',
  'group called ',
  '- ',
  '“a” ',
  'half a million ',
  'by X, a gang, ',
  '9',
];

it.each(REPEATED)('a passage of 100 kB of “%s” is read in a bounded time', (unit) => {
  const text = unit.repeat(Math.ceil(100_000 / unit.length));
  const article = readArticle(text);
  facetsOf(article, [0, 1], { voice: voiceOf({}) });
  const { user } = process.cpuUsage();
  facetsOf(article, [0, text.length], { voice: voiceOf({}) });
  expect((process.cpuUsage().user - user) / 1000).toBeLessThan(1500);
});

it('any text has facets, which are words of it', () => {
  const word = fc.constantFrom(
    'Iran',
    'not',
    'stole',
    '40',
    'million',
    '%',
    '$',
    '“',
    '”',
    ',',
    '.',
    'by',
    'the',
    'gang',
    'was',
    'ﬁ',
    '😀',
    '\n\n',
    'up to',
    'from',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.string({ maxLength: 6 })), { maxLength: 40 }),
      fc.nat(),
      fc.nat(),
      (parts, one, other) => {
        const text = parts.join(' ');
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const article = readArticle(text);
        const facets = facetsOf(article, [start, end], {
          voice: voiceOf({ name: '', type: 'outlet_voice' }),
        });
        const flat = text.replace(/\s+/g, ' ');
        for (const number of facets.numbers) expect(flat).toContain(number.text);
        for (const name of facets.accused) expect(flat).toContain(name);
        expect(
          facetsOf(article, [start, end], { voice: voiceOf({ name: '', type: 'outlet_voice' }) }),
        ).toEqual(facets);
      },
    ),
    { numRuns: 300 },
  );
});

it('an empty passage says nothing', () => {
  const article = readArticle('Iran did it.');
  expect(tokensIn(article, [4, 4])).toEqual([]);
  const words = wordsOf(article, [4, 4]);
  expect([blamedIn(article, words), numbersIn(article, words), hedgesIn(article, words)]).toEqual([
    [],
    [],
    [],
  ]);
});
