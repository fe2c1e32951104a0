import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { asOwner } from '../../src/platform/postgres/databases.js';
import { ofDatabase, withServerSetting, type DatabaseUrls } from '../../src/platform/postgres/urls.js';
import { TEMPLATE, TEST_SERVER } from './testServer.names.js';

/** A migrated, empty database of one test file, and the three ways into it. */
export interface TestDatabase extends DatabaseUrls {
  readonly name: string;
  /** One statement as the owner of the tables, who passes over the narrow roles' limits. */
  query<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Removes the database; sessions that are still open in it are ended. */
  drop(): Promise<void>;
}

/** Makes a database that no other test sees. Ask for it in `beforeAll` and drop it in `afterAll`. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = testServer();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asOwner(ofDatabase(server.owner, 'postgres'), (session) =>
    session.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`),
  );
  const urls = {
    owner: inTests(server.owner, name),
    app: inTests(server.app, name),
    public: inTests(server.public, name),
  };
  const pool = new pg.Pool({ connectionString: urls.owner, max: 2, connectionTimeoutMillis: 2000 });
  pool.on('error', () => undefined);
  return {
    ...urls,
    name,
    query: async <Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
      (await pool.query<Row>(sql, [...values])).rows,
    async drop() {
      await pool.end();
      await asOwner(ofDatabase(server.owner, 'postgres'), (session) =>
        session.query(`DROP DATABASE ${name} WITH (FORCE)`),
      );
    },
  };
}

/** A query that strays outside its transaction waits for that transaction's lock: it fails instead of hanging. */
function inTests(address: string, name: string): string {
  return withServerSetting(ofDatabase(address, name), 'lock_timeout', '2s');
}

function testServer(): DatabaseUrls {
  const urls = process.env[TEST_SERVER];
  if (!urls) throw new Error('No test server runs: tests that need one live in test/e2e or test/browser.');
  return JSON.parse(urls) as DatabaseUrls;
}
