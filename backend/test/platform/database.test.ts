import pg from 'pg';
import { testDatabase, type TestDatabase } from '../support/database.js';

describe('the database of a test file', () => {
  let one: TestDatabase;
  let other: TestDatabase;
  beforeAll(async () => {
    [one, other] = await Promise.all([testDatabase(), testDatabase()]);
  });
  afterAll(() => Promise.all([one.drop(), other.drop()]));

  it('is migrated and its own', async () => {
    await one.query('CREATE TABLE newsroom.only_here (id int)');
    const named = "SELECT to_regclass('newsroom.only_here') AS it, to_regclass('newsroom.claim') AS claim";
    expect(await one.query(named)).toEqual([{ it: 'newsroom.only_here', claim: 'newsroom.claim' }]);
    expect(await other.query(named)).toEqual([{ it: null, claim: 'newsroom.claim' }]);
  });

  it.each([
    ['app', 'ascribe_app'],
    ['public', 'ascribe_public'],
  ] as const)('lets the %s in as %s, which is no superuser and cannot become one', async (way, role) => {
    const session = new pg.Client({ connectionString: one[way] });
    await session.connect();
    try {
      const { rows } = await session.query(
        "SELECT current_user AS me, session_user AS login, current_setting('is_superuser') AS super",
      );
      expect(rows).toEqual([{ me: role, login: role, super: 'off' }]);
      await expect(session.query(`SET ROLE ${new URL(one.owner).username}`)).rejects.toThrow(
        /permission denied/,
      );
    } finally {
      await session.end();
    }
  });
});
