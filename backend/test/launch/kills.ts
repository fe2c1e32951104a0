import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { asOwner } from '../../src/platform/postgres/databases.js';
import { runningPostgres } from '../../src/platform/postgres/server.js';
import { ofDatabase } from '../../src/platform/postgres/urls.js';
import { signIn } from './colleague.js';
import { serversOver, start, type Run } from './program.js';

export type Victim = 'the application' | 'Postgres';

/** What a newsroom that was killed says when it is back. */
export interface Aftermath {
  /** Acknowledged parties that are gone. */
  readonly lost: readonly string[];
  /** Audit rows that do not follow from the one before. */
  readonly faults: number;
  /** Parties without exactly one audit row that says they were added. */
  readonly halves: number;
  /** Parties that nobody was told of: they were committed, and the answer died on its way. */
  readonly unheard: number;
}

const WRITERS = 4;

/** Serves over `folder`, lets several writers write, and kills -9 in their midst; what was acknowledged is added. */
export async function killUnderWrites(
  folder: string,
  victim: Victim,
  acknowledged: string[],
  prepare: (folder: string) => Promise<void> = async () => undefined,
): Promise<void> {
  const run = await start(folder);
  await prepare(folder);
  const writer = await signIn(run.url, run.output);
  const enough = acknowledged.length + 10 + Math.floor(Math.random() * 60);
  const writing = Array.from({ length: WRITERS }, () => writeUntilRefused(writer.addParty, acknowledged));
  await Promise.race([...writing, reached(acknowledged, enough)]);
  if (acknowledged.length < enough) throw new Error('a writer was refused before anything was killed');
  if (victim === 'Postgres') await killPostgres(folder, run);
  await run.kill();
  await Promise.all(writing);
}

/** Starts over `folder` once more, counts what is there, and stops it. */
export async function aftermath(folder: string, acknowledged: readonly string[]): Promise<Aftermath> {
  const run = await start(folder);
  const found = await withNewsroom(folder, (query) => query<Aftermath>(AFTERMATH, [acknowledged]));
  await run.end();
  const [after] = found;
  if (!after) throw new Error('the newsroom did not answer');
  return after;
}

/** The control: Postgres acknowledges now and writes some other time. */
export async function acknowledgeBeforeWriting(folder: string): Promise<void> {
  await withNewsroom(folder, async (query) => {
    await query(`ALTER SYSTEM SET synchronous_commit = off`);
    await query(`ALTER SYSTEM SET wal_writer_delay = '10s'`);
    await query(`ALTER SYSTEM SET wal_writer_flush_after = '1GB'`);
    await query(`SELECT pg_reload_conf()`);
  });
  while (!(await withNewsroom(folder, (query) => query(RELOADED))).length) await pause(20);
}

const RELOADED = `SELECT WHERE current_setting('synchronous_commit') = 'off'`;

const AFTERMATH = `
  WITH added AS (SELECT subject_id, count(*) AS times FROM newsroom.audit_event
                  WHERE subject = 'party' AND act = 'added' GROUP BY subject_id),
       written AS (SELECT id FROM newsroom.party WHERE name LIKE 'Group under fire %')
  SELECT ARRAY(SELECT unnest($1::uuid[]) EXCEPT SELECT id FROM written)::text[] AS lost,
         (SELECT count(*)::int FROM newsroom.audit_faults()) AS faults,
         (SELECT count(*)::int FROM newsroom.party p FULL JOIN added a ON a.subject_id = p.id
           WHERE p.id IS NULL OR a.times IS DISTINCT FROM 1) AS halves,
         (SELECT count(*)::int FROM written WHERE id <> ALL ($1)) AS unheard`;

type Query = <Row>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;

async function withNewsroom<T>(folder: string, work: (query: Query) => Promise<T>): Promise<T> {
  const server = await runningPostgres(join(folder, 'postgres'));
  if (!server) throw new Error(`no Postgres runs over ${folder}`);
  return asOwner(ofDatabase(server, 'ascribe'), (session) =>
    work(async (sql, values = []) => (await session.query(sql, [...values])).rows),
  );
}

async function writeUntilRefused(
  add: (name: string) => Promise<string>,
  acknowledged: string[],
): Promise<void> {
  try {
    for (;;) acknowledged.push(await add(`Group under fire ${crypto.randomUUID()}`));
  } catch {
    // Whether this last one is in, nobody knows: it counts as unheard when it is.
  }
}

async function reached(acknowledged: readonly string[], enough: number): Promise<void> {
  while (acknowledged.length < enough) await pause(2);
}

/** The whole server at once, as when its machine dies; the application must notice and end by itself. */
async function killPostgres(folder: string, { url }: Run): Promise<void> {
  for (const pid of serversOver(folder)) {
    const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
    for (const one of [pid, ...stdout.trim().split(/\s+/).map(Number)]) killNow(one);
  }
  const deadline = Date.now() + 30_000;
  while (await answers(url)) {
    if (Date.now() > deadline) throw new Error('the application outlived its Postgres');
    await pause(50);
  }
}

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/livez`).then(
    () => true,
    () => false,
  );
}
