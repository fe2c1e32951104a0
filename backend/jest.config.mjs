/** Packages that exist as ES modules only. jest runs CommonJS, so they are transformed like our own files. */
const ES_MODULES = [
  '@fastify/cookie',
  '@nestjs/[^/]+',
  '@borewit/text-codec',
  '@tokenizer/[^/]+',
  'boolbase',
  'collapse-white-space',
  'content-disposition',
  'cookie',
  'css-select',
  'css-what',
  'cssomnom',
  'dom-serializer',
  'domelementtype',
  'domhandler',
  'domutils',
  'entities',
  'file-type',
  'franc',
  'html-escaper',
  'linkedom',
  'n-gram',
  'normalize-url',
  'nth-check',
  'preact',
  'preact-render-to-string',
  'strtok3',
  'token-types',
  'trigram-utils',
  'uhyphen',
  'uint8array-extras',
  'uuid',
];

const OWN_PLACE = ['architecture', 'browser', 'launch'];

/** `npx jest --selectProjects chapters` runs one of them, `npx jest people` the tests of one chapter. */
const GROUPS = [
  { ...group('chapters', '<rootDir>/test'), ...withPostgres(), testPathIgnorePatterns: placesOf(OWN_PLACE) },
  group('architecture', '<rootDir>/test/architecture'),
  { ...group('browser', '<rootDir>/test/browser'), ...withPostgres() },
  group('launch', '<rootDir>/test/launch'),
];

export default { maxWorkers: 2, projects: GROUPS };

function group(name, folder) {
  return {
    displayName: name,
    rootDir: import.meta.dirname,
    testEnvironment: 'node',
    testMatch: [`${folder}/**/*.test.ts`, `${folder}/**/*.test.tsx`],
    setupFiles: ['reflect-metadata'],
    setupFilesAfterEnv: [`<rootDir>/test/support/patience.${name === 'chapters' ? 'short' : 'long'}.ts`],
    moduleFileExtensions: ['js', 'mjs', 'cjs', 'tsx', 'ts', 'json', 'node'],
    moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
    transform: {
      '^.+\\.tsx$': ['@swc/jest', typescript({ tsx: true })],
      '^.+\\.ts$': ['@swc/jest', typescript({ tsx: false })],
      '^.+\\.m?js$': [
        '@swc/jest',
        { jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } }, module: { type: 'commonjs' } },
      ],
    },
    transformIgnorePatterns: [`/node_modules/(?!.*/node_modules/)(?!(?:${ES_MODULES.join('|')})/)`],
    modulePathIgnorePatterns: ['<rootDir>/dist/'],
  };
}

/** One server for the run; every test file has a database of its own in it. */
function withPostgres() {
  return {
    globalSetup: '<rootDir>/test/support/globalSetup.mjs',
    globalTeardown: '<rootDir>/test/support/globalTeardown.mjs',
  };
}

function typescript({ tsx }) {
  return {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true, tsx },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic', importSource: 'preact' },
      },
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  };
}

function placesOf(names) {
  return names.map((name) => `/test/${name}/`);
}
