import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { canonical, hashOf } from '../../src/verdicts/document.js';
import { buildDocument, type Parts } from '../../src/verdicts/document.build.js';
import type { TestDatabase } from '../support/database.js';
import type { ClaimOnItsWay } from '../support/finding.js';
import { PARTS } from '../verdicts/parts.js';

/** Statements of one transaction in somebody's name, as the application's role and straight to the database. */
export type Session = pg.PoolClient;

/** Straight connections in the application's role. */
export function asApplication(database: TestDatabase, connections = 8): pg.Pool {
  const pool = new pg.Pool({ connectionString: database.app, max: connections });
  pool.on('error', () => undefined);
  pool.on('connect', (session) => {
    void session.query(`SET search_path = newsroom, public; SET lock_timeout = '2s'`);
  });
  return pool;
}

/** One transaction in the name of a person, or of the system. */
export async function acting<T>(
  pool: pg.Pool,
  personId: string,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const session = await pool.connect();
  try {
    await session.query('BEGIN');
    await session.query(`SELECT set_config('ascribe.actor', $1, true)`, [personId]);
    const result = await work(session);
    await session.query('COMMIT');
    return result;
  } catch (error) {
    await session.query('ROLLBACK');
    throw error;
  } finally {
    session.release();
  }
}

/** Moves claims as the service would: the state, and the step beside it. */
export async function moveAll(
  session: Session,
  ids: readonly string[],
  actorId: string | null,
  [move, from, to]: readonly [string, string, string],
  changes = '',
  hash: string | null = null,
): Promise<void> {
  await session.query(
    `UPDATE claim_state SET version = version + 1, stage = $2 ${changes && `, ${changes}`} WHERE claim_id = ANY ($1)`,
    [ids, to],
  );
  await session.query(
    `INSERT INTO step (id, claim_id, version, move, from_stage, to_stage, actor_id, assignee_id, revision_hash)
     SELECT gen_random_uuid(), claim_id, version, $2, $3, $4, $5, assignee_id, $6 FROM claim_state WHERE claim_id = ANY ($1)`,
    [ids, move, from, to, actorId, hash],
  );
}

/** The parties with ids as the database has them: what is published is filed by party. */
const FILED = JSON.parse(
  JSON.stringify(PARTS).replace(/"p-[a-z]+"/gu, (key) => JSON.stringify(uuidOf(key))),
) as Parts;

function uuidOf(key: string): string {
  return createHash('md5')
    .update(key)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}

/** Claims that wait for an editor, written and submitted by `author`: many at once, by way of the database. */
export async function manySubmitted(pool: pg.Pool, author: string, count: number): Promise<ClaimOnItsWay[]> {
  const claims = Array.from({ length: count }, () => {
    const id = randomUUID();
    const document = canonical(buildDocument({ ...FILED, claim: { ...FILED.claim, id } }));
    return { id, document, hash: hashOf(document) };
  });
  const ids = claims.map(({ id }) => id);
  await acting(pool, author, async (session) => {
    await session.query(
      `INSERT INTO claim (id, statement, kind, created_by) SELECT id, $2, 'impact', $3 FROM unnest($1::uuid[]) id`,
      [ids, PARTS.claim.statement, author],
    );
    await moveAll(session, ids, author, ['accept', 'inbox', 'queued']);
    await moveAll(
      session,
      ids,
      author,
      ['take', 'queued', 'in_work'],
      `assignee_id = '${author}', lease_until = now() + lease()`,
    );
    const { finding } = PARTS;
    await session.query(
      `INSERT INTO verdict_revision (id, claim_id, number, rating, utterance, confidence, headline, summary, rationale,
                                     unknowns, as_of, document, hash, author_id)
       SELECT gen_random_uuid(), c.id, 1, $4, $5, $6, $7, $8, $9, $10, $11, c.document, c.hash, $12
         FROM unnest($1::uuid[], $2::text[], $3::text[]) AS c (id, document, hash)`,
      [
        ids,
        claims.map(({ document }) => document),
        claims.map(({ hash }) => hash),
        finding.rating,
        finding.utterance,
        finding.confidence,
        finding.headline,
        finding.summary,
        finding.rationale,
        finding.unknowns,
        finding.asOf,
        author,
      ],
    );
    await moveAll(session, ids, author, ['submit', 'in_work', 'in_review'], 'lease_until = NULL');
  });
  return claims.map(({ id, hash }) => ({ id, hash, version: 4 }));
}

/** An honest approval, straight to the database. */
export async function approve(session: Session, { id, hash }: ClaimOnItsWay, editor: string): Promise<void> {
  await session.query(
    `INSERT INTO review (id, claim_id, revision_id, revision_hash, editor_id, decision)
     SELECT gen_random_uuid(), claim_id, id, hash, $2, 'approve' FROM verdict_revision WHERE claim_id = $1 AND hash = $3`,
    [id, editor, hash],
  );
  await moveAll(
    session,
    [id],
    editor,
    ['approve', 'in_review', 'approved'],
    `approved_hash = '${hash}'`,
    hash,
  );
}

/** An edition of what was approved, straight to the database. */
export async function publish(
  session: Session,
  { id, hash }: ClaimOnItsWay,
  editor: string,
  approvedBy = editor,
): Promise<void> {
  await session.query(`INSERT INTO permalink (claim_id, slug) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
    id,
    `claim-${id}`,
  ]);
  await session.query(
    `INSERT INTO edition (id, claim_id, number, kind, document, hash, revision_id, review_id, approved_by, published_by)
     SELECT gen_random_uuid(), v.claim_id, 1, 'initial', v.document, v.hash, v.id, r.id, $3, $2
       FROM verdict_revision v JOIN review r ON r.revision_id = v.id WHERE v.claim_id = $1
      ORDER BY r.at DESC LIMIT 1`,
    [id, editor, approvedBy],
  );
  await moveAll(
    session,
    [id],
    editor,
    ['publish', 'approved', 'settled'],
    'approved_hash = NULL, assignee_id = NULL, publish_at = NULL, publish_by = NULL',
    hash,
  );
}
