/** Packages that exist as ES modules only. jest runs CommonJS, so they are transformed like our own files. */
const ES_MODULES = [
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
  'nth-check',
  'strtok3',
  'token-types',
  'trigram-utils',
  'uhyphen',
  'uint8array-extras',
  'uuid',
];

/** `npx jest --selectProjects unit e2e` runs some of them; a test outside these folders is refused by a test. */
const GROUPS = {
  unit: {},
  architecture: {},
  e2e: { ...withPostgres() },
  browser: { ...withPostgres() },
  launch: {},
};

export default {
  maxWorkers: 2,
  projects: Object.entries(GROUPS).map(([name, extra]) => ({ ...group(name), ...extra })),
};

function group(name) {
  return {
    displayName: name,
    rootDir: import.meta.dirname,
    testEnvironment: 'node',
    testMatch: [`<rootDir>/test/${name}/**/*.test.ts`, `<rootDir>/test/${name}/**/*.test.tsx`],
    setupFiles: ['reflect-metadata'],
    setupFilesAfterEnv: [
      `<rootDir>/test/support/patience.${name === 'unit' || name === 'e2e' ? 'short' : 'long'}.ts`,
    ],
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
