import { basename, dirname, join } from 'node:path';
import { brokenBelow, lintBreaches, withTree, type Breach, type Planted } from './tree.js';

const SRC = 'backend/src/claims';

const BROKEN = [
  ['any', `${SRC}/a.ts`, 'export const a: any = 1;', 'no-explicit-any'],
  [
    'a ! that claims what nobody checked',
    `${SRC}/a.ts`,
    'export const a = (b?: { c: 1 }) => b!.c;',
    'no-non-null-assertion',
  ],
  [
    'raw SQL in a service',
    `${SRC}/a.service.ts`,
    'export const a = (tx: T) => tx.query("SELECT 1"); type T = { query(s: string): void };',
    'SQL is written in',
  ],
  [
    'save() of a repository',
    `${SRC}/a.repository.ts`,
    'export const a = (repository: { save(b: object): void }) => repository.save({});',
    'save\\(\\) overwrites',
  ],
  [
    'tx.getRepository().save()',
    `${SRC}/a.repository.ts`,
    'export const a = (tx: T) => tx.getRepository().save(); type T = { getRepository(): { save(): void } };',
    'save\\(\\) overwrites',
  ],
  [
    'tx.save()',
    `${SRC}/a.repository.ts`,
    'export const a = (tx: { save(): void }) => tx.save();',
    'save\\(\\) overwrites',
  ],
  ...['orderBy', 'addOrderBy', 'groupBy', 'addGroupBy', 'addSelect', 'distinctOn'].map((name) => [
    `${name} of a name that came in`,
    `${SRC}/a.repository.ts`,
    `export const a = (q: { ${name}(s: string): void }, sort: string) => q.${name}(sort);`,
    `The first argument of ${name} is SQL`,
  ]),
  [
    'orderBy of a template',
    `${SRC}/a.repository.ts`,
    'export const a = (q: { orderBy(s: string): void }, sort: string) => q.orderBy(`c.${sort}`);',
    'The first argument of orderBy',
  ],
  ...['where', 'andWhere', 'orWhere', 'having'].flatMap((name) => [
    [
      `${name} of a template`,
      `${SRC}/a.repository.ts`,
      `export const a = (q: { ${name}(s: string): void }, id: string) => q.${name}(\`c.id = \${id}\`);`,
      `The first argument of ${name}`,
    ],
    [
      `${name} of a sum`,
      `${SRC}/a.repository.ts`,
      `export const a = (q: { ${name}(s: string): void }, id: string) => q.${name}('c.id = ' + id);`,
      `The first argument of ${name}`,
    ],
  ]),
  [
    'raw HTML on the desk',
    'frontend/src/a.tsx',
    'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;',
    'Text is shown as text',
  ],
  [
    'raw HTML in the backend, outside publication',
    `${SRC}/a.tsx`,
    'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;',
    'Text is shown as text',
  ],
  [
    'a test that is left out',
    'backend/test/claims/a.test.ts',
    'it.skip("works", () => undefined);',
    'A test that is skipped',
  ],
  [
    'a test that pushes the others aside',
    'backend/test/claims/a.test.ts',
    'describe.only("works", () => undefined);',
    'A test that is skipped',
  ],
  ['a message for nobody', `${SRC}/a.ts`, 'console.log(1);', 'no-console'],
  [
    'an excuse without need',
    `${SRC}/a.ts`,
    '// eslint-disable-next-line no-console\nexport const a = 1;',
    'Unused eslint-disable',
  ],
  ['a type check turned off', `${SRC}/a.ts`, '// @ts-ignore\nexport const a = 1;', 'ban-ts-comment'],
] as [string, string, string, string][];

const ALLOWED = {
  [`${SRC}/a.repository.ts`]: `
    const COLUMNS = { created: 'c.created_at' } as const;
    export const a = (q: Q, sort: keyof typeof COLUMNS) =>
      q.orderBy(COLUMNS[sort]).orderBy('c.id').where('c.id = :id', { id: 1 }).query('SELECT 1');
    interface Q { orderBy(s: string): Q; where(s: string, p: object): Q; query(s: string): Q }
  `,
  'backend/src/platform/door.ts':
    'export const a = (tx: { query(s: string): void }) => tx.query("SELECT 1");',
  'backend/src/publication/Page.tsx':
    'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;',
  [`${SRC}/a.controller.ts`]: 'export const a = (revisions: { save(): void }) => revisions.save();',
};

describe('the lint rules', () => {
  let found: Breach[];
  beforeAll(async () => {
    const broken = BROKEN.map(([name, path, code]) => [within(name, path), `${code}\n`]);
    found = await withTree({ ...ALLOWED, ...Object.fromEntries(broken) } as Planted, lintBreaches);
  });

  it('let good code be', () => {
    const good = Object.keys(ALLOWED);
    expect(found.filter(({ file }) => good.includes(file))).toEqual([]);
  });

  it.each(BROKEN)('refuse %s', (name, path, _code, rule) => {
    const rules = brokenBelow(dirname(within(name, path)), found);
    expect(rules).toEqual([expect.stringMatching(new RegExp(rule))]);
  });
});

/** Each case has a folder of its own, so that one run of the tool answers for all. */
function within(name: string, path: string): string {
  return join(dirname(path), name.replaceAll(/\W+/g, '-'), basename(path));
}
