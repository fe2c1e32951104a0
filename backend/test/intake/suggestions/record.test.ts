import type pg from 'pg';
import { newId } from '../../../src/platform/ids.js';
import { ModelCallsRepository } from '../../../src/intake/model/calls.repository.js';
import { Database, sqlState } from '../../../src/platform/database.js';
import { ReadingService } from '../../../src/intake/suggestions/reading.service.js';
import type { SuggestionView } from '../../../src/intake/suggestions/suggestion.view.js';
import { acting, asApplication } from '../../review/manyClaims.js';
import { openNewsroom, type Newsroom } from '../../support/newsroom.js';
import { capture } from '../../support/record.js';
import { about, ARTICLE, finding, freshArticle, listed, suggested } from '../../support/suggestions.js';

const DENIED = '42501';

let newsroom: Newsroom;
let pool: pg.Pool;
let restore: () => void;
let one: SuggestionView;
beforeAll(async () => {
  newsroom = await openNewsroom();
  pool = asApplication(newsroom.database, 3);
  restore = finding(newsroom);
  one = about((await suggested(newsroom)).suggestions, 'Forty');
  await newsroom.checker.add(`/suggestions/${one.id}/dismissal`, { reason: 'opinion' });
  await newsroom.app
    .get(Database)
    .write('system', (tx) =>
      newsroom.app
        .get(ModelCallsRepository)
        .add(tx, newId(), { runId: one.runId, model: 'm', characters: 1 }, 10),
    );
});
afterAll(async () => {
  restore();
  await pool.end();
  await newsroom.close();
});

/** How the statement ends for the application, in the name of the editor; nothing of it stays. */
function outcome(sql: string, values: unknown[] = [], as = newsroom.editor.id): Promise<string> {
  const attempt = acting(pool, as, async (session) => {
    await session.query(sql, values);
    throw new Error('undone');
  });
  return attempt.catch((error: Error) => sqlState(error) || error.message);
}

const ownerOutcome = (sql: string): Promise<string> =>
  newsroom.database.query(sql).then(() => 'done', sqlState);

const RECORD = [
  ['suggestion', `statement = 'other'`],
  ['suggestion_decision', `note = 'other'`],
  ['model_call', 'characters = 0'],
] as const;

describe('INV-2: what was proposed and decided stays on record', () => {
  it.each(RECORD)('%s is not changed, deleted or emptied, by nobody', async (table, change) => {
    expect(await newsroom.count(table)).toBeGreaterThan(0);
    for (const sql of [
      `UPDATE newsroom.${table} SET ${change}`,
      `DELETE FROM newsroom.${table}`,
      `TRUNCATE newsroom.${table} CASCADE`,
    ]) {
      expect([sql, await outcome(sql)]).toEqual([sql, DENIED]);
      expect([sql, await ownerOutcome(sql)]).toEqual([sql, 'AS002']);
    }
  });

  it('control: with the triggers away, the owner could', async () => {
    const { database } = newsroom;
    await database.query('ALTER TABLE newsroom.model_call DISABLE TRIGGER ALL');
    expect(await ownerOutcome('UPDATE newsroom.model_call SET characters = characters')).toBe('done');
    await database.query('ALTER TABLE newsroom.model_call ENABLE TRIGGER ALL');
    expect(await ownerOutcome('UPDATE newsroom.model_call SET characters = characters')).toBe('AS002');
  });

  it('a run that is over stays over, and none is deleted', async () => {
    expect(await outcome(`UPDATE suggestion_run SET state = 'running' WHERE id = $1`, [one.runId])).toBe(
      'AS060',
    );
    expect(await outcome(`UPDATE suggestion_run SET notes = '{x}' WHERE id = $1`, [one.runId])).toBe('AS060');
    expect(await ownerOutcome('DELETE FROM newsroom.suggestion_run')).toBe('AS002');
  });
});

describe('the application says neither when nor in whose name', () => {
  it.each([
    ['suggestion_run', 'started_by', 'gen_random_uuid()'],
    ['suggestion_run', 'text_hash', `repeat('0', 64)`],
    ['suggestion_run', 'created_at', 'now()'],
    ['suggestion_decision', 'at', 'now()'],
    ['suggestion_decision', 'tx', 'pg_current_xact_id()'],
    ['model_call', 'at', 'now()'],
  ])('not: %s.%s', async (table, column, value) => {
    expect(await outcome(`INSERT INTO ${table} (id, ${column}) VALUES (gen_random_uuid(), ${value})`)).toBe(
      DENIED,
    );
  });

  it.each([
    ['suggestion_run', 'capture_id'],
    ['suggestion_run', 'text_hash'],
    ['suggestion_run', 'started_by'],
  ])('nor changes %s.%s', async (table, column) => {
    expect(await outcome(`UPDATE ${table} SET ${column} = ${column}`)).toBe(DENIED);
  });

  it('a decision in the name of somebody else is refused', async () => {
    const sql = `INSERT INTO suggestion_decision (id, suggestion_id, act, decided_by) VALUES (gen_random_uuid(), $1, 'undone', $2)`;
    expect(await outcome(sql, [one.id, newsroom.checker.id])).toBe('AS021');
    expect(await outcome(sql, [one.id, newsroom.editor.id])).toBe('undone');
  });
});

