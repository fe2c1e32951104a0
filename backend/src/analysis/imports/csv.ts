import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';

/** One row of a file by its column names, or why its line could not be read. */
export type CsvRow =
  | { readonly line: number; readonly cells: ReadonlyMap<string, string> }
  | { readonly line: number; readonly refused: string };

/** A line without its break; undefined bytes stand for one that was too long to keep. */
interface Line {
  readonly number: number;
  readonly bytes: Buffer | undefined;
}

const LONGEST_LINE = 1_000_000;
/** A quoted field may go over several lines; beyond this the quotation mark was a mistake. */
const LONGEST_ROW = { lines: 500, bytes: 1_000_000 };
const BREAK = 0x0a;
const QUOTE = 0x22;

/**
 * The rows of a UTF-8 file with commas (RFC 4180), one at a time and in bounded memory. A mistake costs the line it
 * stands in: reading goes on behind it. `moved` hears how many bytes were read.
 */
export async function* csvRows(
  file: string,
  moved: (bytes: number) => void = ignore,
): AsyncGenerator<CsvRow> {
  const lines = linesOf(file, moved);
  const ahead: Line[] = [];
  let header: readonly string[] | undefined;
  for (;;) {
    const taken = await nextRow(lines, ahead);
    if (!taken) return;
    const [first] = ahead as [Line];
    const read = rowOf(ahead.slice(0, taken), header?.length);
    ahead.splice(0, 'again' in read ? 1 : taken);
    if ('refused' in read) yield { line: first.number, refused: read.refused };
    else if (header) yield { line: first.number, cells: named(header, read.values) };
    else header = read.values.map((name) => name.trim());
  }
}

/** The names of its columns, or undefined when its first line is none that can be read. */
export async function csvHeader(file: string): Promise<string[] | undefined> {
  for await (const line of linesOf(file, ignore)) {
    const read = rowOf([line], undefined);
    return 'values' in read ? read.values.map((name) => name.trim()) : undefined;
  }
  return undefined;
}

/** How many of the lines in `ahead` make the next row, reading more as needed; 0 at the end. Blank lines are passed. */
async function nextRow(lines: AsyncGenerator<Line>, ahead: Line[]): Promise<number> {
  let [quotes, bytes] = [0, 0];
  for (let count = 0; ;) {
    const line = ahead[count] ?? (await more(lines, ahead));
    if (!line) return count;
    if (count === 0 && line.bytes?.length === 0) {
      ahead.shift();
      continue;
    }
    count += 1;
    quotes += quotesIn(line.bytes);
    bytes += line.bytes?.length ?? 0;
    const closed = quotes % 2 === 0;
    if (closed || !line.bytes || count === LONGEST_ROW.lines || bytes > LONGEST_ROW.bytes) return count;
  }
}

async function more(lines: AsyncGenerator<Line>, ahead: Line[]): Promise<Line | undefined> {
  const { value, done } = (await lines.next()) as IteratorResult<Line, undefined>;
  if (!done) ahead.push(value);
  return done ? undefined : value;
}

type Read = { values: string[] } | { refused: string; again?: true };

/** `again`: only the first line is given up, the others may be rows of their own. */
function rowOf(lines: readonly Line[], wanted: number | undefined): Read {
  const kept = lines.flatMap(({ bytes }) => bytes ?? []);
  if (kept.length < lines.length)
    return { refused: 'The line is longer than 1 MB, so it was passed over.', again: true };
  const bytes = Buffer.concat(
    kept.flatMap((line, place) => (place === 0 ? [line] : [Buffer.of(BREAK), line])),
  );
  const values = valuesOf(bytes.toString('utf8'));
  if (typeof values === 'string') return { refused: values, again: true };
  if (wanted !== undefined && values.length !== wanted) {
    const refused = `The row has ${values.length} fields where the first line names ${wanted}; look for a missing or extra comma or quotation mark.`;
    return { refused, again: true };
  }
  if (!isUtf8(bytes)) return { refused: 'The row is not UTF-8 text. Save the file as UTF-8.' };
  return { values };
}

function valuesOf(text: string): string[] | string {
  try {
    const [values] = parse(text, { relax_column_count: true, relax_quotes: false }) as string[][];
    return values ?? [];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return 'A quotation mark is not closed, or stands where none may stand; inside a quoted field it must be doubled.';
  }
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function named(header: readonly string[], values: readonly string[]): Map<string, string> {
  return new Map(header.map((name, place) => [name, values[place] ?? '']));
}

function quotesIn(bytes: Buffer | undefined): number {
  let count = 0;
  for (let at = bytes?.indexOf(QUOTE) ?? -1; at >= 0; at = bytes?.indexOf(QUOTE, at + 1) ?? -1) count += 1;
  return count;
}

async function* linesOf(file: string, moved: (bytes: number) => void): AsyncGenerator<Line> {
  let number = 0;
  let held: Buffer[] = [];
  let size = 0;
  const line = (): Line => {
    number += 1;
    const bytes = size > LONGEST_LINE ? undefined : withoutEdges(Buffer.concat(held), number);
    [held, size] = [[], 0];
    return { number, bytes };
  };
  const hold = (piece: Buffer): void => {
    size += piece.length;
    if (size <= LONGEST_LINE) held.push(piece);
    else held = [];
  };
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(BREAK); at >= 0; at = chunk.indexOf(BREAK, from)) {
      hold(chunk.subarray(from, at));
      from = at + 1;
      yield line();
    }
    hold(chunk.subarray(from));
    moved(chunk.length);
  }
  if (size > 0) yield line();
}

/** Without the byte order mark of the first line and the CR of Windows. */
function withoutEdges(bytes: Buffer, number: number): Buffer {
  const marked = number === 1 && bytes.subarray(0, 3).equals(Buffer.of(0xef, 0xbb, 0xbf));
  return bytes.subarray(marked ? 3 : 0, bytes.at(-1) === 0x0d ? -1 : undefined);
}

function ignore(): void {
  // nobody watches
}
