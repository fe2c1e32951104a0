import { createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { asOwner, ensureDatabase } from '../../src/platform/postgres/databases.js';
import { startPostgres, type PostgresServer } from '../../src/platform/postgres/server.js';
import { attributions, bundle, file, group, incidents } from '../analysis/invented.js';
import { ascribe, cleanUp, killedWhile, newFolder } from './program.js';

const MANY = 50_000;
/** Megabytes; the program itself needs more than half of them. */
const HEAP = 192;

jest.setTimeout(600_000);

let server: PostgresServer;
let folder: string;
beforeAll(async () => {
  folder = newFolder();
  server = await startPostgres({ folder, set: { fsync: 'off' } });
});
afterAll(async () => {
  await server.stop();
  await cleanUp();
});

const fresh = (name: string) => ensureDatabase(server.url, name);

async function count(url: string, what: string): Promise<number> {
  return asOwner(url, async (session) => {
    const { rows } = await session.query<{ n: number }>(`SELECT count(*)::int AS n FROM newsroom.${what}`);
    return rows[0]?.n ?? 0;
  });
}

describe('npx ascribe import', () => {
  it('ends with counts and an exit code, and writes what was refused where no spreadsheet runs it', async () => {
    const DATABASE_URL = await fresh('counted');
    const report = join(newFolder(0o777), 'report.csv');
    const files = [
      file('A.csv', attributions({}, { attribution_date: '=1+1' })),
      file('=G.csv', incidents({}, { ID: '' })),
    ];
    const { code, output, errors } = await ascribe(['import', 'eurepoc', ...files, '--report', report], {
      DATABASE_URL,
    });
    expect({ code, errors }).toEqual({ code: 2, errors: '' });
    expect(output).toMatch(/^attributions +2 +1 +0 +0 +0 +1$/m);
    expect(output).toContain('The Receiver dataset was not given; nothing was read of it.');
    expect(output).toContain('Refused: A.csv line 3: attribution_date is “=1+1”, which is no date');
    expect(output.trim().split('\n').at(-1)).toBe('Exit code 2: what was refused is not in, the rest is.');
    const sheet = readFileSync(report, 'utf8');
    expect(sheet).toMatch(/^\uFEFFkind,file,line,reason\r\n/);
    expect(sheet).toContain(`refused,'=G.csv,3,"ID is empty`);

    const again = await ascribe(['import', 'eurepoc', files[0]!, '--release', '9'], { DATABASE_URL });
    expect(again).toMatchObject({
      code: 2,
      output: expect.stringMatching(/^attributions +2 +0 +1 +0 +0 +1$/m),
    });
  });

  it('takes in actors, and names what it ignores', async () => {
    const DATABASE_URL = await fresh('actors');
    const path = file('some.json', bundle(group(1), { type: 'malware', id: 'x' }));
    const { code, output } = await ascribe(['import', 'stix', path], { DATABASE_URL });
    expect([code, output]).toEqual([
      0,
      expect.stringContaining('Ignored, as they are no actors: 1 malware.'),
    ]);
    expect(await count(DATABASE_URL, 'party')).toBe(1);
  });

  it.each([
    ['a file that is not there', ['eurepoc', '/nowhere.csv'], /^There is no file \/nowhere\.csv\.$/],
    [
      'a report that cannot be written',
      ['stix', '/nowhere.json', '--report', '/proc/x.csv'],
      /^The report \/proc\/x\.csv cannot be written \(E\w+\)\.$/,
    ],
    [
      'a stranger',
      ['stix', '/nowhere.json', '--as', 'no@example.org'],
      /^Nobody who is active here signs in as no@example\.org\.$/,
    ],
    ['no file', ['eurepoc'], /missing required argument/],
  ])('refuses %s in a sentence', async (_, words, sentence) => {
    // prettier-ignore
    const { code, output, errors } = await ascribe(['import', ...words], { DATABASE_URL: await fresh('counted') });
    expect({ code, output, errors: errors.trim() }).toEqual({
      code: 1,
      output: '',
      errors: expect.stringMatching(sentence),
    });
  });

  it('is completed by the next run when it was killed, in bounded memory, and tells how far it is', async () => {
    const DATABASE_URL = await fresh('many');
    const extra = { DATABASE_URL, NODE_OPTIONS: `--max-old-space-size=${HEAP}` };
    const files = [file('G.csv', incidents({})), await manyAttributions()];
    await killedWhile(
      ['import', 'eurepoc', ...files],
      extra,
      async () => (await count(DATABASE_URL, 'coded_attribution')) > 1000,
    );
    const left = await count(DATABASE_URL, 'coded_attribution');
    expect([left > 1000, left < MANY, left % 250]).toEqual([true, true, 0]);

    const { code, output, errors } = await ascribe(['import', 'eurepoc', ...files], extra);
    expect([code, output]).toEqual([
      0,
      expect.stringMatching(new RegExp(`^attributions +${MANY} +${MANY - left} +${left} `, 'm')),
    ]);
    expect(errors).toMatch(/^(Importing: \d+ % of \d+\.\d MB read, \d+ s\n)+$/);
    expect(await count(DATABASE_URL, 'coded_attribution')).toBe(MANY);
    expect(await count(DATABASE_URL, 'party')).toBe(52);
    expect(await count(DATABASE_URL, 'audit_faults()')).toBe(0);
  });
});

/** A file of its size is never in memory as a whole, not here either. */
async function manyAttributions(): Promise<string> {
  const [head = ''] = attributions({}).split('\n');
  const path = file('A.csv', `${head}\n`);
  const out = createWriteStream(path, { flags: 'a' });
  for (let n = 0; n < MANY; n += 1) {
    const cells = { attribution_ID: String(n), attributed_initiator: `Heron ${n % 50}` };
    if (!out.write(`${attributions(cells).split('\n')[1]}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  return path;
}
