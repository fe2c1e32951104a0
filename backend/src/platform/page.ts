import { invalid } from './problem.js';

/** One page of a list. `total` is exact up to `TOTAL_CAP`; beyond, it is the cap and `totalIsCapped` says so. */
export interface Page<T> {
  readonly items: T[];
  readonly total: number;
  readonly totalIsCapped: boolean;
  /** Pass as `after` to get the next page; absent on the last one. */
  readonly next?: string;
}

/** Counting further than this costs more than a reader gains. */
export const TOTAL_CAP = 10_000;

/** A place in a sorted list as one opaque word: the sort keys of the last row seen. */
export function cursorOf(keys: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url');
}

/** The keys behind a cursor; refuses anything that `cursorOf` did not make for a list with that many keys. */
export function keysOf(cursor: string, count: number): (string | number | null)[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(keys) && keys.length === count && keys.every(isKey)) return keys;
  } catch {
    // falls through to the one refusal
  }
  throw invalid('page.cursor', 'after', 'This page address is not valid. Start again from the first page.');
}

function isKey(key: unknown): key is string | number | null {
  return key === null || typeof key === 'string' || (typeof key === 'number' && Number.isFinite(key));
}
