import type { PartialDate } from '../api/types.js';

/** What somebody may type for a date: `2017-06-29`, `29 June 2017`, `June 2017`, `06/2017`, `2017`, or nothing. */
export function readDate(typed: string): PartialDate | undefined {
  const text = typed.trim().toLowerCase().replace(/[,.]/g, ' ').replace(/\s+/g, ' ');
  if (text === '' || text === 'unknown' || text === 'undated') return { date: null, precision: 'unknown' };
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    const found = match ? read(match) : undefined;
    if (found) return found;
  }
  return undefined;
}

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'.split(
  '|',
);

const FORMS: [RegExp, (match: RegExpExecArray) => PartialDate | undefined][] = [
  [/^(\d{4})$/, ([, year]) => whole(Number(year))],
  [/^(\d{4})-(\d{1,2})$/, ([, year, month]) => whole(Number(year), Number(month))],
  [/^(\d{1,2})\/(\d{4})$/, ([, month, year]) => whole(Number(year), Number(month))],
  [
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
    ([, year, month, day]) => whole(Number(year), Number(month), Number(day)),
  ],
  [/^([a-z]{3,}) (\d{4})$/, ([, month, year]) => whole(Number(year), monthOf(month))],
  [
    /^(\d{1,2}) ([a-z]{3,}) (\d{4})$/,
    ([, day, month, year]) => whole(Number(year), monthOf(month), Number(day)),
  ],
  [
    /^([a-z]{3,}) (\d{1,2}) (\d{4})$/,
    ([, month, day, year]) => whole(Number(year), monthOf(month), Number(day)),
  ],
];

function monthOf(name = ''): number {
  return 1 + MONTHS.findIndex((month) => month.startsWith(name));
}

/** The date as stored for its precision; undefined when the calendar has no such day. */
function whole(year: number, month?: number, day?: number): PartialDate | undefined {
  if (year < 1000) return undefined;
  const at = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const exists = at.getUTCMonth() === (month ?? 1) - 1 && at.getUTCDate() === (day ?? 1);
  if (!exists) return undefined;
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return { date: at.toISOString().slice(0, 10), precision };
}
