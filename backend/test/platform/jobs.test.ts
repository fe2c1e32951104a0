import { setTimeout as pause } from 'node:timers/promises';
import { Database } from '../../src/platform/database.js';
import { Jobs } from '../../src/platform/jobs.js';
import { runningApp, type RunningApp } from '../support/server.js';

let running: RunningApp;
afterEach(() => running.close());

const waiting = async () => {
  const rows = await running.database.query<{ key: string }>(
    `SELECT key FROM graphile_worker.jobs ORDER BY key`,
  );
  return rows.map(({ key }) => key);
};

async function until<T>(look: () => Promise<T>, good: (found: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    const found = await look();
    if (good(found) || tries === 100) return found;
    await pause(100);
  }
}

const later = new Date(Date.now() + 3_600_000);

describe('jobs', () => {
  it('exist when the change that asks for them does, and not otherwise', async () => {
    running = await runningApp();
    const database = running.app.get(Database);
    const jobs = running.app.get(Jobs);
    const failed = database.write('system', async (tx) => {
      await jobs.add(tx, 'greet', {}, { runAt: later, key: 'undone' });
      throw new Error('something else went wrong');
    });
    await expect(failed).rejects.toThrow('something else');
    await database.write('system', (tx) => jobs.add(tx, 'greet', {}, { runAt: later, key: 'done' }));
    await database.write('system', (tx) => jobs.add(tx, 'greet', {}, { runAt: later, key: 'done' }));
    expect(await waiting()).toEqual(['done']);
  });

  it('are worked by the app under its own narrow role', async () => {
    running = await runningApp({ jobs: true });
    const database = running.app.get(Database);
    await database.write('system', (tx) =>
      running.app.get(Jobs).add(tx, 'expire_leases', {}, { key: 'now' }),
    );
    expect(await until(waiting, (keys) => keys.length === 0)).toEqual([]);
  });

  it('are not worked where it is not asked for', async () => {
    running = await runningApp({ jobs: false });
    const database = running.app.get(Database);
    await database.write('system', (tx) =>
      running.app.get(Jobs).add(tx, 'expire_leases', {}, { key: 'now' }),
    );
    await pause(500);
    expect(await waiting()).toEqual(['now']);
  });
});
