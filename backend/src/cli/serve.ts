import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../app.js';
import { demonstrationPeopleCount } from '../demonstration/people.repository.js';
import { seedDemonstration } from '../demonstration/seed.js';
import { readPlace, type Environment, type Place, type Settings } from '../platform/settings.js';
import { announcement } from './announcement.js';
import { openDatabase, type OpenDatabase } from './database.js';
import { refuseUnsafeProduction } from './production.js';
import { listenRefusal, StartRefused } from './start.refusal.js';
import { refuseTakenPort } from './takenPort.js';

/** Serves until somebody asks to stop; returns when everything is down. */
export async function serve(env: Environment): Promise<void> {
  const stop = stopRequest();
  const place = readPlace(env);
  await refuseTakenPort(place.host, place.port);
  const database = await openDatabase(place);
  try {
    await serveOver(database, place, stop);
  } finally {
    await database.close();
  }
}

async function serveOver(database: OpenDatabase, place: Place, stop: Promise<void>): Promise<void> {
  const { settings } = database;
  if (place.production) await refuseUnsafeProduction(settings);
  else await seedDemonstration(settings, say);
  const app = await createApp(settings);
  try {
    await listen(app, settings);
    const demonstration = (await demonstrationPeopleCount(settings.database.owner)) > 0;
    const folder = place.database.owner ? undefined : settings.dataDir;
    process.stdout.write(announcement(settings, folder, demonstration));
    const lost = await Promise.race([stop, database.lost]);
    if (lost) throw new StartRefused(lost);
    process.stdout.write('\nStopping …\n');
  } finally {
    await app.close();
  }
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

async function listen(app: NestFastifyApplication, { host, port }: Settings): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    throw listenRefusal(error, host, port);
  }
}

/** Ctrl-C, and the end that a supervisor asks for; impatience does not hurry it. */
function stopRequest(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
}
