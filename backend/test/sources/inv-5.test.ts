import { Database } from '../../src/platform/database.js';
import type { Client } from '../support/client.js';
import { openNewsroom, type Colleague, type Newsroom } from '../support/newsroom.js';
import { editOver, lostEdits, race } from '../support/races.js';
import { appearance, claim, incident, party, source } from '../support/record.js';

let newsroom: Newsroom;
/** Four people with five tabs each. */
let tabs: Colleague[];

beforeAll(async () => {
  newsroom = await openNewsroom();
  const { checker, second, editor, max } = newsroom;
  tabs = [checker, second, editor, max].flatMap((person) => Array.from({ length: 5 }, () => person));
});
afterAll(() => newsroom.close());

/** What people edit: how one is made, where it is read and written, and an edit that is never the same twice. */
const THINGS: readonly [
  name: string,
  make: (by: Client) => Promise<Place>,
  change: (mark: string) => object,
][] = [
  ['party', async (by) => at('/parties', await party(by)), (mark) => ({ description: mark })],
  ['incident', async (by) => at('/incidents', await incident(by)), (mark) => ({ summary: mark })],
  ['source', async (by) => at('/sources', await source(by)), (mark) => ({ authors: [mark] })],
  ['claim', async (by) => at('/claims', await claim(by)), (mark) => ({ statement: mark })],
  [
    'appearance',
    async (by) => {
      const { id: claimId } = await claim(by);
      const { id } = await appearance(by, claimId);
      return { id, path: `/appearances/${id}`, version: () => versionOf('appearance', id) };
    },
    (mark) => ({ hedges: [mark] }),
  ],
];

interface Place {
  readonly id: string;
  readonly path: string;
  version(): Promise<number>;
}

function at(path: string, { id }: { id: string }): Place {
  const version = async (): Promise<number> =>
    (await newsroom.auditor.read<{ version: number }>(`${path}/${id}`)).version;
  return { id, path: `${path}/${id}`, version };
}

async function versionOf(table: string, id: string): Promise<number> {
  const [row] = await newsroom.database.query<{ version: number }>(
    `SELECT version FROM newsroom.${table} WHERE id = $1`,
    [id],
  );
  return row?.version ?? 0;
}

describe('INV-5 no edit is silently lost', () => {
  it.each(THINGS)(
    'two tabs of one person and two people: one edit of a %s wins, the other sees it',
    async (_, make, change) => {
      const { checker, second } = newsroom;
      for (const pair of [
        [checker, await newsroom.signInAgain(checker)],
        [checker, second],
      ]) {
        const { path } = await make(checker);
        const answers = await Promise.all(
          pair.map((by, index) => by.patch(path, { version: 1, ...change(`mine ${index}`) })),
        );
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
        const won = answers.find(({ status }) => status === 200)?.body;
        const lost = answers.find(({ status }) => status === 409)?.body;
        expect(lost?.current).toEqual(won);
      }
    },
  );

  it.each(THINGS)(
    '200 edits of a %s, twenty at a time: the sum of the accepted is its version less one',
    async (name, make, change) => {
      const thing = await make(newsroom.checker);
      const result = await race(tabs, 10, (by, round) =>
        editOver(by, thing.path, round + 1, change(`round ${round}`)),
      );
      expect(result.winners).toEqual(Array.from({ length: 10 }, () => 1));
      expect(result.stale).toBe(190);
      expect(lostEdits(result, await thing.version())).toBe(0);
      expect(
        await newsroom.count('audit_event', { subject: name, subjectId: thing.id, act: 'changed' }),
      ).toBe(result.accepted);
    },
  );

  it('control: the same race against an update that asks for no version loses edits, and the checker notices', async () => {
    const thing = await at('/parties', await party(newsroom.checker));
    const database = newsroom.app.get(Database);
    const result = await race(tabs, 10, async (by, round) => {
      await database.write(by, (tx) =>
        tx.query(`UPDATE party SET description = $2, version = $3 WHERE id = $1`, [
          thing.id,
          `round ${round}`,
          round + 2,
        ]),
      );
      return 'accepted';
    });
    expect(result.accepted).toBe(200);
    expect(lostEdits(result, await thing.version())).toBe(190);
  });
});
