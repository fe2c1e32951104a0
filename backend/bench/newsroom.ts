import { join } from 'node:path';
import pg from 'pg';
import { asOwner } from '../src/platform/postgres/databases.js';
import { runningPostgres } from '../src/platform/postgres/server.js';
import { databaseUrls, ofDatabase } from '../src/platform/postgres/urls.js';
import { acting, approve, manySubmitted, publish } from '../test/review/manyClaims.js';

const AT_A_TIME = 200;

/** The owner's address of the database behind the Ascribe that runs over `folder`. */
export async function databaseOver(folder: string): Promise<string> {
  const server = await runningPostgres(join(folder, 'postgres'));
  if (!server) throw new Error(`no Postgres runs over ${folder}`);
  return ofDatabase(server, 'ascribe');
}

/** Publishes verdicts until there are `wanted`, as two people would, straight to the database. */
export async function publishMany(owner: string, wanted: number): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrls(owner).app, max: 2 });
  pool.on('connect', (session) => void session.query('SET search_path = newsroom, public'));
  const { checker, editor, published } = await standing(owner);
  for (let left = wanted - published; left > 0; left -= AT_A_TIME) {
    const claims = await manySubmitted(pool, checker, Math.min(left, AT_A_TIME));
    for (const claim of claims) {
      await acting(pool, editor, async (session) => {
        await approve(session, claim, editor);
        await publish(session, { ...claim, version: claim.version + 1 }, editor);
      });
    }
  }
  await pool.end();
  await asOwner(owner, (session) => session.query('VACUUM ANALYZE'));
}

interface Standing {
  readonly checker: string;
  readonly editor: string;
  readonly published: number;
}

async function standing(owner: string): Promise<Standing> {
  const rows = await select<Standing>(
    owner,
    `SELECT (SELECT id FROM newsroom.person WHERE email LIKE 'checker@%') AS checker,
            (SELECT id FROM newsroom.person WHERE email LIKE 'editor@%') AS editor,
            (SELECT count(*)::int FROM published.verdict) AS published`,
  );
  return rows;
}

/** The address of the longest verdict page of the demonstration newsroom, and a claim that waits in the queue. */
export function subjects(owner: string): Promise<{ slug: string; queued: string }> {
  return select(
    owner,
    `SELECT (SELECT slug FROM published.edition WHERE slug NOT LIKE 'claim-%' ORDER BY length(document) DESC LIMIT 1) AS slug,
            (SELECT claim_id FROM newsroom.claim_state WHERE stage = 'queued' LIMIT 1) AS queued`,
  );
}

async function select<Row>(owner: string, sql: string): Promise<Row> {
  const { rows } = await asOwner(owner, (session) => session.query(sql));
  return rows[0] as Row;
}
