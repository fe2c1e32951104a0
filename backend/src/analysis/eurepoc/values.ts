import type { PartialDate } from '../../platform/partial-date.js';
import { UNKNOWN_DATE } from '../../platform/partial-date.js';

/** Names and lines as they can be stored: one line, single spaces, no spaces at the ends. */
export function oneLine(value: string): string {
  return value.replaceAll(/[\s\u00A0]+/g, ' ').trim();
}

const LITERAL = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/gs;

/** The values of a field: a list as Python prints it (nested ones too), or values with semicolons between them. */
export function listOf(field: string): string[] {
  const value = field.trim();
  const parts = value.startsWith('[')
    ? [...value.matchAll(LITERAL)].map(([, single, double]) => unescaped(single ?? double ?? ''))
    : value.split(';');
  return parts.map(oneLine).filter((part) => part !== '');
}

/** As `listOf`, but every place is kept, empty ones too, so that lists of one length belong together. */
export function placesOf(field: string): string[] {
  return [...field.matchAll(LITERAL)].map(([, single, double]) => oneLine(unescaped(single ?? double ?? '')));
}

function unescaped(value: string): string {
  return value.replaceAll(/\\(.)/gs, '$1');
}

/** `8982.0` and `8982` are one id. */
export function idOf(field: string): string {
  return field.trim().replace(/\.0+$/, '');
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;

/**
 * A date as precisely as the file can tell, or undefined when it is none. EuRepoC stores a year as its 1 January and a
 * month as its first day; without columns of their own for year, month and day nobody can tell them from those days.
 */
export function dateOf(field: string): PartialDate | undefined {
  const value = field.trim();
  if (value === '' || /^(?:nat|nan|not available|unknown)$/i.test(value)) return UNKNOWN_DATE;
  const [, year = '', month = '', day = ''] = DAY.exec(value) ?? [];
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  const precision = day !== '01' ? 'day' : month === '01' ? 'year' : 'month';
  return { date: `${year}-${month}-${day}`, precision };
}

/** A date whose parts stand in columns of their own: what is empty was not known. Undefined when it is no date. */
export function dateOfParts(year: string, month: string, day: string): PartialDate | undefined {
  const [y, m, d] = [year, month, day].map((part) => Number(idOf(part)) || 0) as [number, number, number];
  if (y === 0) return UNKNOWN_DATE;
  if (!isDay(y, m || 1, m ? d || 1 : 1)) return undefined;
  const date = [
    String(y).padStart(4, '0'),
    ...[m || 1, m ? d || 1 : 1].map((n) => String(n).padStart(2, '0')),
  ];
  return { date: date.join('-'), precision: m === 0 ? 'year' : d === 0 ? 'month' : 'day' };
}

function isDay(year: number, month: number, day: number): boolean {
  if (!(year >= 1)) return false;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `text` cut between words to at most `longest` code points, an ellipsis included. */
export function cutTo(text: string, longest: number): string {
  const points = [...text];
  if (points.length <= longest) return text;
  const cut = points.slice(0, longest - 1).join('');
  return `${cut.replace(/\s+\S*$/, '') || cut}…`;
}
