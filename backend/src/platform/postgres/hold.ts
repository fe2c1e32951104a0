import pg from 'pg';
import { PostgresUnavailable } from './unavailable.js';

/** The right to a data folder: one session that keeps a lock in the server for as long as this process lives. */
export interface Hold {
  readonly lost: Promise<string>;
  release(): Promise<void>;
}

const LOCK = 4_711_001;
const PATIENCE_MS = 5_000;

/** Two processes over one folder would stop the server under each other; the second is told so. */
export async function hold(url: string, folder: string): Promise<Hold> {
  const session = new pg.Client({
    connectionString: url,
    application_name: 'ascribe (holder)',
    keepAlive: true,
  });
  let released = false;
  const lost = new Promise<string>((resolve) => {
    session.on('error', () => undefined);
    session.on('end', () => released || resolve('The embedded Postgres ended unexpectedly.'));
  });
  await session.connect();
  const release = async (): Promise<void> => {
    released = true;
    await session.end();
  };
  if (await locked(session)) return { lost, release };
  await release();
  throw new PostgresUnavailable(
    `Another Ascribe is running over ${folder}; stop it, or set DATA_DIR to another folder.`,
  );
}

/** The session of a process that was killed a moment ago may still be on its way out. */
async function locked(session: pg.Client): Promise<boolean> {
  await session.query(`SET lock_timeout = ${PATIENCE_MS}`);
  try {
    await session.query('SELECT pg_advisory_lock($1)', [LOCK]);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '55P03') return false;
    throw error;
  }
}
