import { UNKNOWN_DATE, type PartialDate } from '../../platform/partial-date.js';
import { articleIn, type LinkedArticle } from './linkedData.js';
import type { Markup } from './markup.js';

/** What a document says of itself, fit to be stored; nothing of it has been checked. */
export interface Found {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly published: PartialDate;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
}

/** The same with what is needed to judge the page, and to know it again. */
export interface Told extends Found {
  /** As the page has it: `en-GB`. */
  readonly language: string | null;
  readonly ampUrl: string | null;
  /** The page says that not everybody may read it. */
  readonly isPaid: boolean;
  readonly asksForPassword: boolean;
}

/** Of a document that says nothing. */
export const NOTHING_FOUND: Found = {
  title: null,
  outlet: null,
  authors: [],
  published: UNKNOWN_DATE,
  url: null,
  canonicalUrl: null,
};

/** Puts together what JSON-LD, OpenGraph, meta elements and the page itself say; `url` is where it came from. */
export function foundIn(markup: Markup, url: string | null): Told {
  const { meta, links } = markup;
  const article = articleIn(markup.jsonLd);
  const outlet = line(meta.get('og:site_name') ?? article.publisher ?? meta.get('application-name'), 200);
  const title =
    line(article.headline ?? meta.get('og:title') ?? markup.heading, 500) ?? line(markup.title, 500);
  return {
    title: title === null ? null : withoutOutlet(title, outlet),
    outlet,
    authors: authorsOf(markup, article),
    published: dateOf([article.published, ...DATES.map((name) => meta.get(name)), markup.time]),
    url: url === null ? null : addressOf(url, url),
    canonicalUrl: addressOf(links.get('canonical') ?? meta.get('og:url') ?? article.url, url),
    ampUrl: addressOf(links.get('amphtml'), url),
    language: languageTag(markup.lang) ?? languageTag(article.language) ?? languageTag(meta.get('og:locale')),
    isPaid:
      article.isFree === false ||
      /^(locked|metered|paid|premium)$/i.test(meta.get('article:content_tier') ?? ''),
    asksForPassword: markup.asksForPassword,
  };
}

const DATES = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'citation_publication_date',
  'pubdate',
  'date',
];

function authorsOf({ authors }: Markup, { authors: linked }: LinkedArticle): string[] {
  const named = linked.length > 0 ? linked : authors;
  const clean = named
    .map((name) => line(name.replace(/^\s*by\s+/i, ''), 200))
    .filter((name) => name !== null && !/^(https?:\/\/|www\.|@)/i.test(name));
  return [...new Set(clean as string[])].slice(0, 50);
}

/** A headline as pages name themselves: “Headline - The Courier”, “Headline | The Courier”. */
function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet === null || !title.toLowerCase().endsWith(outlet.toLowerCase())) return title;
  const bare = title.slice(0, title.length - outlet.length);
  const mark = /\s[-–—|:·•]\s*$/.exec(bare.slice(-8));
  return mark && bare.length > mark[0].length
    ? bare.slice(0, bare.length - mark[0].length).trim() || title
    : title;
}

/** One line as the source form takes it: nothing that hides or reorders text, single spaces, not too long. */
function line(text: string | undefined, longest: number): string | null {
  const clean = (text ?? '')
    .slice(0, 4000)
    .toWellFormed()
    .replaceAll(/[\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\p{Cc}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .normalize('NFC')
    .trim();
  return clean === '' ? null : [...clean].slice(0, longest).join('').trim();
}

/** The first that is a date, as precisely as it is written. */
function dateOf(candidates: readonly (string | undefined)[]): PartialDate {
  for (const text of candidates) {
    const date = text === undefined ? undefined : readDate(text.trim().slice(0, 60));
    if (date) return date;
  }
  return UNKNOWN_DATE;
}

function readDate(text: string): PartialDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:[-/](\d{2})(?:[-/](\d{2})(?!\d))?)?(?![\d-])/.exec(text) ?? [];
  if (year && year !== '0000') {
    const written = `${year}-${month ?? '01'}-${day ?? '01'}`;
    const parsed = new Date(`${written}T00:00:00Z`);
    if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== written) return undefined;
    return { date: written, precision: day ? 'day' : month ? 'month' : 'year' };
  }
  // “Tue, 28 Jul 2026 09:00:00 GMT”: anything else that Date reads needs a year that is written out.
  const time = /\b\d{4}\b/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) return undefined;
  const date = new Date(time).toISOString().slice(0, 10);
  return /^(?!0000)\d{4}-/.test(date) ? { date, precision: 'day' } : undefined;
}

/** An absolute address of the web, or nothing. */
function addressOf(address: string | undefined, base: string | null): string | null {
  const text = address?.trim() ?? '';
  if (text === '' || text.length > 2048 || !URL.canParse(text, base ?? undefined)) return null;
  const { href, protocol, username, password } = new URL(text, base ?? undefined);
  const usable = /^https?:$/.test(protocol) && username === '' && password === '' && href.length <= 2048;
  return usable ? href : null;
}

/** `en_GB` and `EN-gb` are `en-GB`; what is no language is null. */
export function languageTag(text: string | undefined): string | null {
  const [primary = '', ...rest] = (text ?? '').trim().slice(0, 35).split(/[-_]/);
  if (!/^[a-z]{2,3}$/i.test(primary)) return null;
  const region = rest.find((part) => /^[a-z]{2}$/i.test(part));
  const tag =
    region === undefined ? primary.toLowerCase() : `${primary.toLowerCase()}-${region.toUpperCase()}`;
  return tag;
}
