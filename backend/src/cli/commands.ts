import { seedDemonstration } from '../demonstration/seed.js';
import { readPlace, type Environment, type Settings } from '../platform/settings.js';
import { joinDatabase } from './database.js';
import { StartRefused } from './start.refusal.js';

/** `ascribe migrate` */
export async function migrateCommand(env: Environment): Promise<void> {
  const database = await joinDatabase(readPlace(env));
  await database.close();
  const { migrated } = database;
  say(migrated.length > 0 ? `Migrated: ${migrated.join(', ')}.` : 'The database is at the newest schema.');
}

/** `ascribe seed` */
export async function seedCommand(env: Environment): Promise<void> {
  const seeded = await withDatabase(env, (settings) => {
    if (settings.production)
      throw new StartRefused('The demonstration newsroom is not for production; unset NODE_ENV.');
    return seedDemonstration(settings);
  });
  say(seeded ? 'The demonstration newsroom is in.' : 'Nothing was added: this newsroom already has people.');
}

async function withDatabase<T>(env: Environment, work: (settings: Settings) => Promise<T>): Promise<T> {
  const database = await joinDatabase(readPlace(env));
  try {
    return await work(database.settings);
  } finally {
    await database.close();
  }
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
