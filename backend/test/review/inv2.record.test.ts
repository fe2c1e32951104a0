import type pg from 'pg';
import { asOwner } from '../../src/platform/postgres/databases.js';
import { sqlState } from '../../src/platform/database.js';
import { publishedClaim } from '../support/finding.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { acting, asApplication } from './manyClaims.js';

/** What is kept for ever: a table, and a column of it that somebody might like to be otherwise. */
const RECORD = [
  ['edition', `document = replace(document, '42', '24')`],
  ['permalink', `slug = 'elsewhere'`],
  ['step', `note = 'other'`],
  ['review', `note = 'other'`],
  ['verdict_revision', `headline = 'other'`],
  ['contribution', `since = now()`],
  ['capture', `note = 'other'`],
  ['capture_content', `text = 'other'`],
  ['audit_event', `changes = '{}'`],
  ['audit_link', `hash = '\\x00'`],
] as const;

const ACTS = RECORD.flatMap(([table, change]) => [
  { table, act: 'changed', sql: `UPDATE newsroom.${table} SET ${change}` },
  { table, act: 'deleted', sql: `DELETE FROM newsroom.${table}` },
  { table, act: 'emptied', sql: `TRUNCATE newsroom.${table} CASCADE` },
]);

jest.setTimeout(120_000);

let newsroom: Newsroom;
let pool: pg.Pool;
beforeAll(async () => {
  newsroom = await openNewsroom();
  pool = asApplication(newsroom.database, 2);
  await publishedClaim(newsroom.checker, newsroom.editor);
});
afterAll(async () => {
  await pool.end();
  await newsroom.close();
});

const refusalOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'done', sqlState);
const faults = () =>
  newsroom.database.query<{ seq: string; event_id: string }>(`SELECT * FROM newsroom.audit_faults()`);

describe('INV-2: what is on record stays on record', () => {
  it.each(RECORD)('there is something in %s', async (table) => {
    expect(await newsroom.count(table)).toBeGreaterThan(0);
  });

  it.each(ACTS)('$table cannot be $act by the application', async ({ sql }) => {
    const done = acting(pool, newsroom.editor.id, (session) => session.query(sql));
    expect(await refusalOf(done)).toMatch(/^(42501|AS002)$/);
  });

  it.each(ACTS)('$table cannot be $act by the owner of the tables', async ({ sql }) => {
    expect(await refusalOf(newsroom.database.query(sql))).toBe('AS002');
  });

  it('the audit follows, link by link', async () => {
    expect(await newsroom.count('audit_event')).toBeGreaterThan(20);
    expect(await newsroom.count('audit_link')).toBe(await newsroom.count('audit_event'));
    expect(await faults()).toEqual([]);
  });
});

describe('control: whoever switches the triggers off is found out', () => {
  /** Does something as the owner with triggers switched off, looks for faults, and undoes it. */
  async function faultsAfter(sql: string): Promise<string[]> {
    return asOwner(newsroom.database.owner, async (session) => {
      await session.query('BEGIN');
      await session.query('SET LOCAL session_replication_role = replica');
      const { rowCount } = await session.query(sql);
      expect(rowCount).toBeGreaterThan(0);
      const { rows } = await session.query<{ seq: string | null; event_id: string | null }>(
        'SELECT seq, event_id FROM newsroom.audit_faults() ORDER BY seq',
      );
      await session.query('ROLLBACK');
      return rows.map(({ seq, event_id }) => `${seq ?? '-'}:${event_id ?? '-'}`);
    });
  }

  it('a change of any single row is named', async () => {
    const links = await newsroom.database.query<{ seq: string; event_id: string }>(
      `SELECT seq, event_id FROM newsroom.audit_link ORDER BY seq`,
    );
    for (const { seq, event_id } of links) {
      const named = await faultsAfter(
        `UPDATE newsroom.audit_event SET changes = changes || '{"x": [null, 1]}' WHERE id = ${event_id}`,
      );
      expect(named).toEqual([`${seq}:${event_id}`]);
    }
  });

  it('a row that is given to somebody else is named', async () => {
    const named = await faultsAfter(
      `UPDATE newsroom.audit_event SET actor_id = gen_random_uuid()
        WHERE id = (SELECT event_id FROM newsroom.audit_link WHERE seq = 3)`,
    );
    expect(named).toHaveLength(1);
  });

  it('a row that was taken out is named, with its link or without', async () => {
    const event = `(SELECT event_id FROM newsroom.audit_link WHERE seq = 5)`;
    expect(await faultsAfter(`DELETE FROM newsroom.audit_event WHERE id = ${event}`)).toEqual(['5:-']);
    expect((await faultsAfter(`DELETE FROM newsroom.audit_link WHERE seq = 5`)).length).toBeGreaterThan(0);
  });

  it('an edition that was changed no longer has its hash', async () => {
    const intact = `hash = encode(sha256(convert_to(document, 'UTF8')), 'hex')`;
    const [before] = await newsroom.database.query(`SELECT bool_and(${intact}) AS all FROM newsroom.edition`);
    expect(before).toEqual({ all: true });
    await asOwner(newsroom.database.owner, async (session) => {
      await session.query('BEGIN; SET LOCAL session_replication_role = replica');
      await session.query(`UPDATE newsroom.edition SET document = replace(document, '42', '24')`);
      const { rows } = await session.query(`SELECT bool_and(${intact}) AS all FROM newsroom.edition`);
      await session.query('ROLLBACK');
      expect(rows).toEqual([{ all: false }]);
    });
  });
});
