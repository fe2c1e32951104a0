import { matchSql } from '../../src/desk/match.sql.js';
import { countSql, sliceSql } from '../../src/desk/queue.sql.js';
import type { QueueSort } from '../../src/desk/queue.dto.js';
import { sharesOf } from '../../src/desk/queue.views.js';
import { Values } from '../../src/desk/values.js';
import { newId } from '../../src/platform/ids.js';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../support/database.js';

const CLAIMS = 40_000;

/** A full desk, written past the triggers: only what the planner sees matters here. */
const FULL_DESK = `
  SET session_replication_role = replica;
  INSERT INTO newsroom.person (id, email, name, role) VALUES ('01900000-0000-7000-8000-000000000000', 'a@b.test', 'A', 'editor');
  INSERT INTO newsroom.claim (id, statement, created_by)
    SELECT ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Claim about ' || md5(n::text),
           '01900000-0000-7000-8000-000000000000' FROM generate_series(1, ${CLAIMS}) n;
  INSERT INTO newsroom.claim_state (claim_id, stage, priority, due)
    SELECT id, (ARRAY['inbox', 'queued', 'in_review', 'settled'])[1 + hashtext(id::text) % 2 + 1], abs(hashtext(id::text)) % 100,
           CASE WHEN hashtext(id::text) % 3 = 0 THEN now() END FROM newsroom.claim;
`;

describe('the queue of a full desk', () => {
  let database: TestDatabase;
  let session: pg.Client;
  beforeAll(async () => {
    database = await testDatabase();
    session = new pg.Client({ connectionString: database.owner });
    await session.connect();
    await session.query(FULL_DESK);
    await session.query('VACUUM ANALYZE newsroom.claim, newsroom.claim_state');
    await session.query('SET search_path = newsroom, public');
  });
  afterAll(async () => {
    await session.end();
    await database.drop();
  });

  it.each<[QueueSort, string, string]>([
    ['priority', '40', 'claim_state_queue'],
    ['created', '01900000-0000-7000-8000-000000005000', 'claim_state_created'],
    ['due', '2026-01-01 00:00:00+00', 'claim_state_due'],
    ['entered', '2026-01-01 00:00:00+00', 'claim_state_entered'],
  ])(
    'by %s reads a deep page from one index for each stage, and no more rows than it shows',
    async (sort, key, index) => {
      const values = new Values(newId());
      const from = { rank: 0, key, id: '01900000-0000-7000-8000-000000005000' };
      const sql = sliceSql(
        sharesOf('everything', { role: 'checker' }),
        { conditions: '' },
        { sort, limit: 26, from },
        values,
      );
      const scans = scansOf(await explain(sql, values), 'claim_state');
      expect(scans.length).toBeGreaterThan(0);
      for (const scan of scans) {
        expect(scan).toMatchObject({ 'Index Name': index });
        expect(scan['Actual Rows']).toBeLessThanOrEqual(26);
      }
    },
  );

  it('stops counting at the cap', async () => {
    const values = new Values(newId());
    const plan = await explain(
      countSql(sharesOf('everything', { role: 'checker' }), { conditions: '' }, values),
      values,
    );
    expect(plan['Actual Rows']).toBe(1);
    const { rows } = await session.query<{ total: number }>(
      countSql(sharesOf('everything', { role: 'checker' }), { conditions: '' }, new Values()),
      [10_001],
    );
    expect(rows).toEqual([{ total: 10_001 }]);
  });

  it('finds words through the index of statements', async () => {
    const values = new Values(newId());
    const hits = matchSql('5f93f983524def3dca464469d2cf9f3e', values);
    const filters = { hits, conditions: 'AND s.claim_id IN (SELECT id FROM hits)' };
    const sql = sliceSql(
      sharesOf('everything', { role: 'checker' }),
      filters,
      { sort: 'priority', limit: 26 },
      values,
    );
    const used = nodesOf(await explain(sql, values)).map((node) => node['Index Name']);
    expect(used).toContain('claim_search');
  });

  async function explain(sql: string, values: Values): Promise<PlanNode> {
    const { rows } = await session.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`,
      values.list,
    );
    return rows[0]!['QUERY PLAN'][0].Plan;
  }
});

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly Plans?: PlanNode[];
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

function scansOf(plan: PlanNode, table: string): PlanNode[] {
  return nodesOf(plan).filter((node) => node['Relation Name'] === table);
}
