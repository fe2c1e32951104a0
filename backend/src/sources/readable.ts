import { invalid, Problem } from '../platform/problem.js';
import { charsetOfHtml, decoded } from './decoding.js';
import { type Part, visibleText } from './visibleText.js';

/** As much as one capture holds, in bytes as they came. */
export const LARGEST_CAPTURE = 10 * 1024 * 1024;

export const ACCEPTED =
  'Ascribe takes pasted text, text files (.txt), PDFs (.pdf) and web pages saved as HTML (.html, .htm)';

export type Mime = 'text/plain' | 'text/html' | 'application/pdf';

/** A document as it will be kept: the bytes as they came, and the text found in them. */
export interface Readable {
  readonly bytes: Uint8Array;
  readonly mime: Mime;
  /** Nothing is normalised in it but line ends: no-break spaces and curly quotes are part of what was published. */
  readonly text: string;
  /** What a reader should know about how the text was found; mostly empty. */
  readonly note: string;
}

/** Bytes with what is known of them. `field` is the field of the input that they came in. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly mime: Mime;
  readonly field: string;
  /** The charset that came with them, if any. */
  readonly declared?: string;
}

/** A text or a page, decoded; `html` is its source. */
export interface Page extends Readable {
  readonly html?: string;
  /** Where each stretch of the text stands on the page. */
  readonly parts: readonly Part[];
}

/** What somebody pasted. */
export function readPasted(text: string): Readable {
  refuseUnstorable(text, 'text');
  const bytes = new TextEncoder().encode(text);
  refuseSize(bytes, 'text');
  return { bytes, mime: 'text/plain', text: withLineFeeds(text, 'text'), note: '' };
}

/** A text or a web page, out of its bytes. */
export function readWritten({ bytes, mime, field, declared }: Written): Page {
  refuseSize(bytes, field);
  refuseBinary(bytes, field);
  const isPage = mime === 'text/html';
  const { text, note } = decoded(bytes, declared ?? (isPage ? charsetOfHtml(bytes) : undefined));
  refuseUnstorable(text, field);
  const kept = { bytes, mime, note };
  if (!isPage) return { ...kept, text: withLineFeeds(text, field), parts: [] };
  const html = text.replaceAll('\r\n', '\n');
  const seen = visibleText(html);
  const found = withLineFeeds(seen.text, field);
  return { ...kept, text: found, html, parts: found === seen.text ? seen.parts : [] };
}

/** What a file is, by its name. */
export function mimeOfFile(fileName: string): Mime {
  const [, extension = ''] = /\.([^./\\]+)$/.exec(fileName.toLowerCase()) ?? [];
  if (extension === 'html' || extension === 'htm') return 'text/html';
  if (extension === 'txt' || extension === 'text') return 'text/plain';
  if (extension === 'pdf') return 'application/pdf';
  throw invalid('capture.kind', 'fileName', `${ACCEPTED}. For anything else, copy its text and paste that.`);
}

/** At the door, before anything is read. */
export function refuseSize(bytes: Uint8Array, field: string): void {
  if (bytes.length <= LARGEST_CAPTURE) return;
  const detail = 'This document is larger than 10 MB. Capture the part that matters.';
  throw new Problem('too_large', 'capture.too_large', detail, [{ field, detail }]);
}

/** How files begin that are something else, whatever their name says. */
const BEGINNINGS: readonly (readonly [what: string, beginning: string])[] = [
  ['a PDF', '%PDF-'],
  ['a PNG image', '\u0089PNG'],
  ['a JPEG image', '\u00FF\u00D8\u00FF'],
  ['a GIF image', 'GIF87a'],
  ['a GIF image', 'GIF89a'],
  ['an image or a recording', 'RIFF'],
  ['an image', 'BM\u0000'],
  ['an archive or an Office document', 'PK\u0003\u0004'],
  ['an archive', '\u001F\u008B'],
  ['an archive', '7z\u00BC\u00AF'],
  ['an Office document', '\u00D0\u00CF\u0011\u00E0'],
  ['a rich text document', '{\\rtf'],
];

function refuseBinary(bytes: Uint8Array, field: string): void {
  const beginning = String.fromCharCode(...bytes.subarray(0, 16));
  const [what] = BEGINNINGS.find(([, known]) => beginning.startsWith(known)) ?? [];
  if (what) throw unreadable(field, `This file is ${what}, whatever its name says.`);
}

/** What no text has, and neither Postgres nor a reader bears: NUL, other controls, halves of characters. */
export function refuseUnstorable(text: string, field: string): void {
  if (!text.isWellFormed())
    throw unreadable(field, 'This text holds half of a surrogate pair, which is no character.');
  // eslint-disable-next-line no-control-regex
  const [control] = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.exec(text) ?? [];
  if (control === undefined) return;
  const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  throw unreadable(field, `This is not plain text: it holds the control character U+${code}.`);
}

export function unreadable(field: string, why: string): Problem {
  return invalid('capture.unreadable', field, `${why} ${ACCEPTED}.`);
}

export function withLineFeeds(text: string, field: string): string {
  const found = text.replaceAll('\r\n', '\n');
  if (found.trim() !== '') return found;
  throw invalid(
    'capture.empty',
    field,
    'There is no text in this. If your browser shows some, copy it there and paste it.',
  );
}
