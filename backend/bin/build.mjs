import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint, ROOT } from './project.mjs';

const SHARED = ['package-lock.json', 'tsconfig.base.json', 'backend/bin/build.mjs'];

/** The two halves; `into` is where a half leaves what it made, and it is moved to its dist only when it is whole. */
const HALVES = {
  backend: {
    inputs: [
      ...SHARED,
      'backend/src',
      'backend/package.json',
      'backend/tsconfig.json',
      'backend/tsconfig.build.json',
    ],
    make: compileBackend,
  },
  frontend: {
    inputs: [
      ...SHARED,
      'frontend/src',
      'frontend/public',
      'frontend/index.html',
      'frontend/package.json',
      'frontend/tsconfig.json',
      'frontend/vite.config.ts',
    ],
    make(into) {
      run('frontend', 'node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn', '--outDir', into]);
    },
  },
};

/** The backend as Node runs it, with the files that are no code beside it. */
export function compileBackend(into) {
  run('backend', 'node_modules/typescript7/bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', into]);
  cpSync(join(ROOT, 'backend/src'), into, { recursive: true, filter: (path) => !/\.tsx?$/.test(path) });
}

/** Builds the halves whose inputs changed since they were built, and names them. */
export function buildStale() {
  return Object.keys(HALVES).filter((half) => !isFresh(half) && build(half));
}

/** The backend alone, for the command line on a fresh checkout. */
export function buildBackend() {
  return build('backend');
}

export function buildAll() {
  return Object.keys(HALVES).filter(build);
}

function isFresh(half) {
  const stamp = join(ROOT, half, 'dist', '.built-from');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(HALVES[half].inputs);
}

function build(half) {
  const { inputs, make } = HALVES[half];
  const dist = join(ROOT, half, 'dist');
  const draft = `${dist}.${process.pid}`;
  const builtFrom = fingerprint(inputs);
  try {
    mkdirSync(draft, { recursive: true });
    make(draft);
    writeFileSync(join(draft, '.built-from'), builtFrom);
    rmSync(dist, { recursive: true, force: true });
    renameSync(draft, dist);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return true;
}

function run(half, program, args) {
  const path = [join(ROOT, half, program), join(ROOT, program)].find(existsSync);
  if (!path) throw new Error(`${dirname(program)} is not installed; run npm ci.`);
  const { status } = spawnSync(process.execPath, [path, ...args], {
    cwd: join(ROOT, half),
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`The ${half} does not build; see above.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(`Built: ${buildAll().join(', ')}.`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
