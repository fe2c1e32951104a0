import { spanOf } from '../../../frontend/src/incidents/span.js';
import { readDate } from '../../../frontend/src/ui/partialDates.js';
import { dateInWords, occurredInWords, timeAgo, timeLeft, today } from '../../../frontend/src/ui/time.js';

const UNKNOWN = { date: null, precision: 'unknown' } as const;

it.each([
  ['2017-06-29', '2017-06-29', 'day'],
  ['29 June 2017', '2017-06-29', 'day'],
  ['June 29, 2017', '2017-06-29', 'day'],
  ['29 jun. 2017', '2017-06-29', 'day'],
  ['june 2017', '2017-06-01', 'month'],
  ['06/2017', '2017-06-01', 'month'],
  ['2017-06', '2017-06-01', 'month'],
  [' 2017 ', '2017-01-01', 'year'],
  ['29 February 2024', '2024-02-29', 'day'],
] as const)('reads “%s” as %s, known to the %s', (typed, date, precision) => {
  expect(readDate(typed)).toEqual({ date, precision });
});

it.each(['', 'unknown', '  '])('reads “%s” as not known', (typed) => {
  expect(readDate(typed)).toEqual(UNKNOWN);
});

it.each([
  '29 February 2023',
  '31 April 2020',
  'last month',
  '2017-13',
  '13/2017',
  '17',
  '29.06.2017',
  'jo 2017',
])('does not guess at “%s”', (typed) => {
  expect(readDate(typed)).toBeUndefined();
});

it('says a date no more precisely than it is known, and reads what it said as the same date', () => {
  const dates = [
    { date: '2017-06-29', precision: 'day' },
    { date: '2017-06-01', precision: 'month' },
    { date: '2017-01-01', precision: 'year' },
  ] as const;
  expect(dates.map(dateInWords)).toEqual(['29 June 2017', 'June 2017', '2017']);
  expect(dates.map((date) => readDate(dateInWords(date)))).toEqual(dates);
  expect(dateInWords(UNKNOWN)).toBe('undated');
});

it('gives a span the precision of its vaguer end', () => {
  const june = { date: '2017-06-01', precision: 'month' } as const;
  const day = { date: '2017-06-29', precision: 'day' } as const;
  expect(spanOf(june, day)).toEqual({ from: '2017-06-01', to: '2017-06-29', precision: 'month' });
  expect(spanOf(day, UNKNOWN)).toEqual({ from: '2017-06-29', to: null, precision: 'day' });
  expect(spanOf(UNKNOWN, day)).toEqual({ from: null, to: null, precision: 'unknown' });
  expect(occurredInWords({ from: '2017-06-01', to: '2017-07-01', precision: 'month' })).toBe(
    'June 2017 – July 2017',
  );
  expect(occurredInWords({ from: '2017-06-01', to: '2017-06-01', precision: 'month' })).toBe('June 2017');
});

const NOW = Date.parse('2026-11-23T12:00:00Z');

it.each([
  ['2026-11-23T11:59:40Z', 'just now'],
  ['2026-11-23T11:59:05Z', '1 min ago'],
  ['2026-11-23T11:01:00Z', '59 min ago'],
  ['2026-11-23T09:30:00Z', '2 h ago'],
  ['2026-11-20T12:00:00Z', '3 d ago'],
  ['2026-11-23T15:10:00Z', 'in 3 h'],
  ['2026-08-01T12:00:00Z', '1 Aug 2026'],
])('%s is %s', (at, words) => {
  expect(timeAgo(at, NOW)).toBe(words);
});

it.each([
  ['2026-11-23T15:10:00Z', '3 h left'],
  ['2026-11-23T12:00:20Z', 'less than a minute left'],
  ['2026-11-23T11:00:00Z', 'time is up'],
])('a lease until %s has %s', (until, words) => {
  expect(timeLeft(until, NOW)).toBe(words);
});

it('says what day it is here, not in Greenwich', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(today(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
});
