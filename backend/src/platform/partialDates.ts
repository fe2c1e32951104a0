import type { PartialDate } from './partial-date.js';

/** A date as far as it is known; documents carry the precision as plain text. */
export interface Dated {
  readonly date: PartialDate['date'];
  readonly precision: string;
}

/** Days between which a date lies, as ISO dates; both ends included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore

/** As precisely as it is known: “29 June 2017”, “June 2017”, “2017”; '' where it is not. */
export function dateInWords({ date, precision }: Dated): string {
  if (date === null || precision === 'unknown') return '';
  const [year = '', month = '', day = ''] = date.split('-');
  if (precision === 'year') return String(Number(year));
  const named = `${MONTHS[Number(month) - 1]} ${Number(year)}`;
  return precision === 'month' ? named : `${Number(day)} ${named}`;
}

/** Undefined for a date that nobody knows. No month has a 32nd day, and none is needed: the ends are only compared. */
export function spanOf({ date, precision }: Dated): Span | undefined {
  if (date === null || precision === 'unknown') return undefined;
  if (precision === 'year') return { from: `${date.slice(0, 4)}-01-01`, to: `${date.slice(0, 4)}-12-31` };
  if (precision === 'month') return { from: `${date.slice(0, 7)}-01`, to: `${date.slice(0, 7)}-31` };
  return { from: date, to: date };
}

/** True only where it is certain: June 2017 is before July 2017, and not before 29 June 2017. */
export function isBefore(one: Dated, other: Dated): boolean {
  const [earlier, later] = [spanOf(one), spanOf(other)];
  return earlier !== undefined && later !== undefined && earlier.to < later.from;
}
