import { type KindCode, KINDS, type RatingCode, RATINGS } from './words.js';

/** What a reader looks for among the verdicts. */
export interface Search {
  readonly q?: string | undefined;
  readonly rating?: RatingCode | undefined;
  readonly kind?: KindCode | undefined;
  /** Slug of an incident. */
  readonly incident?: string | undefined;
  readonly after?: string | undefined;
}

export const LONGEST_QUERY = 200;

const SLUG = /^[a-z0-9-]{1,120}$/;

/** The address's fields as a search; what is not understood is left out, as readers arrive with all kinds of addresses. */
export function searchOf(fields: Readonly<Record<string, unknown>>): Search {
  const { q, rating, kind, incident, after } = fields;
  const words = text(q)?.trim().slice(0, LONGEST_QUERY);
  return {
    ...(words ? { q: words } : {}),
    ...(isKey(rating, RATINGS) ? { rating } : {}),
    ...(isKey(kind, KINDS) ? { kind } : {}),
    ...(SLUG.test(text(incident) ?? '') ? { incident: text(incident) } : {}),
    ...(text(after) ? { after: text(after) } : {}),
  };
}

export function isNarrowed({ after: _, ...search }: Search): boolean {
  return Object.values(search).some((field) => field !== undefined);
}

/** The address at which this search is shown. */
export function addressOf(search: Search): string {
  const fields = Object.entries(search).filter((field): field is [string, string] => field[1] !== undefined);
  return fields.length === 0 ? '/' : `/?${new URLSearchParams(fields).toString()}`;
}

/** Text that Postgres can take; a repeated field is an array, and none of ours is. */
function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.isWellFormed() && !value.includes('\0') ? value : undefined;
}

function isKey<T extends object>(value: unknown, known: T): value is keyof T {
  return typeof value === 'string' && Object.hasOwn(known, value);
}
