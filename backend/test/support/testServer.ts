import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../src/migrations/migrate.js';
import { asOwner, ensureDatabase, openLogins } from '../../src/platform/postgres/databases.js';
import { startPostgres } from '../../src/platform/postgres/server.js';
import { TEMPLATE, TEST_SERVER } from './testServer.names.js';

/** Nothing here must outlive the run, so nothing is forced to disk. */
const HASTE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/** The server of this test run, with a migrated database that every test file copies. */
export async function startTestServer(): Promise<{ stop(): Promise<void> }> {
  const { url, stop } = await serverOfTests();
  try {
    await prepareTemplate(url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

/** Our own for this run, or that of TEST_DATABASE_URL: any Postgres of which it names a superuser. */
async function serverOfTests(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (!given) return ownServer();
  const dropTemplate = (): Promise<void> =>
    asOwner(given, async (session) => void (await session.query(`DROP DATABASE IF EXISTS ${TEMPLATE}`)));
  await dropTemplate();
  return { url: given, stop: dropTemplate };
}

async function ownServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-test-'));
  // Postgres runs under another account when the tests run as root.
  chmodSync(folder, 0o755);
  const server = await startPostgres({ folder, set: HASTE });
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: server.url, stop };
}

async function prepareTemplate(serverUrl: string): Promise<void> {
  const template = await ensureDatabase(serverUrl, TEMPLATE);
  await migrate(template);
  process.env[TEST_SERVER] = JSON.stringify(await openLogins(template));
  await asOwner(serverUrl, (session) => session.query(`ALTER DATABASE ${TEMPLATE} ALLOW_CONNECTIONS false`));
}
