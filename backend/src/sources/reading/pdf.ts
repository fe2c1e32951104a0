import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { invalid, type Problem } from '../../platform/problem.js';
import type { Boilerplate } from '../capture.kinds.js';
import { pointsAt } from '../codePoints.js';
import { refuseSize, refuseUnstorable, unreadable } from '../readable.js';
import { linesOf, type Line, type TextPiece } from './pdf.lines.js';
import { paragraphsOf } from './pdf.paragraphs.js';

/** The text of a PDF. */
export interface PdfText {
  /** Pages and paragraphs stand apart by a blank line; lines of a paragraph are joined. */
  readonly text: string;
  readonly note: string;
  readonly isCut: boolean;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** Heads and feet that come back on every page. */
  readonly boilerplate: readonly Boilerplate[];
}

const MOST_PAGES = 300;
const MOST_CHARACTERS = 5_000_000;

/** Reads text and nothing else: no script, form, font, image or attachment of it is run, drawn or opened. */
const QUIETLY = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  enableXfa: false,
  stopAtErrors: false,
  verbosity: 0,
};

/** Throws a `Problem` with the remedy for a PDF that is locked, broken or holds pictures only. */
export async function readPdf(bytes: Uint8Array, field: string): Promise<PdfText> {
  refuseSize(bytes, field);
  if (!isPdf(bytes)) throw unreadable(field, 'This file is no PDF, whatever its name says.');
  const pdf = await opened(bytes, field);
  try {
    const pages: Line[][] = [];
    let characters = 0;
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
      const lines = await linesOfPage(pdf, number);
      characters += lines.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > MOST_CHARACTERS) break;
      pages.push(lines);
    }
    const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
    return {
      ...textOf(pages, pdf.numPages, field),
      ...authorship(info as Readonly<Record<string, unknown>>),
    };
  } finally {
    await pdf.cleanup().catch(() => undefined);
  }
}

/** A PDF may have other bytes before its beginning; readers look for it in the first kilobyte. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function opened(bytes: Uint8Array, field: string): Promise<Pdf> {
  // Loaded apart, so that a fault of ours is not taken for one of the file.
  await getResolvedPDFJS();
  try {
    // It takes the buffer away, so it gets one of its own.
    return await getDocumentProxy(new Uint8Array(bytes), QUIETLY);
  } catch (error) {
    throw (error instanceof Error && error.name === 'PasswordException' ? locked : broken)(field);
  }
}

async function linesOfPage(pdf: Pdf, number: number): Promise<Line[]> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return linesOf(items.filter((item): item is Extract<typeof item, TextPiece> => 'str' in item));
  } catch {
    return [];
  }
}

function textOf(
  pages: readonly Line[][],
  ofPages: number,
  field: string,
): Omit<PdfText, 'title' | 'authors'> {
  const { text, heads } = paragraphsOf(pages);
  if (text.trim() === '') throw ofPages === 0 ? broken(field) : scanned(field);
  refuseUnstorable(text, field);
  const points = pointsAt(
    text,
    heads.flatMap(({ start, end }) => [start, end]),
  );
  const boilerplate = heads.map((_, at) => ({
    starts: points[at * 2] ?? 0,
    ends: points[at * 2 + 1] ?? 0,
    why: 'comes back on every page',
  }));
  return { text, boilerplate, note: noteOf(pages, ofPages), isCut: pages.length < ofPages };
}

function noteOf(pages: readonly Line[][], ofPages: number): string {
  const empty = pages.flatMap((lines, at) => (lines.length === 0 ? [at + 1] : []));
  const shown =
    empty.length > 10 ? `${empty.slice(0, 10).join(', ')} and ${empty.length - 10} more` : empty.join(', ');
  return [
    pages.length < ofPages && `Only the first ${pages.length} of ${ofPages} pages were read.`,
    empty.length > 0 && `No text was found on page ${shown}: pictures, perhaps, or nothing.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function authorship(info: Readonly<Record<string, unknown>>): Pick<PdfText, 'title' | 'authors'> {
  const title = said(info.Title, 500);
  const author = said(info.Author, 200);
  const isMachineMade =
    title !== null && /^(untitled|microsoft |powerpoint|.*\.(docx?|indd|qxd|pdf|pptx?)$)/i.test(title);
  return { title: isMachineMade ? null : title, authors: author === null ? [] : [author] };
}

function said(value: unknown, longest: number): string | null {
  if (typeof value !== 'string') return null;
  const clean = value
    .toWellFormed()
    .replaceAll(/[\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\p{Cc}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return clean === '' ? null : [...clean].slice(0, longest).join('');
}

function locked(field: string): Problem {
  const detail =
    'This PDF is locked with a password. Open it with the password and save a copy without one, or copy its text and paste that.';
  return invalid('capture.pdf.locked', field, detail);
}

function broken(field: string): Problem {
  const detail =
    'This PDF is broken and cannot be read. Download it again, or open it, print it to a new PDF and upload that.';
  return invalid('capture.pdf.broken', field, detail);
}

function scanned(field: string): Problem {
  const detail =
    'This PDF holds pictures of pages and no text. Run text recognition (OCR) over it and upload the result, or type the passage that matters and paste it.';
  return invalid('capture.pdf.scanned', field, detail);
}
