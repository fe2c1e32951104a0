import type { DocDate } from '../../../verdicts/document.js';
import { dateForMachines, dateInWords, dayOf, minuteOf } from '../dates.js';

/** A date as precisely as it is known. */
export function Dated({ date }: { date: DocDate }) {
  const words = dateInWords(date);
  return words ? (
    <time dateTime={dateForMachines(date)}>{words}</time>
  ) : (
    <span class="unknown">date not known</span>
  );
}

export function Day({ of }: { of: Date }) {
  return <time dateTime={of.toISOString()}>{dayOf(of)}</time>;
}

export function Minute({ of }: { of: string }) {
  return <time dateTime={of}>{minuteOf(of)}</time>;
}
