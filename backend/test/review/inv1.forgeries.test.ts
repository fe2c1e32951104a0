import type pg from 'pg';
import { testDatabase, type TestDatabase } from '../support/database.js';
import type { ClaimOnItsWay } from '../support/finding.js';
import { FORGERIES, type Crime, type Scene } from './forgeries.js';
import { acting, approve, asApplication, manySubmitted, publish } from './manyClaims.js';
import { publishedAlone } from './publishedAlone.js';

/** Of each forgery, in each of the two stages in which there is something to gain. */
const ROUNDS = Math.ceil(Number(process.env.FORGERIES ?? 1000) / (FORGERIES.length * 2));

jest.setTimeout(300_000 + ROUNDS * 3000);

/** By a trigger of ours, a missing right, or a constraint: never by a slip in the forgery itself. */
const REFUSED = /^(AS\d{3}|42501|235\d{2})$/;

/** A newsroom without an application: people, and connections in its role. */
interface Stage {
  readonly database: TestDatabase;
  readonly pool: pg.Pool;
  readonly people: Omit<Scene, 'claim' | 'other'>;
  close(): Promise<void>;
}

async function openStage(): Promise<Stage> {
  const database = await testDatabase();
  const hired = async (role: string): Promise<string> => {
    const [person] = await database.query<{ id: string }>(
      `WITH acting AS MATERIALIZED (SELECT set_config('ascribe.actor', 'system', true))
       INSERT INTO newsroom.person (id, email, name, role, status, password_hash)
       SELECT gen_random_uuid(), gen_random_uuid() || '@newsroom.test', $1, $1, 'active', 'x' FROM acting RETURNING id`,
      [role],
    );
    return person?.id ?? '';
  };
  const people = {
    author: await hired('checker'),
    bystander: await hired('checker'),
    editor: await hired('editor'),
    admin: await hired('admin'),
    writingEditor: await hired('editor'),
  };
  const pool = asApplication(database);
  const close = async (): Promise<void> => {
    await pool.end();
    await database.drop();
  };
  return { database, pool, people, close };
}

/** `committed`, in both senses, or the code with which Postgres refused. */
async function commit({ pool, people }: Stage, crime: Crime, claims: ClaimOnItsWay[]): Promise<string> {
  const [claim, other] = claims;
  if (!claim || !other) throw new Error('a crime needs a claim and another one');
  const scene = { ...people, claim, other };
  try {
    await acting(pool, crime.as(scene), (session) => crime.commit(session, scene));
    return 'committed';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

describe('INV-1 by the database alone, whoever holds the password of the application', () => {
  let stage: Stage;
  let waiting: ClaimOnItsWay[];
  let approved: ClaimOnItsWay[];

  beforeAll(async () => {
    stage = await openStage();
    const { pool, people } = stage;
    const half = FORGERIES.length * ROUNDS + 1;
    waiting = await manySubmitted(pool, people.writingEditor, half);
    approved = await manySubmitted(pool, people.writingEditor, half);
    for (const claim of approved) {
      await acting(pool, people.editor, (session) => approve(session, claim, people.editor));
    }
  });
  afterAll(() => stage.close());

  it.each(FORGERIES.map((crime, index) => ({ crime, index, name: crime.name })))(
    'refuses $name',
    async ({ crime, index }) => {
      for (const claims of [waiting, approved]) {
        for (let round = 0; round < ROUNDS; round += 1) {
          const at = index * ROUNDS + round;
          expect(await commit(stage, crime, claims.slice(at, at + 2))).toMatch(REFUSED);
        }
      }
    },
  );

  it('and nothing is public, nor any stage moved', async () => {
    expect(await publishedAlone(stage.database)).toEqual([]);
    const stages = await stage.database.query<{ stage: string; claims: number }>(
      `SELECT stage, count(*)::int AS claims FROM newsroom.claim_state GROUP BY stage ORDER BY stage`,
    );
    expect(stages).toEqual([
      { stage: 'approved', claims: approved.length },
      { stage: 'in_review', claims: waiting.length },
    ]);
    expect(await stage.database.query(`SELECT FROM newsroom.edition`)).toEqual([]);
  });

  it('while two honest people can still publish', async () => {
    const { pool, people, database } = stage;
    const claim = approved.at(-1);
    if (!claim) throw new Error('no claim is left');
    await acting(pool, people.writingEditor, (session) =>
      publish(session, claim, people.writingEditor, people.editor),
    );
    expect(await database.query(`SELECT FROM newsroom.edition`)).toHaveLength(1);
    expect(await publishedAlone(database)).toEqual([]);
  });
});

describe('control: with a trigger taken away, the same forgery succeeds and is seen', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  it.each([
    [
      'an editor approves and publishes what she wrote',
      ['review_verified ON newsroom.review', 'edition_verified ON newsroom.edition'],
    ],
    ['an edition of another text under the approved hash', ['edition_verified ON newsroom.edition']],
  ])('%s', async (name, triggers) => {
    const { pool, people, database } = stage;
    const crime = FORGERIES.find((one) => one.name === name);
    if (!crime) throw new Error(`there is no forgery “${name}”`);
    for (const trigger of triggers) await database.query(`DROP TRIGGER ${trigger}`);
    const claims = await manySubmitted(pool, people.writingEditor, 2);
    expect(await commit(stage, crime, claims)).toBe('committed');
    expect(await publishedAlone(database)).toEqual([claims[0]?.id]);
  });
});
