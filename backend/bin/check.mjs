import { runNode, runSteps } from './steps.mjs';

const MODULES = 'node_modules';
const compiler = `${MODULES}/typescript7/bin/tsc`;

const well = runSteps({
  format: () => runNode(`${MODULES}/prettier/bin/prettier.cjs`, ['--check', '--log-level', 'warn', '.']),
  lint: () => runNode(`${MODULES}/eslint/bin/eslint.js`, ['--max-warnings', '0', '.']),
  'types of the backend': () => runNode(compiler, ['-p', 'backend/tsconfig.json']),
  'types of the frontend': () => runNode(compiler, ['-p', 'frontend/tsconfig.json', '--noEmit']),
  imports: () =>
    runNode(`${MODULES}/dependency-cruiser/bin/dependency-cruise.mjs`, [
      '--config',
      '.dependency-cruiser.mjs',
      'backend/src',
      'frontend/src',
    ]),
  'generated files': () => runNode('backend/bin/generate.mjs', ['--check']),
  build: () => runNode('backend/bin/build.mjs', []),
});

process.exitCode = well ? 0 : 1;
