import { sqlState, type Tx } from './database.js';

/** What Postgres says when a statement took longer than it may. */
const CANCELLED = '57014';

/** What `look` finds within so many milliseconds, or undefined; the transaction goes on either way. */
export async function inTime<T>(tx: Tx, ms: number, look: () => Promise<T>): Promise<T | undefined> {
  const [before] = await tx.query<{ value: string }[]>(
    `SELECT current_setting('statement_timeout') AS value`,
  );
  await tx.query('SAVEPOINT in_time');
  try {
    await tx.query(`SELECT set_config('statement_timeout', $1, true)`, [String(Math.max(1, Math.ceil(ms)))]);
    const found = await look();
    await tx.query(`SELECT set_config('statement_timeout', $1, true)`, [before?.value]);
    await tx.query('RELEASE SAVEPOINT in_time');
    return found;
  } catch (error) {
    if (sqlState(error) !== CANCELLED) throw error;
    await tx.query('ROLLBACK TO SAVEPOINT in_time');
    return undefined;
  }
}

/** The same for many things, some at a time and in their order, until the time is over. What was not reached is left out. */
export async function manyInTime<Thing, Found>(
  tx: Tx,
  { things, atOnce, ms }: { readonly things: readonly Thing[]; readonly atOnce: number; readonly ms: number },
  look: (some: readonly Thing[]) => Promise<readonly Found[]>,
): Promise<Map<Thing, Found>> {
  const found = new Map<Thing, Found>();
  const end = Date.now() + ms;
  for (let place = 0; place < things.length && Date.now() < end; place += atOnce) {
    const some = things.slice(place, place + atOnce);
    const answers = await inTime(tx, end - Date.now(), () => look(some));
    for (const [at, thing] of some.entries()) {
      const answer = answers?.[at];
      if (answer !== undefined) found.set(thing, answer);
    }
  }
  return found;
}
