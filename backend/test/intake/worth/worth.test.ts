import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { featuresOf, PLACES } from '../../../src/intake/worth/features.js';
import { WEIGHTS } from '../../../src/intake/worth/weights.js';
import { WORTH_CHECKING, worthOf } from '../../../src/intake/worth/worth.js';

const WORTH = [
  'The hackers stole the records of 61,400 students.',
  '88 percent of all visits to the site came from one country.',
  'The attack cost the company $40 million.',
  'Unemployment has fallen by 2 percent since last year.',
  'The army was involved in attacks on two banks in 2019.',
];
const NOT_WORTH = [
  'We thank our customers for their patience.',
  'What should voters do now?',
  'I think this is outrageous.',
  'Let us hope that it never happens again.',
  'You should change your password today.',
  'We will do everything we can to restore trust.',
];

it.each(WORTH)('“%s” is worth checking', (text) => {
  expect(worthOf(text)).toBeGreaterThan(WORTH_CHECKING);
});

it.each(NOT_WORTH)('“%s” is not', (text) => {
  expect(worthOf(text)).toBeLessThan(WORTH_CHECKING);
});

it('facts rank before wishes, questions and thanks, all of them', () => {
  expect(Math.min(...WORTH.map(worthOf))).toBeGreaterThan(2 * Math.max(...NOT_WORTH.map(worthOf)));
});

it('the weights have one byte for each place of a feature and weigh no more than 400 kB', () => {
  expect(atob(WEIGHTS)).toHaveLength(PLACES);
  const file = readFileSync(new URL('../../../src/intake/worth/weights.ts', `file://${__filename}`));
  expect(file.length).toBeLessThan(400_000);
});

it('the features of a text are places of the table, each once and in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const places = [...featuresOf(text)];
      expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
      expect(places.every((place) => place < PLACES)).toBe(true);
    }),
  );
});

it.each(['', ' ', '?', '\u0000', '😀'.repeat(10)])('any text has a worth between 0 and 1: %j', (text) => {
  expect(worthOf(text)).toBeGreaterThanOrEqual(0);
  expect(worthOf(text)).toBeLessThanOrEqual(1);
});

it.each(['a', 'a ', '? ', '“', '1,', 'ﬁ ', 'not '])(
  '100 kB of “%s” are weighed in a bounded time',
  (unit) => {
    worthOf('A first sentence loads the language model.');
    const { user } = process.cpuUsage();
    worthOf(unit.repeat(Math.ceil(100_000 / unit.length)));
    expect((process.cpuUsage().user - user) / 1000).toBeLessThan(1500);
  },
);
