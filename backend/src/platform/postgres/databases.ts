import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { APP_ROLE, ofDatabase, PUBLIC_ROLE, signedInAs, type DatabaseUrls } from './urls.js';

/** Makes the database on the server if it is not there yet, and gives its address. */
export async function ensureDatabase(serverUrl: string, name: string): Promise<string> {
  await asOwner(serverUrl, async (session) => {
    const { rowCount } = await session.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (!rowCount) await session.query(`CREATE DATABASE ${session.escapeIdentifier(name)}`);
  });
  return ofDatabase(serverUrl, name);
}

/** Gives the two narrow roles a login of their own, with passwords that live only in this process. */
export async function openLogins(ownerUrl: string): Promise<DatabaseUrls> {
  return {
    owner: ownerUrl,
    app: await openLogin(ownerUrl, APP_ROLE),
    public: await openLogin(ownerUrl, PUBLIC_ROLE),
  };
}

async function openLogin(ownerUrl: string, role: string): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  await asOwner(ownerUrl, (session) =>
    session.query(
      `ALTER ROLE ${session.escapeIdentifier(role)} LOGIN PASSWORD ${session.escapeLiteral(password)}`,
    ),
  );
  return signedInAs(ownerUrl, role, password);
}

/** One session that is closed whatever happens. */
export async function asOwner<T>(url: string, work: (session: pg.Client) => Promise<T>): Promise<T> {
  const session = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  session.on('error', () => undefined);
  await session.connect();
  try {
    return await work(session);
  } finally {
    await session.end();
  }
}
