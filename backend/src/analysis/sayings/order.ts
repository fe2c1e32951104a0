import type { Precision } from '../../platform/partial-date.js';

/** A date as precisely as it is known; null exactly when the precision is unknown. */
export interface DatedAs {
  readonly date: string | null;
  readonly precision: Precision | string;
}

/** True only where it is certain: June 2017 is before July 2017, and not before 29 June 2017. */
export function isBefore(one: DatedAs, other: DatedAs): boolean {
  const [end, start] = [lastDay(one), firstDay(other)];
  return end !== undefined && start !== undefined && end < start;
}

function firstDay({ date, precision }: DatedAs): string | undefined {
  if (date === null || precision === 'unknown') return undefined;
  if (precision === 'year') return `${date.slice(0, 4)}-01-01`;
  return precision === 'month' ? `${date.slice(0, 7)}-01` : date;
}

/** Days are compared as text, so the 31st stands for the end of every month. */
function lastDay({ date, precision }: DatedAs): string | undefined {
  if (date === null || precision === 'unknown') return undefined;
  if (precision === 'year') return `${date.slice(0, 4)}-12-31`;
  return precision === 'month' ? `${date.slice(0, 7)}-31` : date;
}
