import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../src/platform/freePort.js';

export const ROOT = resolve(import.meta.dirname, '../../..');
const START = join(ROOT, 'backend/bin/start.mjs');
const ASCRIBE = join(ROOT, 'backend/bin/ascribe.mjs');
const READY = 'Ctrl-C stops everything.';
const PATIENCE_MS = 60_000;

/** A run of `npm start` (its program, as npm runs it) that serves. */
export interface Run {
  readonly url: string;
  readonly output: string;
  readonly startedInMs: number;
  /** Process number of Node. */
  readonly pid: number;
  /** Asks the run to end, as Ctrl-C does, and tells its exit code. */
  end(signal?: 'SIGINT' | 'SIGTERM'): Promise<number | null>;
  /** kill -9 of Node alone. */
  kill(): Promise<void>;
}

export interface Attempt {
  readonly code: number | null;
  readonly errors: string;
  readonly output: string;
}

export type Extra = Readonly<Record<string, string>>;

const running = new Set<ChildProcess>();
const folders: string[] = [];

/** A folder that is removed after the tests; Postgres may run under another account, so others may pass through. */
export function newFolder(mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-launch-'));
  chmodSync(folder, mode);
  folders.push(folder);
  return folder;
}

/** Starts over `dataDir` and resolves when it serves; rejects with what it said when it does not. */
export async function start(
  dataDir: string,
  extra: Extra = {},
  before: readonly string[] = [],
): Promise<Run> {
  const port = await freePort();
  const began = Date.now();
  const [program = '', ...args] = [...before, process.execPath, START];
  const child = spawn(program, args, {
    cwd: ROOT,
    env: environment({ PORT: `${port}`, DATA_DIR: dataDir, ...extra }),
  });
  running.add(child);
  const said = listen(child);
  await serving(child, said);
  return {
    url: `http://localhost:${port}`,
    output: said.output,
    startedInMs: Date.now() - began,
    pid: child.pid ?? 0,
    end: async (signal = 'SIGINT') => {
      const code = await ended(child, signal);
      if (code !== 0) throw new Error(`ended with ${code}:\n${said.errors}`);
      return code;
    },
    kill: async () => void (await ended(child, 'SIGKILL')),
  };
}

/** Runs `npx ascribe` with these words to its end. */
export function ascribe(words: readonly string[], extra: Extra = {}): Promise<Attempt> {
  const child = spawn(process.execPath, [ASCRIBE, ...words], { cwd: ROOT, env: environment(extra) });
  running.add(child);
  const said = listen(child);
  return new Promise((done) => child.once('close', (code) => done({ code, ...said })));
}

/** Runs `npx ascribe` with these words and kills it (kill -9) as soon as `far` says that it has come far enough. */
export async function killedWhile(
  words: readonly string[],
  extra: Extra,
  far: () => Promise<boolean>,
): Promise<void> {
  const child = spawn(process.execPath, [ASCRIBE, ...words], { cwd: ROOT, env: environment(extra) });
  running.add(child);
  const said = listen(child);
  while (!(await far().catch(() => false))) {
    if (child.exitCode !== null)
      throw new Error(`ended before it could be killed:\n${said.output}\n${said.errors}`);
    await pause(100);
  }
  await ended(child, 'SIGKILL');
}

/** Process numbers of the Postgres servers over this folder. */
export function serversOver(folder: string): number[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,stat=,args='], { encoding: 'utf8' });
  const lines = stdout
    .split('\n')
    .filter((line) => line.includes(`-D ${folder}/`) && !/^\s*\d+\s+Z/.test(line));
  return lines.map((line) => Number.parseInt(line, 10));
}

/** Ends what a failed test left running and removes the folders. */
export async function cleanUp(): Promise<void> {
  for (const child of running) await ended(child, 'SIGTERM');
  for (const folder of folders.splice(0)) {
    for (const pid of serversOver(folder)) process.kill(pid, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/** Nothing of the tests' own surroundings (NODE_ENV=test, DATABASE_URL) reaches the program. */
function environment(extra: Extra): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, npm_execpath } = process.env;
  return { PATH, HOME, TMPDIR, npm_execpath, LOG_LEVEL: 'silent', ...extra };
}

function listen(child: ChildProcess): { output: string; errors: string } {
  const said = { output: '', errors: '' };
  child.stdout?.on('data', (text) => (said.output += String(text)));
  child.stderr?.on('data', (text) => (said.errors += String(text)));
  return said;
}

function serving(child: ChildProcess, said: { output: string; errors: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (what: string): void => {
      clearTimeout(limit);
      reject(new Error(`${what}:\n${said.output}\n${said.errors}`));
    };
    const limit = setTimeout(() => fail('not serving after a minute'), PATIENCE_MS);
    child.once('close', (code) => fail(`ended with ${code}`));
    child.stdout?.on('data', () => {
      if (!said.output.includes(READY)) return;
      clearTimeout(limit);
      resolve();
    });
  });
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  running.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((done) => {
    child.once('exit', (code) => done(code));
    child.kill(signal);
  });
}
