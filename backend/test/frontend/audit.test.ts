import {
  actInWords,
  fieldInWords,
  SUBJECT_WORD,
  tellingFields,
  valueInWords,
} from '../../../frontend/src/audit/subjects.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

it('has a word for every table whose changes are audited', async () => {
  const audited = await database.query<{ table: string }>(
    `SELECT DISTINCT c.relname AS "table" FROM pg_trigger t
       JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
      WHERE p.proname IN ('record_change', 'record_coded') AND NOT t.tgisinternal ORDER BY 1`,
  );
  expect(audited.length).toBeGreaterThan(10);
  expect(Object.keys(SUBJECT_WORD).sort()).toEqual(audited.map(({ table }) => table));
});

it('says what happened as one would say it', () => {
  expect(actInWords('session', 'added')).toBe('Signed in');
  expect(actInWords('attribution_facet', 'changed')).toBe('Attribution changed');
  expect(actInWords('search_log', 'added')).toBe('Search log added');
  expect(fieldInWords('assignee_id')).toBe('Assignee');
});

it('leaves out what says nothing to a person', () => {
  const changes = { version: [1, 2], name: ['Ann', 'Anne'], created_at: [null, '2026-11-23T04:00:00Z'] };
  expect(tellingFields(changes)).toEqual([['name', ['Ann', 'Anne']]]);
});

const ANN = '01a206af-e4d8-7186-886d-06ec1235c199';

it.each([
  [null, undefined],
  [[], undefined],
  ['', undefined],
  [true, 'yes'],
  ['in_work', 'in work'],
  ['A_b', 'A_b'],
  [ANN, 'Ann'],
  [ANN.replace('01a2', '01a3'), '… 35c199'],
  [['MG', ANN], 'MG, Ann'],
  [0, '0'],
])('reads %j as %j', (value, words) => {
  expect(valueInWords(value, new Map([[ANN, 'Ann']]))).toBe(words);
});
