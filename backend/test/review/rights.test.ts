import type pg from 'pg';
import { sqlState } from '../../src/platform/database.js';
import { publishedClaim, workedClaim, type ClaimOnItsWay } from '../support/finding.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { acting, asApplication } from './manyClaims.js';

/** What even the application's own password does not buy: a column that nothing of ours ever has to change. */
const OUT_OF_REACH = [
  ['an appearance given to another claim', 'appearance', 'claim_id', '$1'],
  ['an appearance given to another capture', 'appearance', 'capture_id', 'capture_id'],
  ['evidence given to another claim', 'evidence', 'claim_id', '$1'],
  ['evidence of other words', 'evidence', 'exact', 'exact'],
  ['a citation turned round', 'citation', 'upstream_party_id', 'NULL'],
  ['an accused given to another claim', 'claim_accused', 'claim_id', '$1'],
  ['a claim of another person', 'claim', 'created_by', 'created_by'],
  ['a stage entered earlier', 'claim_state', 'entered_at', 'now()'],
  ['a comment of other words', 'comment', 'body', `'other'`],
  ["a session that becomes another's", 'session', 'person_id', 'person_id'],
  ['a session that lasts longer', 'session', 'expires_at', 'expires_at'],
  ['an invitation of another person', 'invitation', 'person_id', 'person_id'],
  ['a person of another address', 'person', 'email', 'email'],
  ['a person who is none of the demonstration', 'person', 'demonstration', 'false'],
  ['an incident moved to another address', 'incident', 'slug', `'elsewhere'`],
] as const;

/** Times and transactions that a row of the record would have only by its own word. */
const BACKDATED = [
  ['step', 'at'],
  ['step', 'tx'],
  ['review', 'at'],
  ['review', 'tx'],
  ['edition', 'published_at'],
  ['edition', 'tx'],
  ['verdict_revision', 'created_at'],
  ['capture', 'captured_at'],
  ['comment', 'created_at'],
] as const;

let newsroom: Newsroom;
let pool: pg.Pool;
let claim: ClaimOnItsWay;
beforeAll(async () => {
  newsroom = await openNewsroom();
  pool = asApplication(newsroom.database, 2);
  claim = await workedClaim(newsroom.checker);
  await publishedClaim(newsroom.checker, newsroom.editor);
});
afterAll(async () => {
  await pool.end();
  await newsroom.close();
});

/** How the statement ends for the application; nothing of it stays. */
function outcome(sql: string, values: unknown[] = []): Promise<string> {
  const attempt = acting(pool, newsroom.editor.id, async (session) => {
    await session.query(sql, values);
    throw new Error('undone');
  });
  return attempt.catch((error: Error) => sqlState(error) || error.message);
}

const DENIED = '42501';

describe('the application may change what people change, and nothing else', () => {
  it.each(OUT_OF_REACH)('not: %s', async (_, table, column, value) => {
    const sql = `UPDATE ${table} SET ${column} = ${value}`;
    expect(await outcome(sql, value === '$1' ? [claim.id] : [])).toBe(DENIED);
  });

  it.each(BACKDATED)('not: when a %s was made (%s)', async (table, column) => {
    const sql = `INSERT INTO ${table} (id, ${column}) VALUES (gen_random_uuid(), NULL)`;
    expect(await outcome(sql)).toBe(DENIED);
  });

  it('control: with the right given, an appearance leaves the claim before an editor', async () => {
    const { database } = newsroom;
    const move = 'UPDATE appearance SET claim_id = $1 WHERE claim_id <> $1';
    await database.query('GRANT UPDATE ON newsroom.appearance TO ascribe_app');
    expect(await outcome(move, [claim.id])).toBe('undone');
    await database.query('REVOKE UPDATE ON newsroom.appearance FROM ascribe_app');
    expect(await outcome(move, [claim.id])).toBe(DENIED);
  });
});
