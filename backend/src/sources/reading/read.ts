import { codePoints } from '../../platform/text.js';
import { unitAt } from '../codePoints.js';
import type { Boilerplate } from '../capture.kinds.js';
import { type Page, readPasted, readWritten } from '../readable.js';
import { fingerprintOf } from './fingerprint.js';
import { foundIn, NOTHING_FOUND, type Told } from './found.js';
import { recognised } from './language.js';
import { readMarkup } from './markup.js';
import { readPdf } from './pdf.js';
import { boilerplateOf } from './story.js';
import type { ReadDocument, ReadTask, Story } from './task.js';

/** A document, and how to find its story when it is a page. */
export interface Read {
  readonly document: ReadDocument;
  readonly story?: () => Story;
}

/** Reads a document; throws a `Problem` that says why it cannot be kept. */
export async function read(task: ReadTask): Promise<Read> {
  if (task.kind === 'pasted') return { document: plain(readPasted(task.text), task.url) };
  if (task.mime === 'application/pdf') return { document: await pdf(task) };
  const page = readWritten(task);
  if (page.html === undefined) return { document: plain(page, task.url) };
  const told = foundIn(readMarkup(page.html), task.url);
  const document = { ...plain(page, task.url), told, language: told.language ?? recognised(page.text) };
  return { document, story: () => storyOf(page, document) };
}

function plain({ mime, text, note }: Omit<Page, 'parts' | 'html'>, url: string | null): ReadDocument {
  return {
    mime,
    text,
    note,
    length: codePoints(text),
    isCut: false,
    language: recognised(text),
    told: { ...SILENT, url },
    fingerprint: fingerprintOf(text),
    boilerplate: [],
  };
}

const SILENT: Told = {
  ...NOTHING_FOUND,
  language: null,
  ampUrl: null,
  isPaid: false,
  asksForPassword: false,
};

async function pdf({ bytes, field, url }: Extract<ReadTask, { kind: 'written' }>): Promise<ReadDocument> {
  const { text, note, isCut, title, authors, boilerplate } = await readPdf(bytes, field);
  const readable = plain({ bytes, mime: 'application/pdf', text, note }, url);
  const fingerprint =
    boilerplate.length > 0 ? fingerprintOf(without(text, boilerplate)) : readable.fingerprint;
  return { ...readable, isCut, boilerplate, fingerprint, told: { ...readable.told, title, authors } };
}

function storyOf({ html = '', text, parts }: Page, { told, fingerprint }: ReadDocument): Story {
  const boilerplate = boilerplateOf({ html, text, parts, title: told.title });
  if (!boilerplate) return { isTold: false, boilerplate: [], fingerprint };
  return { isTold: true, boilerplate, fingerprint: fingerprintOf(without(text, boilerplate)) };
}

/** The text without those stretches, which stand in their order. */
export function without(text: string, stretches: readonly Boilerplate[]): string {
  const pieces: string[] = [];
  let rest = text;
  let point = 0;
  for (const { starts, ends } of stretches) {
    const from = unitAt(rest, starts - point) ?? rest.length;
    const to = from + (unitAt(rest.slice(from), ends - starts) ?? rest.length);
    pieces.push(rest.slice(0, from));
    rest = rest.slice(to);
    point = ends;
  }
  return [...pieces, rest].join('\n');
}
