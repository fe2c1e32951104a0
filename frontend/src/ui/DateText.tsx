import type { PartialDate } from '../api/types.js';
import { dateInWords } from './time.js';

/** A date as precisely as it is known. */
export function DateText({ value }: { value: PartialDate }) {
  const words = dateInWords(value);
  return value.date ? <time dateTime={machineDate(value)}>{words}</time> : <span>{words}</span>;
}

function machineDate({ date, precision }: PartialDate): string {
  return (date ?? '').slice(0, precision === 'year' ? 4 : precision === 'month' ? 7 : 10);
}
