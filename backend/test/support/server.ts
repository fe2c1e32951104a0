import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app.js';
import { freePort } from '../../src/platform/freePort.js';
import { readPlace, settingsOf, type Settings } from '../../src/platform/settings.js';
import { testDatabase, type TestDatabase } from './database.js';

/** The whole application, listening, over a database of its own. */
export interface RunningApp {
  /** Address without a closing slash, such as http://127.0.0.1:41234. */
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly settings: Settings;
  readonly database: TestDatabase;
  /** Stops the application and removes its database and its folder. */
  close(): Promise<void>;
}

/** Starts the application for one test file; `changes` are settings that this file is about. */
export async function runningApp(changes: Partial<Settings> = {}): Promise<RunningApp> {
  const database = await testDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'ascribe-app-'));
  const settings = { ...testSettings(database, dataDir, await freePort()), ...changes };
  const app = await createApp(settings);
  await app.listen(settings.port, settings.host);
  const close = async (): Promise<void> => {
    await app.close();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url: settings.publicUrl, app, settings, database, close };
}

/** The settings of a test: quiet, a small pool, and short waits. `POOL=1` finds queries outside their transaction. */
export function testSettings(database: TestDatabase, dataDir: string, port: number): Settings {
  const place = readPlace({
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATA_DIR: dataDir,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
    DATABASE_POOL: process.env.POOL ?? '5',
    DATABASE_TIMEOUT_MS: '2000',
    JOBS: 'false',
  });
  const { owner, app, public: reader } = database;
  return settingsOf(place, { owner, app, public: reader });
}
