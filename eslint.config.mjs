import tseslint from 'typescript-eslint';

const RAW_SQL = {
  selector: 'CallExpression[callee.property.name="query"]',
  message: 'SQL is written in *.repository.ts, migrations and platform/ only.',
};

/** The query builder passes these strings to Postgres as they are, so they may hold nothing that somebody typed. */
const BUILDER_STRINGS = ['orderBy', 'addOrderBy', 'groupBy', 'addGroupBy', 'addSelect', 'distinctOn'].map(
  (name) => ({
    selector: `CallExpression[callee.property.name="${name}"] > :matches(TemplateLiteral[expressions.length>0], BinaryExpression, Identifier, CallExpression).arguments:first-child`,
    message: `The first argument of ${name} is SQL: write a literal, or look it up in a const map of column names.`,
  }),
);

const WHERE_STRINGS = ['where', 'andWhere', 'orWhere', 'having'].map((name) => ({
  selector: `CallExpression[callee.property.name="${name}"] > :matches(TemplateLiteral[expressions.length>0], BinaryExpression).arguments:first-child`,
  message: `The first argument of ${name} is SQL: write a literal and pass values as parameters.`,
}));

const SAVE = ['callee.object.name', 'callee.object.property.name', 'callee.object.callee.property.name'].map(
  (name) => ({
    selector: `CallExpression[callee.property.name="save"][${name}=/repositor|manager|^tx$/i]`,
    message:
      'save() overwrites what somebody else wrote meanwhile: UPDATE … WHERE id AND version, and demand one row.',
  }),
);

const RAW_HTML = {
  selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  message: 'Text is shown as text; only publication/ writes markup of its own (JSON-LD).',
};

const SKIPPED_TEST = {
  selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo)$/]',
  message: 'A test that is skipped, or that keeps the others from running, is no test.',
};

const EVERYWHERE = [...BUILDER_STRINGS, ...WHERE_STRINGS, ...SAVE, RAW_HTML, SKIPPED_TEST];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/dist.*/**', '**/node_modules/**', '**/data/**', '**/coverage/**'] },
  {
    ignores: [
      'backend/src/metadata.ts',
      'backend/src/intake/lexicon/lexicon.ts',
      'backend/src/analysis/chain/drift/lexicon/lexicon.ts',
      'frontend/src/api/schema.d.ts',
    ],
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [tseslint.configs.base],
    languageOptions: {
      // Nest reads the types of constructor parameters and of dto fields at run time.
      parserOptions: { experimentalDecorators: true, emitDecoratorMetadata: true },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-constant-condition': ['error', { checkLoops: false }],
      'no-control-regex': 'error',
      'no-debugger': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'error',
      'no-self-compare': 'error',
      'no-unreachable': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { disallowTypeAnnotations: false, fixStyle: 'inline-type-imports' },
      ],
    },
  },
  {
    files: ['backend/src/**/*.{ts,tsx}', 'frontend/src/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...EVERYWHERE, RAW_SQL] },
  },
  {
    files: [
      'backend/src/**/*.repository.ts',
      'backend/src/migrations/**',
      'backend/src/platform/**',
      'backend/test/**',
    ],
    rules: { 'no-restricted-syntax': ['error', ...EVERYWHERE] },
  },
  {
    files: ['backend/src/publication/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...EVERYWHERE.filter((rule) => rule !== RAW_HTML), RAW_SQL] },
  },
  // A test that is wrong about what is there fails, which is what it is for.
  { files: ['backend/test/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  // Loops over parallel arrays of words and weights: the bounds of the loop say that the index is there, and property
  // tests on any text say that the bounds are right. A check for undefined would be a branch that nothing can reach.
  {
    files: [
      'backend/src/intake/{reading,attribution,speakers,facets,worth,proposals}/**',
      'backend/train/**',
    ],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['backend/bin/**', 'backend/train/**'], rules: { 'no-console': 'off' } },
);
