import { demonstrationPeopleCount } from '../demonstration/people.repository.js';
import { dangers, serverFacts } from '../platform/postgres/safety.js';
import type { Settings } from '../platform/settings.js';
import { StartRefused } from './start.refusal.js';

/** In production nobody signs in with a printed pass phrase, and the database keeps what it acknowledged. */
export async function refuseUnsafeProduction({ database }: Settings): Promise<void> {
  const people = await demonstrationPeopleCount(database.owner);
  if (people > 0) {
    throw new StartRefused(
      `This database holds the demonstration newsroom (${people} demonstration people), whose pass phrase is public; production needs a database of its own.`,
    );
  }
  const found = dangers(await serverFacts(database.app));
  if (found.length > 0)
    throw new StartRefused(`Production does not start on this database: ${found.join('; ')}.`);
}
