import { brokenBelow, importBreaches, ROOT, withTree, type Breach, type Planted } from './tree.js';

const ORDER = [
  'platform',
  'people',
  'parties',
  'incidents',
  'claims',
  'sources',
  'intake',
  'matching',
  'evidence',
  'analysis',
  'verdicts',
  'review',
  'publication',
  'desk',
  'demonstration',
  'cli',
];

const IN_ORDER = ORDER.slice(0, -1).map(
  (chapter, place) =>
    [
      `${chapter} calling what comes after it`,
      `${chapter}/now.ts`,
      `${ORDER[place + 1]}/then.ts`,
      `order-${chapter}`,
    ] as const,
);

/** What is refused: a file, what it imports (a file of ours or a package), and the rule that says no. */
const REFUSED = [
  ...IN_ORDER,
  ['a chapter calling the application', 'people/now.ts', 'app.ts', 'order-people'],
  [
    'a controller with a repository',
    'claims/a.controller.ts',
    'claims/a.repository.ts',
    'controllers-ask-services',
  ],
  ['a controller with an entity', 'claims/a.controller.ts', 'claims/a.entity.ts', 'controllers-ask-services'],
  [
    'a controller with the database',
    'claims/a.controller.ts',
    'platform/database.ts',
    'controllers-ask-services',
  ],
  ['a controller with TypeORM', 'claims/a.controller.ts', 'typeorm', 'controllers-ask-services'],
  ['a service with TypeORM', 'claims/a.service.ts', 'typeorm', 'services-write-no-sql'],
  ['a service with the driver', 'claims/a.service.ts', 'pg', 'services-write-no-sql'],
  [
    'a repository with a service',
    'claims/a.repository.ts',
    'claims/b.service.ts',
    'repositories-know-no-service',
  ],
  [
    "a repository with another chapter's",
    'claims/a.repository.ts',
    'people/c.repository.ts',
    'repositories-keep-to-their-chapter',
  ],
  ['a workflow with Nest', 'review/claim.workflow.ts', '@nestjs/common', 'pure-files-do-nothing'],
  ['origins with TypeORM', 'sources/origins.ts', 'typeorm', 'pure-files-do-nothing'],
  ['a document with files', 'verdicts/document.ts', 'node:fs', 'pure-files-do-nothing'],
  ['folding with the network', 'sources/folding.ts', 'node:http', 'pure-files-do-nothing'],
  ['a quote with a service', 'sources/quote.ts', 'sources/b.service.ts', 'pure-files-know-no-doing'],
  [
    'a rule with a repository',
    'people/password.rules.ts',
    'people/c.repository.ts',
    'pure-files-know-no-doing',
  ],
  ['a refusal with the database', 'review/refusal.ts', 'platform/database.ts', 'pure-files-know-no-doing'],
  ['an import that leads nowhere', 'claims/a.ts', './nowhere.js', 'nothing-unknown'],
] as const;

const ALLOWED = [
  ['a chapter calling an earlier one', 'review/a.service.ts', 'claims/b.service.ts'],
  ['a service with its repository', 'people/a.service.ts', 'people/c.repository.ts'],
  ['a controller with its dto', 'claims/a.controller.ts', 'claims/a.dto.ts'],
  ['a repository with TypeORM', 'claims/a.repository.ts', 'typeorm'],
  ['a pure file with another', 'review/refusal.ts', 'review/claim.workflow.ts'],
  ['the command line with all', 'cli/main.ts', 'demonstration/seed.ts'],
] as const;

/** Where the stages of extraction stand is told by their folders, so these cases have no folder of their own. */
const IN_EXTRACTION = [
  ['an article read with Nest', 'reading/a', '@nestjs/common', 'extraction-only-computes'],
  ['attribution with files', 'attribution/a', 'node:fs', 'extraction-only-computes'],
  ['facets that ask what is on file', 'facets/a', '../suggestions/b.js', 'extraction-knows-no-newsroom'],
  ['worth that asks a language model', 'worth/a', '../model/b.js', 'extraction-knows-no-newsroom'],
  ['speakers that wait for proposals', 'speakers/a', '../proposals/b.js', 'stage-speakers'],
] as const;

const SRC = 'backend/src';
const THING = 'export const thing = 1;\n';

describe('the import rules', () => {
  let found: Breach[];
  beforeAll(async () => {
    const cases = [...REFUSED, ...ALLOWED].map(([name, from, to]) => planted(name, from, to));
    const all = Object.assign({}, ...cases, ENTANGLED, STRAYING, EXTRACTING) as Planted;
    found = await withTree(all, importBreaches);
  });

  it('are kept by the whole project', () => {
    expect(importBreaches(ROOT)).toEqual([]);
  });

  it.each(REFUSED)('refuse %s', (name, from, _to, rule) => {
    expect(brokenBelow(placeOf(name, from), found)).toEqual([rule]);
  });

  it.each(ALLOWED)('allow %s', (name, from) => {
    expect(brokenBelow(placeOf(name, from), found)).toEqual([]);
  });

  it.each(IN_EXTRACTION)('refuse %s', (_, file, _to, rule) => {
    const folder = file.slice(0, file.indexOf('/'));
    expect(brokenBelow(`${SRC}/intake/${folder}`, found)).toEqual([rule]);
  });

  it('refuse two files that need each other', () => {
    expect(brokenBelow(`${SRC}/claims/entangled`, found)).toEqual(['no-cycles']);
  });

  it('refuse the desk reaching into the backend, and the product into its tests', () => {
    expect(brokenBelow('frontend/src', found)).toEqual(['halves-are-apart']);
    expect(brokenBelow(`${SRC}/claims/straying`, found)).toEqual(['product-needs-no-test']);
  });
});

const EXTRACTING: Planted = Object.fromEntries([
  ...IN_EXTRACTION.map(([, file, to]) => [
    `${SRC}/intake/${file}.ts`,
    `import * as it from '${to}';\nexport const used = it;\n`,
  ]),
  ...['suggestions', 'model', 'proposals'].map((folder) => [`${SRC}/intake/${folder}/b.ts`, THING]),
]) as Planted;

const ENTANGLED: Planted = {
  [`${SRC}/claims/entangled/one.ts`]: `import { two } from './two.js';\nexport const one = (): unknown => two;\n`,
  [`${SRC}/claims/entangled/two.ts`]: `import { one } from './one.js';\nexport const two = (): unknown => one;\n`,
};

const STRAYING: Planted = {
  'frontend/src/claims/a.ts': `import { thing } from '../../../backend/src/claims/a.dto.js';\nexport const used = thing;\n`,
  'backend/test/support/b.ts': THING,
  [`${SRC}/claims/straying/c.ts`]: `import { thing } from '../../../test/support/b.js';\nexport const used = thing;\n`,
};

/** Each case has a folder of its own within its chapter, so that one run of the tool answers for all. */
function placeOf(name: string, from: string): string {
  return `${SRC}/${from.slice(0, from.indexOf('/'))}/${name.replaceAll(/\W+/g, '-')}`;
}

function planted(name: string, from: string, to: string): Planted {
  const file = `${placeOf(name, from)}/${from.slice(from.indexOf('/') + 1)}`;
  const ours = to.endsWith('.ts');
  const address = ours ? `../../${to.replace(/ts$/, 'js')}` : to;
  const importing = `import * as it from '${address}';\nexport const used = it;\n`;
  return { [file]: importing, ...(ours ? { [`${SRC}/${to}`]: THING } : {}) };
}
