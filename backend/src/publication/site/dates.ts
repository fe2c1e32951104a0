import { dateInWords as inWords } from '../../platform/partialDates.js';
import type { DocDate } from '../../verdicts/document.js';

/** As precisely as it is known: “29 June 2017”, “June 2017”, “2017”; nothing when unknown. */
export function dateInWords(date: DocDate): string | undefined {
  return inWords(date) || undefined;
}

/** The same for machines: `2017-06-29`, `2017-06`, `2017`. */
export function dateForMachines({ date, precision }: DocDate): string | undefined {
  if (date === null || precision === 'unknown') return undefined;
  return date.slice(0, { year: 4, month: 7 }[precision] ?? 10);
}

/** A moment as its day in UTC: “20 November 2026”. */
export function dayOf(moment: Date | string): string {
  const date = new Date(moment).toISOString().slice(0, 10);
  return dateInWords({ date, precision: 'day' }) ?? '';
}

/** “20 November 2026, 09:58 UTC”. */
export function minuteOf(moment: Date | string): string {
  return `${dayOf(moment)}, ${new Date(moment).toISOString().slice(11, 16)} UTC`;
}
