import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STAGES } from '../../src/claims/claim.stages.js';
import { ways } from '../../src/review/claim.workflow.js';
import { renderWorkflow } from '../../src/review/workflow.docs.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

describe('the workflow is written once', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  it('the database allows the steps of the table and no others', async () => {
    const rows = await database.query<{ way: string }>(
      `SELECT move || ' ' || from_stage || ' ' || to_stage AS way FROM newsroom.workflow_rule`,
    );
    const table = ways().map(({ move, from, to }) => `${move} ${from} ${to}`);
    expect(rows.map(({ way }) => way).sort()).toEqual(table.sort());
  });

  it('the database knows the same stages', async () => {
    const [check] = await database.query<{ rule: string }>(
      `SELECT pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE conname = 'claim_state_stage'`,
    );
    const stages = [...(check?.rule ?? '').matchAll(/'([a-z_]+)'/g)].map(([, stage]) => stage);
    expect(stages.sort()).toEqual([...STAGES].sort());
  });

  it('docs/workflow.md is the table', () => {
    const page = readFileSync(join(__dirname, '../../../docs/workflow.md'), 'utf8');
    expect(page).toBe(renderWorkflow());
  });
});
