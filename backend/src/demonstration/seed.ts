import { NestFactory } from '@nestjs/core';
import type pg from 'pg';
import { Passwords } from '../people/passwords.js';
import { newId } from '../platform/ids.js';
import { Problem } from '../platform/problem.js';
import type { Settings } from '../platform/settings.js';
import { checks } from './checks/index.js';
import { secondRatings } from './secondRatings.js';
import { claimRivals, incidentRivals } from './rivals/index.js';
import { claims } from './claims/index.js';
import { ClaimRoad, type Staff } from './claim.road.js';
import { DemonstrationModule } from './demonstration.module.js';
import { Doubting } from './doubting.js';
import type { IncidentKey } from './incidents.js';
import { Filing } from './filing.js';
import { demonstrationPassPhrase, demonstrationPeople } from './people.js';
import { addPeople, occupancy, oneAtATime, welcome, type DemonstrationPerson } from './people.repository.js';

/**
 * Fills an empty newsroom with the demonstration; false when somebody works there already. `tell` hears how far it is.
 * The last of the people comes in when all is there: an interrupted start is noticed by the next one.
 */
export async function seedDemonstration(
  settings: Settings,
  tell: (sentence: string) => void = () => undefined,
): Promise<boolean> {
  return oneAtATime(settings.database.owner, async (session) => {
    const found = await occupancy(session);
    if (found === 'unfinished') throw new Problem('conflict', 'demonstration.unfinished', UNFINISHED);
    if (found === 'occupied') return false;
    return fill(settings, session, tell);
  });
}

const UNFINISHED =
  'The demonstration newsroom in this database was interrupted while it was being filled, and nobody has worked in it yet: remove the data folder (or drop the database that DATABASE_URL names) and start again.';

async function fill(
  settings: Settings,
  session: pg.Client,
  tell: (sentence: string) => void,
): Promise<boolean> {
  const newsroom = await NestFactory.createApplicationContext(DemonstrationModule.for(settings), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    const people = await hire(newsroom.get(Passwords));
    if (!(await addPeople(session, people))) return false;
    const staff = staffOf(people);
    const filed = await newsroom.get(Filing).fill(staff.checker);
    tell(`Filling the demonstration newsroom: ${Object.keys(claims).length} claims …`);
    const road = newsroom.get(ClaimRoad);
    const led = new Map<string, string>();
    for (const [key, claim] of Object.entries(claims))
      led.set(
        key,
        await road.lead(staff, filed, led, {
          ...claim,
          checks: checks[key],
          secondRating: secondRatings[key],
          rivals: claimRivals[key],
        }),
      );
    for (const [key, rivals] of Object.entries(incidentRivals)) {
      const incidentId = filed.incidents[key as IncidentKey];
      await newsroom.get(Doubting).doubt(staff, { incidentId }, rivals, led);
    }
    await welcome(session, lastOf(people));
    return true;
  } finally {
    await newsroom.close();
  }
}

async function hire(passwords: Passwords): Promise<DemonstrationPerson[]> {
  return Promise.all(
    demonstrationPeople.map(async (person) => ({
      ...person,
      id: newId(),
      passwordHash: await passwords.hash(demonstrationPassPhrase),
    })),
  );
}

function staffOf(people: readonly DemonstrationPerson[]): Staff {
  const named = (name: string): DemonstrationPerson => {
    const found = people.find(({ email }) => email.startsWith(`${name}@`));
    if (!found) throw new Error(`nobody of the demonstration is ${name}@`);
    return found;
  };
  return { checker: named('checker'), second: named('second'), editor: named('editor') };
}

function lastOf(people: readonly DemonstrationPerson[]): DemonstrationPerson {
  const last = people.at(-1);
  if (!last) throw new Error('the demonstration has no people');
  return last;
}
