import { createReadStream } from 'node:fs';
import { unreadable, type ImportFile } from '../imports/files.js';

/** One object of a bundle, or why its text could not be read. */
export type BundleObject =
  | { readonly line: number; readonly object: Readonly<Record<string, unknown>>; readonly text: string }
  | { readonly line: number; readonly refused: string };

/** All of ATT&CK for enterprises has less. */
export const LARGEST_BUNDLE = 51_000_000;
const LARGEST_OBJECT = 1_000_000;
const DEEPEST = 60;

/**
 * The objects of a STIX bundle, each read by itself: one that is malformed costs itself and no other. A file that is no
 * bundle is refused in a sentence.
 */
export async function* bundleObjects(
  { path, size }: ImportFile,
  moved: (bytes: number) => void,
): AsyncGenerator<BundleObject> {
  if (size > LARGEST_BUNDLE) throw unreadable(`${path} is larger than 51 MB. Split it into several bundles.`);
  const text = await textOf(path);
  const list = /^\s*\{(?:[^[\]{}]*?,)?\s*"objects"\s*:\s*\[/.exec(text);
  if (!list) {
    throw unreadable(`${path} is no STIX bundle: it must be a JSON object with a list called "objects".`);
  }
  let [line, counted, place] = [1, 0, 0];
  for (const { from, to, refused } of piecesOf(text, list[0].length)) {
    line += breaksIn(text, counted, from);
    moved(from - counted);
    counted = from;
    place += 1;
    const read = refused === undefined ? objectIn(text.slice(from, to), line) : { line, refused };
    // A whole bundle often stands in one line.
    yield 'refused' in read ? { line, refused: `Object ${place}: ${read.refused}` } : read;
  }
}

function objectIn(text: string, line: number): BundleObject {
  if (text.length > LARGEST_OBJECT) return { line, refused: 'it is larger than 1 MB.' };
  try {
    const object: unknown = JSON.parse(text);
    if (typeof object === 'object' && object !== null && !Array.isArray(object))
      return { line, object: object as Record<string, unknown>, text };
    return { line, refused: 'what stands here is no object.' };
  } catch (error) {
    return { line, refused: `it is no JSON: ${(error as Error).message.slice(0, 200)}.` };
  }
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly refused?: string;
}

/** Where the elements of the list that begins at `start` stand. */
function* piecesOf(text: string, start: number): Generator<Piece> {
  const token = /["[\]{},]/g;
  token.lastIndex = start;
  let [from, depth] = [start, 0];
  let tooDeep = false;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const sign = found[0];
    if (sign === '"') token.lastIndex = endOfString(text, found.index);
    else if (sign === '{' || sign === '[') {
      depth += 1;
      tooDeep ||= depth > DEEPEST;
    } else if (depth === 0) {
      const piece = trimmed(text, from, found.index);
      if (piece.from < piece.to) yield tooDeep ? { ...piece, refused: NESTED } : piece;
      if (sign !== ',') return;
      [from, tooDeep] = [token.lastIndex, false];
    } else if (sign !== ',') depth -= 1;
  }
  yield { ...trimmed(text, from, text.length), refused: UNFINISHED };
}

const NESTED = `it is nested more than ${DEEPEST} levels deep.`;
const UNFINISHED = 'the list of objects is not closed: a bracket or quotation mark is missing from here on.';

/** Behind the closing quotation mark, or the end of the text. */
function endOfString(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let strokes = 0;
    while (text[at - 1 - strokes] === '\\') strokes += 1;
    if (strokes % 2 === 0) return at + 1;
  }
  return text.length;
}

function trimmed(text: string, from: number, to: number): Piece {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { from: start, to: end };
}

function breaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

async function textOf(path: string): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of createReadStream(path)) pieces.push(piece as Buffer);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
  } catch {
    throw unreadable(`${path} is not UTF-8 text. Save it as UTF-8.`);
  }
}
