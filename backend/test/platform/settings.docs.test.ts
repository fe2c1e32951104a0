import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS_HELP } from '../../src/cli/settings.help.js';

const ROOT = join(import.meta.dirname, '../../..');
const documented = namesIn('docs/operations.md', /^\| `([A-Z_]+)` \|/gm);
const offered = [...SETTINGS_HELP.matchAll(/^ {2}([A-Z_]+) /gm)].map(([, name]) => name);

describe('the settings', () => {
  it('in docs/operations.md are those of --help, in the same order', () => {
    expect(documented).toEqual(offered);
  });

  it('in --help are those that are read', () => {
    const read = namesIn('backend/src/platform/settings.ts', /\benv(?:, '|\.)([A-Z_]+)\b/g);
    expect([...new Set(read)].sort()).toEqual([...offered].sort());
  });
});

function namesIn(path: string, pattern: RegExp): string[] {
  return [...readFileSync(join(ROOT, path), 'utf8').matchAll(pattern)].map(([, name]) => name ?? '');
}
