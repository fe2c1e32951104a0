import { runMigrations as migrateQueue } from 'graphile-worker';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from './index.js';

/**
 * Brings the database at `ownerUrl` to the newest schema and returns the names of the migrations that ran.
 * The owner needs the right to create schemas and (the first time on a server) roles.
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations,
    migrationsTableName: 'migration',
  });
  await source.initialize();
  try {
    const ran = await source.runMigrations({ transaction: 'each' });
    await migrateQueue({ connectionString: ownerUrl });
    await source.query(QUEUE_RIGHTS);
    return ran.map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}

/** Names of migrations that this build knows and the database has not run. */
export async function pendingMigrations(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(`SELECT name FROM public.migration`);
    const done = new Set(rows.map(({ name }) => name));
    return migrations.map(({ name }) => name).filter((name) => !done.has(name));
  } finally {
    await client.end();
  }
}

/**
 * The queue keeps its own schema; the application adds and works jobs there and owns nothing. Its tables are closed by
 * row security to all but their owner, so the application needs a policy besides the rights.
 */
const QUEUE_RIGHTS = `
  GRANT USAGE ON SCHEMA graphile_worker TO ascribe_app;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO ascribe_app;
  GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA graphile_worker TO ascribe_app;
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO ascribe_app;
  GRANT SELECT ON public.migration TO ascribe_app;
  ${['jobs', 'job_queues', 'tasks', 'known_crontabs']
    .map(
      (table) => `
  DROP POLICY IF EXISTS ascribe_app_works ON graphile_worker._private_${table};
  CREATE POLICY ascribe_app_works ON graphile_worker._private_${table} TO ascribe_app USING (true) WITH CHECK (true);`,
    )
    .join('')}
`;
