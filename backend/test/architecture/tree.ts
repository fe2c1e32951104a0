import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../../..');
const RULES = ['.dependency-cruiser.mjs', 'eslint.config.mjs', 'tsconfig.base.json', 'package.json'];

/** Files by path from the project's root, with what stands in them. */
export type Planted = Readonly<Record<string, string>>;

/** A little project with our rules and nothing but the planted files. */
export async function withTree<T>(planted: Planted, look: (root: string) => T): Promise<T> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'ascribe-architecture-')));
  try {
    for (const name of RULES) cpSync(join(ROOT, name), join(root, name));
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    for (const [path, text] of Object.entries({ 'frontend/src/empty.ts': 'export {};', ...planted })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return look(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** A rule that a file breaks; the file as a path from the project's root. */
export interface Breach {
  readonly file: string;
  readonly rule: string;
}

/** Which files below `root` break which import rules. */
export function importBreaches(root: string): Breach[] {
  const cruiser = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'json',
    'backend/src',
    'frontend/src',
  ];
  const { summary } = run(cruiser, args, root) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  return summary.violations.map(({ from, rule }) => ({ file: from, rule: rule.name }));
}

/** Which files below `root` break which lint rules; the rule as `name: message`. */
export function lintBreaches(root: string): Breach[] {
  const report = run(join(ROOT, 'node_modules/eslint/bin/eslint.js'), ['--format', 'json', '.'], root) as {
    filePath: string;
    messages: { ruleId: string | null; message: string }[];
  }[];
  return report.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message }) => ({
      file: relative(root, filePath),
      rule: `${ruleId}: ${message}`,
    })),
  );
}

/** The rules that files below this folder break, each once. */
export function brokenBelow(folder: string, breaches: readonly Breach[]): string[] {
  const rules = breaches.filter(({ file }) => file.startsWith(`${folder}/`)).map(({ rule }) => rule);
  return [...new Set(rules)].sort();
}

function run(program: string, args: string[], cwd: string): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  if (!stdout) throw new Error(`${program} said nothing: ${stderr}`);
  return JSON.parse(stdout);
}
