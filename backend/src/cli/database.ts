import { join } from 'node:path';
import { migrate } from '../migrations/migrate.js';
import { ensureDatabase, openLogins } from '../platform/postgres/databases.js';
import { serverFacts } from '../platform/postgres/safety.js';
import { runningPostgres, startPostgres, type PostgresServer } from '../platform/postgres/server.js';
import { databaseUrls } from '../platform/postgres/urls.js';
import { settingsOf, settingsOfOwnServer, type Place, type Settings } from '../platform/settings.js';

/** A database at the newest schema, and what must be stopped when the work is done. */
export interface OpenDatabase {
  readonly settings: Settings;
  /** Names of the migrations that ran just now. */
  readonly migrated: string[];
  /** Resolves with a sentence if our own server ends while we need it. */
  readonly lost: Promise<string>;
  close(): Promise<void>;
}

const NAME = 'ascribe';
const NEVER = new Promise<string>(() => undefined);

/** The database for serving: an own one by DATABASE_URL, else the embedded server, started here and stopped by `close`. */
export async function openDatabase(place: Place): Promise<OpenDatabase> {
  if (place.database.owner) return openOwn(place);
  const server = await startPostgres({ folder: serverFolder(place) });
  try {
    return await openEmbedded(place, server);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The database for one short command: beside a serving Ascribe it joins that one's server, and leaves it running. */
export async function joinDatabase(place: Place): Promise<OpenDatabase> {
  const running = place.database.owner ? undefined : await runningPostgres(serverFolder(place));
  if (!running) return openDatabase(place);
  const owner = await ensureDatabase(running, NAME);
  const migrated = await migrate(owner);
  return { settings: settingsOf(place, databaseUrls(owner)), migrated, lost: NEVER, close: nothing };
}

async function openOwn(place: Place): Promise<OpenDatabase> {
  const settings = settingsOfOwnServer(place);
  await serverFacts(settings.database.owner);
  const migrated = await migrate(settings.database.owner);
  return { settings, migrated, lost: NEVER, close: nothing };
}

async function openEmbedded(place: Place, server: PostgresServer): Promise<OpenDatabase> {
  const owner = await ensureDatabase(server.url, NAME);
  const migrated = await migrate(owner);
  const settings = settingsOf(place, await openLogins(owner));
  return { settings, migrated, lost: server.lost, close: () => server.stop() };
}

function serverFolder(place: Place): string {
  return join(place.dataDir, 'postgres');
}

async function nothing(): Promise<void> {}
