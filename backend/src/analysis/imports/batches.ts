import { sqlState } from '../../platform/database.js';

/** Rows that go in together or not at all: enough to be quick, few enough that nobody at the desk waits for them. */
export const BATCH = 250;

/** The import was stopped between two batches. */
export class Interrupted extends Error {
  constructor() {
    super('Stopped. What was read so far stands; run the same command again to complete it.');
  }
}

/** `rows` in batches; ends with `Interrupted` when `signal` says so. */
export async function* batchesOf<Row>(rows: AsyncIterable<Row>, signal: AbortSignal): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
    if (signal.aborted) throw new Interrupted();
  }
  if (batch.length > 0) yield batch;
}

/**
 * Does `work` with all rows in one go. Should the database refuse what is in them, the batch is halved until the row is
 * found that it refuses; `refused` is told of that one, and the others go in.
 */
export async function isolating<Row>(
  rows: readonly Row[],
  work: (rows: readonly Row[]) => Promise<void>,
  refused: (row: Row, reason: string) => void,
): Promise<void> {
  try {
    await work(rows);
  } catch (error) {
    if (!isAboutTheData(error)) throw error;
    const [only] = rows;
    if (rows.length === 1 && only !== undefined) {
      return refused(only, `The database refuses it: ${(error as Error).message}.`);
    }
    const half = Math.ceil(rows.length / 2);
    await isolating(rows.slice(0, half), work, refused);
    await isolating(rows.slice(half), work, refused);
  }
}

/** Values out of range or against a constraint (SQLSTATE classes 22 and 23), and not a server in trouble. */
function isAboutTheData(error: unknown): boolean {
  return /^2[23]/.test(sqlState(error));
}
