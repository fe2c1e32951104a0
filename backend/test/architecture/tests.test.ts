import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './tree.js';

const BACKEND = join(ROOT, 'backend');

/** jest leaves out silently what its patterns do not match. */
it('every test file belongs to exactly one group that npm test runs', () => {
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  const listed = spawnSync(process.execPath, [jest, '--listTests'], {
    cwd: BACKEND,
    encoding: 'utf8',
  }).stdout;
  const run = listed.split('\n').filter(Boolean).sort();
  const written = readdirSync(join(BACKEND, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(test|spec)\.\w+$/.test(path))
    .map((path) => join(BACKEND, 'test', path))
    .sort();
  expect(run).toEqual(written);
});
