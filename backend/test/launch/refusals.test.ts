import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { startPostgres, type PostgresServer } from '../../src/platform/postgres/server.js';
import { ensureDatabase } from '../../src/platform/postgres/databases.js';
import { ofDatabase, signedInAs } from '../../src/platform/postgres/urls.js';
import { ascribe, cleanUp, newFolder, serversOver, start, type Attempt } from './program.js';

afterAll(cleanUp);

/** One sentence, no stack, exit code 1. */
function expectSentence({ code, errors }: Attempt, sentence: RegExp): void {
  expect({ code, errors }).toEqual({ code: 1, errors: expect.stringMatching(sentence) });
  expect(errors.trim().split('\n')).toHaveLength(1);
}

describe('a start that cannot work says why in one sentence', () => {
  it('a taken port, before any database is started', async () => {
    const stranger = await listening();
    const folder = newFolder();
    const { port } = stranger.address() as AddressInfo;
    const attempt = await ascribe(['serve'], { PORT: `${port}`, HOST: '127.0.0.1', DATA_DIR: folder });
    stranger.close();
    expectSentence(attempt, new RegExp(`^Port ${port} of 127\\.0\\.0\\.1 is taken; .* PORT=${port + 1}\\.`));
    expect(serversOver(folder)).toEqual([]);
  });

  it('a data folder that cannot be written', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    for (const DATA_DIR of ['/proc/ascribe', join(file, 'data')]) {
      const attempt = await ascribe(['serve'], { DATA_DIR, PORT: '39417' });
      expectSentence(attempt, /^The data folder \S+ cannot be written \(E\w+\); .* set DATA_DIR/);
    }
  });

  it('a DATABASE_URL that is none, leads nowhere, or to nobody', async () => {
    const PORT = '39418';
    expectSentence(
      await ascribe(['serve'], { PORT, DATABASE_URL: 'news' }),
      /^DATABASE_URL is not an address/,
    );
    const nobody = await ascribe(['serve'], { PORT, DATABASE_URL: 'postgres://ann:s3cret@127.0.0.1:1/news' });
    expectSentence(nobody, /^The database news at 127\.0\.0\.1:1 does not answer/);
    const nowhere = await ascribe(['serve'], { PORT, DATABASE_URL: 'postgres://ann@nowhere.invalid/news' });
    expectSentence(nowhere, /^The database news at nowhere\.invalid:5432 cannot be found/);
  });

  it('a setting that is none', async () => {
    expectSentence(await ascribe(['serve'], { PORT: 'http' }), /^PORT is "http"; it must be a whole number/);
  });

  it('a second Ascribe over the same folder, which leaves the first alone', async () => {
    const folder = newFolder();
    const first = await start(folder);
    expectSentence(
      await ascribe(['serve'], { DATA_DIR: folder, PORT: '39419' }),
      /^Another Ascribe is running over/,
    );
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
    expect(await first.end()).toBe(0);
  });
});

describe('over an own Postgres', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres({ folder: newFolder(), set: { full_page_writes: 'off' } });
  });
  afterAll(() => server.stop());

  it('a wrong password and a missing database are told apart', async () => {
    const PORT = '39420';
    const wrong = signedInAs(server.url, 'ascribe', 'wrong');
    expectSentence(
      await ascribe(['serve'], { PORT, DATABASE_URL: wrong }),
      /refuses the sign-in of "ascribe"/,
    );
    const missing = ofDatabase(server.url, 'missing');
    expectSentence(
      await ascribe(['serve'], { PORT, DATABASE_URL: missing }),
      /^The database missing at .* does not exist/,
    );
  });

  it('production refuses the demonstration people', async () => {
    const DATABASE_URL = await ensureDatabase(server.url, 'demonstrated');
    expect(await ascribe(['seed'], { DATABASE_URL })).toMatchObject({ code: 0, errors: '' });
    const attempt = await ascribe(['serve'], { DATABASE_URL, NODE_ENV: 'production', PORT: '39421' });
    expectSentence(attempt, /^This database holds the demonstration newsroom \(\d+ demonstration people\)/);
  });

  it('production refuses a superuser and a server that may lose what it acknowledged', async () => {
    const DATABASE_URL = await ensureDatabase(server.url, 'unsafe');
    const attempt = await ascribe(['serve'], { DATABASE_URL, NODE_ENV: 'production', PORT: '39422' });
    expectSentence(attempt, /signs in as a superuser; .*; full_page_writes is off/);
  });

  it('production does not seed the demonstration newsroom', async () => {
    const DATABASE_URL = await ensureDatabase(server.url, 'live');
    const attempt = await ascribe(['seed'], { DATABASE_URL, NODE_ENV: 'production' });
    expectSentence(attempt, /^The demonstration newsroom is not for production/);
  });
});

describe('production over the embedded server', () => {
  it('starts without demonstration people, and the first person is invited by hand', async () => {
    const folder = newFolder();
    const run = await start(folder, { NODE_ENV: 'production' });
    expect(run.output).not.toMatch(/demo|pass phrase/i);
    expect(run.output).toContain('npx ascribe person add');

    const add = ['person', 'add', '--email', 'ann@example.org', '--name', 'Ann', '--role', 'admin'];
    const invited = await ascribe(add, { DATA_DIR: folder });
    expect(invited).toMatchObject({
      code: 0,
      errors: '',
      output: expect.stringMatching(/http:\S+#\S{20,}\n/),
    });
    expect(await ascribe(add, { DATA_DIR: folder })).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/here already/),
    });
    expect(await run.end()).toBe(0);
  });
});

describe('npx ascribe', () => {
  it.each([[[]], [['serve']], [['migrate']], [['seed']], [['person', 'add']]])(
    '%j --help names every setting',
    async (words) => {
      const { code, output } = await ascribe([...words, '--help']);
      expect(code).toBe(0);
      for (const name of ['PORT', 'DATA_DIR', 'DATABASE_URL']) expect(output).toContain(name);
    },
  );

  it('refuses words it does not know', async () => {
    expect((await ascribe(['publish'])).code).toBe(1);
    expect((await ascribe(['person', 'add', '--email', 'x'])).code).toBe(1);
  });
});

function listening(): Promise<Server> {
  const server = createServer();
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
