import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, '../../bin/ascribe.mjs');

const STORY = `🔴 Water board's pumps were stopped by hackers, minister says

The attack on the Lower Vale water board originated in Freedonia, its spokesperson Ada Kern told reporters on Tuesday.

“No drinking water was affected,” she said.
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ascribe-extract-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function extract(args: readonly string[], input = '') {
  // Neither a database nor a port is at hand: none of them may be asked for.
  const env = { PATH: process.env.PATH, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
  return spawnSync(process.execPath, [PROGRAM, 'extract', ...args], { input, env, encoding: 'utf8' });
}

function kept(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

it('prints claims whose positions count code points of the file', () => {
  const { stdout, stderr, status } = extract(['--json', kept('story.txt', STORY)]);
  expect([stderr, status]).toEqual(['', 0]);
  const claims = JSON.parse(stdout) as Record<string, unknown>[];
  const affected = claims.find(({ exact }) => exact === 'No drinking water was affected');
  const start =
    [...STORY].join('\u0000').split('\u0000').length - [...STORY.slice(STORY.indexOf('No drinking'))].length;
  expect(affected).toMatchObject({
    position: { start, end: start + 30 },
    kind: 'no_impact',
    claimant: { name: 'Ada Kern', type: 'person', anonymous: false },
    via: [],
    accused: [],
    direct: true,
    statement: expect.any(String),
    prefix: expect.any(String),
    suffix: expect.any(String),
    score: expect.any(Number),
    why: expect.any(String),
  });
  expect(claims.find(({ kind }) => kind === 'attribution')).toMatchObject({ accused: ['Freedonia'] });
});

it('reads the input for -, and finds the same', () => {
  const fromInput = extract(['--json', '-'], STORY);
  expect(fromInput.stdout).toBe(extract(['--json', kept('same.txt', STORY)]).stdout);
});

it('prints the bare attributions', () => {
  const { attributions } = JSON.parse(extract(['--spans', '-'], STORY).stdout) as {
    attributions: Record<'source' | 'cue' | 'content', [number, number][]>[];
  };
  const points = [...STORY];
  const words = attributions.map(({ source }) =>
    source.map(([a, b]) => points.slice(a, b).join('')).join(' '),
  );
  expect(words).toContain('she');
});

it('prints a table for people', () => {
  const { stdout } = extract(['-'], STORY);
  expect(stdout).toMatch(/^\d+ suggestions\./);
  expect(stdout).toMatch(/said by +Ada Kern/);
});

it('reads a web page as its reader does', () => {
  const page = `<html><body><nav>Home</nav><p>${STORY.replaceAll('\n\n', '</p><p>')}</p></body></html>`;
  expect(extract([kept('page.html', page)]).stdout).toMatch(/Ada Kern/);
});

it('says that it does not understand another language', () => {
  const german =
    'Die Polizei teilte am Dienstag mit, der Angriff auf die Stadtwerke sei abgewehrt worden. Ein Sprecher der Behörde ' +
    'erklärte am Mittwoch, man habe keine Hinweise auf einen Abfluss von Daten gefunden und prüfe nun alle Systeme.';
  expect(extract(['-'], german).stdout).toMatch(/“de”, which the extractor does not understand/);
  expect(extract(['--json', '-'], german).stdout).toBe('[]\n');
});

it.each([
  ['a file that is not there', ['/nowhere.txt'], 'There is no file /nowhere.txt.'],
  ['a folder', [tmpdir()], 'is a folder. Name one file, or - for the input.'],
  ['two answers at once', ['--json', '--spans', '-'], 'cannot be used with'],
  ['no file', [], 'missing required argument'],
])('refuses %s in a sentence', (_, args, sentence) => {
  const { stdout, stderr, status } = extract(args);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect([stdout, status]).toEqual(['', 1]);
});

it('refuses bytes that are no text', () => {
  expect(extract([kept('latin.txt', Uint8Array.of(0x63, 0xe9, 0x20))]).stderr).toContain('is not UTF-8 text');
});

it('answers nothing with nothing', () => {
  expect(extract(['--json', '-'], '').stdout).toBe('[]\n');
});

it('prints all of a long answer through a pipe', () => {
  const { stdout } = extract(
    ['--json', '-'],
    STORY.repeat(1) + STORY.replaceAll('Lower Vale', 'Upper Vale').repeat(400),
  );
  expect(() => JSON.parse(stdout) as unknown).not.toThrow();
});
