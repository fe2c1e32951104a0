import type { PartialDate, Incident } from '../api/types.js';

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });
const SHORT_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** The date as precisely as it is known: `29 June 2017`, `July 2017`, `2017`, or `undated`. */
export function dateInWords({ date, precision }: PartialDate): string {
  if (date === null || precision === 'unknown') return 'undated';
  const day = new Date(`${date}T00:00:00Z`);
  if (precision === 'year') return date.slice(0, 4);
  return (precision === 'month' ? MONTH : DAY).format(day);
}

/** When an incident happened: one date, or `from – to` in the same precision. */
export function occurredInWords({ from, to, precision }: Incident['occurred']): string {
  const start = dateInWords({ date: from, precision });
  if (start === 'undated') return 'date not known';
  const end = to ? dateInWords({ date: to, precision }) : start;
  return end === start ? start : `${start} – ${end}`;
}

/** A moment in full, in the reader's own time zone. */
export function momentInWords(iso: string): string {
  return MOMENT.format(new Date(iso));
}

/** Today's date as a calendar here has it: `2026-11-23`. */
export function today(now = new Date()): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

const STEPS: [limit: number, seconds: number, unit: string][] = [
  [90, 60, 'min'],
  [3600, 60, 'min'],
  [86_400, 3600, 'h'],
  [30 * 86_400, 86_400, 'd'],
];

/** `just now`, `5 min ago`, `in 3 h`, `12 d ago`, and the date beyond a month. */
export function timeAgo(iso: string, now = Date.now()): string {
  const seconds = Math.round((now - Date.parse(iso)) / 1000);
  const distance = Math.abs(seconds);
  if (distance < 45) return 'just now';
  const step = STEPS.find(([limit]) => distance < limit);
  if (!step) return SHORT_DAY.format(new Date(iso));
  const amount = `${Math.max(1, Math.floor(distance / step[1]))} ${step[2]}`;
  return seconds > 0 ? `${amount} ago` : `in ${amount}`;
}

/** How long something still lasts: `3 h left`, `less than a minute left`, or `over`. */
export function timeLeft(until: string, now = Date.now()): string {
  const words = timeAgo(until, now);
  if (words.startsWith('in ')) return `${words.slice(3)} left`;
  return Date.parse(until) > now ? 'less than a minute left' : 'time is up';
}
