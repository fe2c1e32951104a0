import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QueryFailedError } from 'typeorm';
import { databaseProblem } from '../../src/platform/http/database.problem.js';

function refusedWith(facts: Record<string, string>): QueryFailedError {
  return new QueryFailedError('SELECT 1', [], Object.assign(new Error('refused'), facts));
}

describe('what the database refuses', () => {
  it.each([
    [
      { code: '23505', table: 'person', detail: 'Key (email)=(a) already exists.' },
      'conflict',
      'person.exists',
      'email',
    ],
    [
      {
        code: '23505',
        table: 'party',
        constraint: 'party_name_unique',
        detail: 'Key (newsroom.folded(name), kind)=(a) …',
      },
      'conflict',
      'party.exists',
      'name',
    ],
    [
      { code: '23503', table: 'claim', detail: 'Key (incident_id)=(x) is not present in table "incident".' },
      'invalid',
      'claim.reference',
      'incidentId',
    ],
    [
      { code: '23503', table: 'party', detail: 'Key (id)=(x) is still referenced from table "claim".' },
      'conflict',
      'party.in_use',
      undefined,
    ],
    [
      { code: '23514', table: 'party', constraint: 'party_description_length' },
      'invalid',
      'party.rule',
      'description',
    ],
    [{ code: '23502', table: 'claim', column: 'created_by' }, 'invalid', 'claim.incomplete', 'createdBy'],
    [{ code: '22021' }, 'invalid', 'input.unstorable', undefined],
    [{ code: '22003' }, 'invalid', 'input.unstorable', undefined],
    [{ code: '55P03' }, 'unavailable', 'server.busy', undefined],
    [{ code: '57014' }, 'unavailable', 'server.busy', undefined],
    [{ code: '40001' }, 'unavailable', 'server.busy', undefined],
    [{ code: 'AS010' }, 'conflict', 'claim.frozen', undefined],
    [{ code: 'AS041' }, 'forbidden', 'review.second_person', undefined],
  ])('%j is %s %s', (facts, kind, code, field) => {
    const problem = databaseProblem(refusedWith(facts as Record<string, string>));
    expect(problem).toMatchObject({ kind, code });
    expect(problem?.fields[0]?.field).toBe(field);
    expect(problem?.detail).toMatch(/[.!]$/);
  });

  it('is a fault of ours when it is no refusal', () => {
    for (const code of ['42601', '42P01', 'AS001', 'XX000']) {
      expect(databaseProblem(refusedWith({ code }))).toBeUndefined();
    }
    expect(databaseProblem(new TypeError('x is undefined'))).toBeUndefined();
    expect(databaseProblem(undefined)).toBeUndefined();
  });

  it('means that we are busy when no connection is to be had', () => {
    for (const error of [
      new Error('timeout exceeded when trying to connect'),
      Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
      new Error('Connection terminated unexpectedly'),
    ]) {
      expect(databaseProblem(error)).toMatchObject({ kind: 'unavailable' });
    }
  });

  it('has words for every refusal of the schema but those that only a fault of ours leads to', () => {
    const folder = join(__dirname, '../../src/migrations');
    const sql = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    const raised = [...new Set(sql.match(/\bAS\d{3}\b/g))].sort();
    expect(raised.length).toBeGreaterThan(20);
    const wordless = raised.filter((code) => !databaseProblem(refusedWith({ code })));
    expect(wordless).toEqual(['AS001', 'AS020']);
  });
});
