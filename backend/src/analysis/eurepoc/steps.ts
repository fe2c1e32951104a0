import type { Tx } from '../../platform/database.js';
import type { Findings } from '../imports/findings.js';
import type { ImportFile } from '../imports/files.js';
import type { Row } from './rows.js';

/** What a batch of rows of one file is taken in with. */
export interface Batch {
  readonly tx: Tx;
  readonly importId: string;
  readonly file: ImportFile;
  readonly findings: Findings;
}

/** How one of the datasets is taken in: each row understood by itself, then a batch of them kept. */
export interface Step<Understood extends { readonly row: Row; readonly notes: readonly string[] }> {
  /** The row, or in a sentence why it cannot be kept. */
  understand(row: Row): Understood | { readonly refused: string };
  /** Keeps what is new; tells the findings what became of every row. */
  keep(batch: Batch, rows: readonly Understood[]): Promise<void>;
}