describe('the database holds a suggestion to the text', () => {
  /** A run at work, of which `column = value` is not as it should be. */
  async function added(changes: Readonly<Record<string, string>>): Promise<string> {
    const { id: captureId } = await capture(newsroom.checker, { text: freshArticle() });
    const { run } = await listed(newsroom.checker, captureId);
    const start = ARTICLE.indexOf('Forty');
    const row: Record<string, string> = {
      id: 'gen_random_uuid()',
      run_id: `'${run!.id}'`,
      capture_id: `'${captureId}'`,
      exact: `'Forty thousand'`,
      prefix: `'“'`,
      suffix: `' booking'`,
      starts: String(start),
      ends: String(start + 14),
      statement: `'S'`,
      kind: `'impact'`,
      proposal: `'{}'`,
      score: '0.5',
      ...changes,
    };
    return outcome(
      `WITH begun AS (UPDATE suggestion_run SET state = 'running' WHERE id = '${run!.id}') SELECT 1;
       INSERT INTO suggestion (${Object.keys(row).join()}) VALUES (${Object.values(row).join()})`,
    );
  }

  it('control: takes one that stands there', async () => {
    expect(await added({})).toBe('undone');
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['words that stand elsewhere', { starts: '3', ends: '17' }, 'AS011'],
    ['other words', { exact: `'Forty millions'` }, 'AS011'],
    ['another beginning', { prefix: `'”'` }, 'AS011'],
    ['another end', { suffix: `' bookings'` }, 'AS011'],
    ['a length of its own', { ends: '9999' }, '23514'],
    ['a score of two', { score: '2' }, '23514'],
    ['a kind of its own', { kind: `'gossip'` }, '23514'],
    ['a model without a prompt', { model: `'m'` }, '23514'],
  ])('refuses %s', async (_, changes, state) => {
    expect(await added(changes)).toBe(state);
  });

  it('refuses one for a run of another capture, or for one that is over', async () => {
    expect(await added({ run_id: `'${one.runId}'` })).toBe('AS060');
  });
});

describe('the database lets a passage be decided once', () => {
  const DECIDE = `INSERT INTO suggestion_decision (id, suggestion_id, act, reason, decided_by) VALUES (gen_random_uuid(), $1, $2, $3, $4)`;
  const dismissed = (id: string): unknown[] => [id, 'dismissed', 'opinion', newsroom.editor.id];
  const undone = (id: string): unknown[] => [id, 'undone', null, newsroom.editor.id];

  it('by another decision only after an undo, and undoes once', async () => {
    expect(await outcome(DECIDE, dismissed(one.id))).toBe('AS061');
    await newsroom.editor.add(`/suggestions/${one.id}/undo`);
    expect(await outcome(DECIDE, undone(one.id))).toBe('AS061');
    expect(await outcome(DECIDE, dismissed(one.id))).toBe('undone');
  });

  it('also when two runs proposed it', async () => {
    const { captureId, suggestions } = await suggested(newsroom);
    const first = about(suggestions, 'blamed');
    await newsroom.checker.add(`/captures/${captureId}/suggestion-runs`);
    const { run } = await listed(newsroom.checker, captureId);
    await newsroom.app.get(ReadingService).work(run!.id);
    const again = about((await listed(newsroom.checker, captureId)).suggestions, 'blamed');
    expect(again.id).not.toBe(first.id);
    await newsroom.checker.add(`/suggestions/${first.id}/dismissal`, { reason: 'opinion' });
    expect(await outcome(DECIDE, dismissed(again.id))).toBe('AS061');
  });

  it('also when ten people do at once', async () => {
    const { id } = about((await suggested(newsroom)).suggestions, 'Forty');
    const people = [newsroom.checker, newsroom.second, newsroom.editor, newsroom.max];
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        people[n % 4]!.post(
          `/suggestions/${id}/${n % 2 ? 'acceptance' : 'dismissal'}`,
          n % 2 ? {} : { reason: 'opinion' },
        ),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(9);
    expect(await newsroom.count('suggestion_decision', { suggestionId: id })).toBe(1);
  });
});

describe('INV-11: the audit', () => {
  it('tells who asked for a run, who decided and what; and follows link by link', async () => {
    const events = await newsroom.database.query<{ subject: string; act: string; actor_id: string | null }>(
      `SELECT DISTINCT subject, act, actor_id FROM newsroom.audit_event WHERE subject LIKE 'suggestion%' ORDER BY 1, 2, 3`,
    );
    expect(events).toEqual(
      expect.arrayContaining([
        { subject: 'suggestion', act: 'added', actor_id: null },
        { subject: 'suggestion_decision', act: 'added', actor_id: newsroom.checker.id },
        { subject: 'suggestion_run', act: 'added', actor_id: newsroom.checker.id },
        { subject: 'suggestion_run', act: 'changed', actor_id: null },
      ]),
    );
    expect(await newsroom.database.query('SELECT * FROM newsroom.audit_faults()')).toEqual([]);
  });
});
