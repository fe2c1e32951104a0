/** The modules in the order of the story (docs/architecture): each may import those before it, never those after. */
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
];

const SRC = '^backend/src';

/** Files without any doing: they decide, and nothing else. Named for their subject, so they are listed here. */
const PURE = [
  '\\.workflow\\.ts$',
  '\\.rules\\.ts$',
  '\\.codes\\.ts$',
  '/origins\\.ts$',
  '/document\\.ts$',
  '/folding\\.ts$',
  '/quote\\.ts$',
  '/refusal\\.ts$',
  '/moves\\.ts$',
  '/cautions/[^/]+\\.ts$',
  '/sayings/[^/]+\\.ts$',
  '/weighing/[^/]+\\.ts$',
  '/analysis/chain/',
  '/merkle\\.ts$',
].join('|');

/** Extraction computes; its stages in the order in which a text goes through them. */
const STAGES = ['reading', 'attribution', 'speakers', 'facets', 'worth', 'proposals'];
const EXTRACTION = `${SRC}/intake/((${STAGES.join('|')}|lexicon)/|(extract|score|points|article|attribution|suggestion)\\.ts$)`;

const DOING =
  '^(node:)?(fs|net|http|https|http2|child_process|dns|tls|dgram|worker_threads|cluster|process)(/|$)|node_modules/(@nestjs|typeorm|pg|graphile-worker|fastify|@fastify|nestjs-pino|pino)(/|$)';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or the third that both need is missing.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...ORDER.map((module, place) => ({
      name: `order-${module}`,
      comment: `${module} calls the chapters before it, never those after.`,
      severity: 'error',
      from: { path: `${SRC}/${module}/` },
      to: {
        path: `${SRC}/((${[...ORDER.slice(place + 1), 'cli'].join('|')})/|app\\.ts$|metadata\\.ts$)`,
      },
    })),
    {
      name: 'controllers-ask-services',
      comment: 'A controller knows routes and shapes; what it may do stands in its service.',
      severity: 'error',
      from: { path: `${SRC}/.*\\.controller\\.ts$` },
      to: {
        path: `${SRC}/.*(\\.repository|\\.entity)\\.ts$|${SRC}/platform/database\\.ts$|node_modules/(typeorm|pg)/`,
      },
    },
    {
      name: 'services-write-no-sql',
      comment: 'A service says in what order; SQL stands in its repository.',
      severity: 'error',
      from: { path: `${SRC}/.*\\.service\\.ts$` },
      to: { path: 'node_modules/(typeorm|pg)/' },
    },
    {
      name: 'repositories-know-no-service',
      comment: 'A repository knows its tables, and no other chapter’s.',
      severity: 'error',
      from: { path: `${SRC}/([^/]+)/.*\\.repository\\.ts$` },
      to: { path: `${SRC}/.*(\\.service|\\.controller)\\.ts$` },
    },
    {
      name: 'repositories-keep-to-their-chapter',
      comment: 'A read across chapters stands in desk/; a service may call an earlier chapter’s repository.',
      severity: 'error',
      from: { path: `${SRC}/([^/]+)/.*\\.repository\\.ts$`, pathNot: `${SRC}/(desk|platform)/` },
      to: { path: `${SRC}/[^/]+/.*\\.repository\\.ts$`, pathNot: `${SRC}/$1/` },
    },
    {
      name: 'pure-files-do-nothing',
      comment: 'A rule is a function of what it is given: no framework, no database, no input or output.',
      severity: 'error',
      from: { path: PURE, pathNot: '^frontend/' },
      to: { path: DOING },
    },
    {
      name: 'pure-files-know-no-doing',
      comment: 'Nor through a file of ours that has one.',
      severity: 'error',
      from: { path: PURE, pathNot: '^frontend/' },
      to: {
        path: `${SRC}/.*\\.(service|repository|controller|entity|module)\\.ts$|${SRC}/platform/database\\.ts$`,
      },
    },
    {
      name: 'extraction-only-computes',
      comment:
        'The same text gives the same suggestions, offline and without a server: no framework, no database, no files.',
      severity: 'error',
      from: { path: EXTRACTION },
      to: { path: DOING },
    },
    {
      name: 'extraction-knows-no-newsroom',
      comment: 'What is proposed does not depend on who asks or on what is on file.',
      severity: 'error',
      from: { path: EXTRACTION },
      to: {
        path: `${SRC}/(intake/(suggestions|model|intake\\.module)|platform/database\\.ts$|.*\\.(service|repository|controller|entity|module)\\.ts$)`,
      },
    },
    ...STAGES.map((stage, place) => ({
      name: `stage-${stage}`,
      comment: `A text goes through ${stage} before the stages after it.`,
      severity: 'error',
      from: { path: `${SRC}/intake/${stage}/` },
      to: {
        path: `${SRC}/intake/((${[...STAGES.slice(place + 1), 'nothing'].join('|')})/|(extract|score)\\.ts$)`,
      },
    })),
    {
      name: 'halves-are-apart',
      comment: 'The desk and the backend share the API and nothing else.',
      severity: 'error',
      from: { path: '^(frontend|backend)/src' },
      to: { path: '^(frontend|backend)/src', pathNot: '^$1/src' },
    },
    {
      name: 'product-needs-no-test',
      comment: 'What ships does not import what only tests have.',
      severity: 'error',
      from: { path: '^(backend|frontend)/src' },
      to: { path: '^backend/test' },
    },
    {
      name: 'nothing-unknown',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: { path: '^(backend|frontend)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(dist|dist\\.[0-9]+)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
