import type pg from 'pg';
import { asOwner } from '../platform/postgres/databases.js';
import type { DemonstrationColleague } from './people.js';

export interface DemonstrationPerson extends DemonstrationColleague {
  readonly id: string;
  readonly passwordHash: string;
}

/** `unfinished`: somebody began to fill this newsroom with the demonstration and was interrupted. */
export type Occupancy = 'empty' | 'unfinished' | 'occupied';

/** How many demonstration people could sign in to this database. */
export async function demonstrationPeopleCount(ownerUrl: string): Promise<number> {
  return asOwner(ownerUrl, async (session) => {
    const { rows } = await session.query<{ people: number }>(
      `SELECT count(*)::int AS people FROM newsroom.person WHERE demonstration`,
    );
    return rows[0]?.people ?? 0;
  });
}

/** Lets one process at a time fill the newsroom; another that starts beside it waits for the outcome. */
export async function oneAtATime<T>(ownerUrl: string, work: (session: pg.Client) => Promise<T>): Promise<T> {
  return asOwner(ownerUrl, async (session) => {
    await session.query(`SET lock_timeout = '2min'`);
    await session.query(`SELECT pg_advisory_lock(hashtext('ascribe demonstration'))`);
    return work(session);
  });
}

export async function occupancy(session: pg.Client): Promise<Occupancy> {
  const { rows } = await session.query<{ people: number; awaited: number; imported: boolean }>(
    `SELECT count(*)::int AS people,
            count(*) FILTER (WHERE demonstration AND status = 'invited' AND password_hash IS NULL)::int AS awaited,
            EXISTS (SELECT FROM newsroom.data_import) AS imported
       FROM newsroom.person`,
  );
  const { people = 0, awaited = 0, imported = false } = rows[0] ?? {};
  // Whoever imports data first means to work with them.
  if (people === 0) return imported ? 'occupied' : 'empty';
  return awaited > 0 ? 'unfinished' : 'occupied';
}

/** Adds all of them to an empty newsroom; the last is only invited until `welcome`. False when somebody was faster. */
export async function addPeople(
  session: pg.Client,
  people: readonly DemonstrationPerson[],
): Promise<boolean> {
  return inNameOfTheSystem(session, async () => {
    await session.query('LOCK TABLE newsroom.person IN EXCLUSIVE MODE');
    const { rowCount } = await session.query('SELECT FROM newsroom.person LIMIT 1');
    if (rowCount) return false;
    for (const [place, { id, email, name, role, passwordHash }] of people.entries()) {
      const isLast = place === people.length - 1;
      await session.query(
        `INSERT INTO newsroom.person (id, email, name, role, status, password_hash, demonstration)
         VALUES ($1, $2, $3, $4, $5, $6, true)`,
        [id, email, name, role, isLast ? 'invited' : 'active', isLast ? null : passwordHash],
      );
    }
    return true;
  });
}

/** The last of them arrives, which says that the newsroom is complete. */
export async function welcome(session: pg.Client, { id, passwordHash }: DemonstrationPerson): Promise<void> {
  await inNameOfTheSystem(session, () =>
    session.query(`UPDATE newsroom.person SET status = 'active', password_hash = $2 WHERE id = $1`, [
      id,
      passwordHash,
    ]),
  );
}

async function inNameOfTheSystem<T>(session: pg.Client, work: () => Promise<T>): Promise<T> {
  await session.query('BEGIN');
  try {
    await session.query(`SELECT set_config('ascribe.actor', 'system', true)`);
    const done = await work();
    await session.query('COMMIT');
    return done;
  } catch (error) {
    await session.query('ROLLBACK');
    throw error;
  }
}
