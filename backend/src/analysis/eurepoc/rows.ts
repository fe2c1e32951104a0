import { createHash } from 'node:crypto';
import { proseRefusal } from '../../platform/text.js';
import type { CsvRow } from '../imports/csv.js';
import type { ImportFile } from '../imports/files.js';
import type { Trouble } from '../imports/tally.js';

/** One row of a dataset, its text as it can be stored. */
export interface Row {
  readonly file: ImportFile;
  readonly line: number;
  /** The columns that are not empty, as they stand in the file. */
  readonly coded: Readonly<Record<string, string>>;
  /** SHA-256 over them. */
  readonly digest: string;
  /** What stands in a column; '' where nothing does or where the file has no such column. */
  readonly at: (column: string) => string;
}

/** Longest value of a column of names and codes; summaries may be longer. */
const LONGEST_NAME = 1000;

/** The row, or why it cannot be read. */
export function rowOf(file: ImportFile, row: CsvRow): Row | { readonly refused: string } {
  if ('refused' in row) return row;
  const cells: [string, string][] = [];
  for (const [name, written] of row.cells) {
    const value = written.isWellFormed() ? written.replaceAll(/\r\n?/g, '\n').normalize('NFC') : written;
    const refused = proseRefusal(value);
    if (refused) return { refused: `${name} ${refused}.` };
    if (value.trim() !== '') cells.push([name, value]);
  }
  const coded = Object.fromEntries(cells);
  const digest = sha256(cells.sort(([a], [b]) => (a < b ? -1 : 1)));
  const known = new Map(cells);
  return { file, line: row.line, coded, digest, at: (column) => known.get(column) ?? '' };
}

/** A column of names that is longer than any name, as a refusal. */
export function tooLong(row: Row, columns: readonly string[]): string | undefined {
  const long = columns.find((column) => [...row.at(column)].length > LONGEST_NAME);
  return long && `${long} is longer than ${LONGEST_NAME} characters.`;
}

export function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

export function troubleAt({ file, line }: Pick<Row, 'file' | 'line'>, reason: string): Trouble {
  return { file: file.name, line, reason };
}
