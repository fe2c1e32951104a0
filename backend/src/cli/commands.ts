import { isEmail } from 'class-validator';
import { createApp } from '../app.js';
import { seedDemonstration } from '../demonstration/seed.js';
import { readPlace, type Environment, type Settings } from '../platform/settings.js';
import { PeopleService } from '../people/people.service.js';
import type { Role } from '../platform/actor.js';
import { joinDatabase } from './database.js';
import { StartRefused } from './start.refusal.js';

export interface Invited {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
}

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
    return seedDemonstration(settings, say);
  });
  say(
    seeded
      ? 'The demonstration newsroom is in.'
      : 'Nothing was added: this newsroom already has people or imported data.',
  );
}

/** `ascribe person add` */
export async function personAdd(env: Environment, invited: Invited): Promise<void> {
  refuseUnusable(invited);
  const { url, expiresAt } = await withDatabase(env, async (settings) => {
    const app = await createApp({ ...settings, jobs: false });
    try {
      const { invitation } = await app.get(PeopleService).invite('system', invited);
      return invitation;
    } finally {
      await app.close();
    }
  });
  say(`${invited.name} chooses her pass phrase at ${url}`);
  say(`The link works once, until ${expiresAt.toISOString()}; it is shown only now.`);
}

function refuseUnusable({ email, name }: Invited): void {
  if (!isEmail(email)) throw new StartRefused(`"${email}" is no e-mail address.`);
  if (name.trim() === '' || name.length > 200) throw new StartRefused('A name has 1 to 200 characters.');
}

/** Does `work` with the database, and stops it again if it was started for this. */
export async function withDatabase<T>(
  env: Environment,
  work: (settings: Settings) => Promise<T>,
): Promise<T> {
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
