import type { CaseDate } from '../case.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore

/** As precisely as it is known, “3 July 2017”, “July 2017”, “2017”; '' where it is not. */
export function dateWords({ date, precision }: CaseDate): string {
  if (date === null || precision === 'unknown') return '';
  const [year = '', month = '', day = ''] = date.split('-');
  const named = MONTHS[Number(month) - 1] ?? '';
  if (precision === 'year') return year;
  return precision === 'month' ? `${named} ${year}` : `${Number(day)} ${named} ${year}`;
}

/** Whole days from one day to another, both as ISO dates. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
