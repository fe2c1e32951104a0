import type pg from 'pg';
import { asOwner } from './databases.js';
import { PostgresUnavailable } from './unavailable.js';

/** What a server says of itself, as far as we depend on it. */
export interface ServerFacts {
  /** As in server_version_num: 150004 is 15.4. */
  readonly version: number;
  readonly superuser: boolean;
  readonly fsync: string;
  readonly fullPageWrites: string;
  readonly synchronousCommit: string;
}

const OLDEST = 15;

/** Asks the server behind `url`. Throws `PostgresUnavailable` with a sentence when it does not answer or is too old. */
export async function serverFacts(url: string): Promise<ServerFacts> {
  try {
    const facts = await asOwner(url, ask);
    const tooOld = ageComplaint(url, facts.version);
    if (!tooOld) return facts;
    throw new PostgresUnavailable(tooOld);
  } catch (error) {
    throw error instanceof PostgresUnavailable ? error : new PostgresUnavailable(complaintAbout(url, error));
  }
}

/** The sentence for a server that lacks what we need, or undefined. */
export function ageComplaint(url: string, version: number): string | undefined {
  const major = Math.floor(version / 10_000);
  if (major >= OLDEST) return undefined;
  return `${nameOf(url)} is Postgres ${major}; Ascribe needs ${OLDEST} or newer.`;
}

/** Why this server must not hold a newsroom's record, one sentence each; empty when it may. */
export function dangers(facts: ServerFacts): string[] {
  return [
    facts.superuser &&
      'the application signs in as a superuser; set APP_DATABASE_URL to a login that is only a member of ascribe_app',
    facts.fsync !== 'on' && 'fsync is off; set fsync=on',
    facts.fullPageWrites !== 'on' && 'full_page_writes is off; set full_page_writes=on',
    ['on', 'remote_apply'].includes(facts.synchronousCommit) ||
      `synchronous_commit is ${facts.synchronousCommit}; set synchronous_commit=on`,
  ].filter((sentence) => typeof sentence === 'string');
}

/** A sentence with the remedy, and without the password that is in the address. */
export function complaintAbout(url: string, error: unknown): string {
  const { code = '', message = String(error) } =
    error instanceof Error ? (error as Error & { code?: string }) : {};
  const server = nameOf(url);
  switch (code) {
    case 'ECONNREFUSED':
      return `${server} does not answer; start that Postgres, or correct DATABASE_URL.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${server} cannot be found: no such host; correct DATABASE_URL.`;
    case '28P01':
    case '28000':
      return `${server} refuses the sign-in of "${userOf(url)}"; correct user and password in DATABASE_URL.`;
    case '3D000':
      return `${server} does not exist; create that database, or correct DATABASE_URL.`;
    case '':
      return /timeout/.test(message)
        ? `${server} did not answer within ten seconds; correct DATABASE_URL, or open the way to it.`
        : `${server} cannot be used: ${message}.`;
    default:
      return `${server} cannot be used: ${message} (${code}).`;
  }
}

async function ask(session: pg.Client): Promise<ServerFacts> {
  const { rows } = await session.query<ServerFacts>(`
    SELECT current_setting('server_version_num')::int AS version,
           (SELECT bool_or(rolsuper) FROM pg_roles WHERE rolname IN (session_user, current_user)) AS superuser,
           current_setting('fsync') AS fsync,
           current_setting('full_page_writes') AS "fullPageWrites",
           current_setting('synchronous_commit') AS "synchronousCommit"`);
  const [facts] = rows;
  if (!facts) throw new Error('the server did not say what it is');
  return facts;
}

function nameOf(url: string): string {
  const { hostname, port, pathname, searchParams } = new URL(url);
  const host = hostname || searchParams.get('host') || 'localhost';
  return `The database ${decodeURIComponent(pathname.slice(1))} at ${host}:${port || '5432'}`;
}

function userOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}
