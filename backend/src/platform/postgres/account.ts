import { spawn, spawnSync, type ChildProcess, type SpawnSyncReturns } from 'node:child_process';
import { chownSync, cpSync, existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { binariesIn, type Binaries } from './binaries.js';
import { PostgresUnavailable } from './unavailable.js';

/**
 * Under which account Postgres runs. It refuses to run as root, so root hands it to an account of the machine, or,
 * where that account cannot enter the folders, runs it in a user namespace in which root is nobody.
 */
export type Account =
  | { readonly kind: 'self' }
  | { readonly kind: 'other'; readonly uid: number; readonly gid: number }
  | { readonly kind: 'namespace' };

export interface Placement {
  readonly account: Account;
  readonly binaries: Binaries;
}

const NOBODY = '65534';
const IN_NAMESPACE = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'];

/** Nothing of the caller's environment may steer the server (PGDATA, PGOPTIONS, a locale that is not there). */
const ENVIRONMENT = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' };

/** Decides who runs the server over `cluster` inside `folder`, and sees to it that they may enter both. */
export function place(folder: string, cluster: string, installed: Binaries): Placement {
  if (process.getuid?.() !== 0) return { account: { kind: 'self' }, binaries: installed };
  const account = accountFor(cluster);
  const mayEnter = account && runAs(account, 'test', ['-x', folder]).status === 0;
  if (account && mayEnter && runAs(account, installed.postgres, ['--version']).status === 0) {
    return { account, binaries: installed };
  }
  const namespace: Account = { kind: 'namespace' };
  if (runAs(namespace, installed.postgres, ['--version']).status === 0) {
    return { account: namespace, binaries: installed };
  }
  if (account && mayEnter) return { account, binaries: copyOf(installed, folder) };
  throw new PostgresUnavailable(
    `Postgres may not run as root, and no other account may enter ${folder}; start Ascribe as an ordinary user, or set DATA_DIR to a folder such as /var/lib/ascribe.`,
  );
}

/** Gives the account everything below `path`; the server refuses a folder that is not its own. */
export function handOver(path: string, account: Account): void {
  if (account.kind === 'self' || !existsSync(path)) return;
  const { uid, gid } = account.kind === 'other' ? account : { uid: 0, gid: 0 };
  if (statSync(path).uid !== uid) ownAll(path, uid, gid);
}

/** Runs a short command as the account and waits for its end. */
export function runAs(account: Account, command: string, args: string[]): SpawnSyncReturns<string> {
  const [program, ...rest] = asAccount(account, [command, ...args]);
  return spawnSync(program, rest, { ...spawnOptions(account), encoding: 'utf8' });
}

/** Starts the server as the account, in a session of its own, so that Ctrl-C reaches only us, who stop it afterwards. */
export function startAs(account: Account, command: string, args: string[], log: number): ChildProcess {
  const [program, ...rest] = asAccount(account, [...diesWithParent(), command, ...args]);
  return spawn(program, rest, { ...spawnOptions(account), detached: true, stdio: ['ignore', log, log] });
}

function asAccount(account: Account, line: string[]): [string, ...string[]] {
  const whole = account.kind === 'namespace' ? ['unshare', ...IN_NAMESPACE, ...line] : line;
  return whole as [string, ...string[]];
}

function spawnOptions(account: Account): { uid?: number; gid?: number; env: NodeJS.ProcessEnv; cwd: string } {
  const ids = account.kind === 'other' ? { uid: account.uid, gid: account.gid } : {};
  return { ...ids, env: ENVIRONMENT, cwd: '/' };
}

/** Where the machine can do it, the kernel stops Postgres cleanly when Node dies by any cause, kill -9 included. */
function diesWithParent(): string[] {
  const able = spawnSync('setpriv', ['--pdeathsig', 'INT', 'true'], { stdio: 'ignore' }).status === 0;
  return able ? ['setpriv', '--pdeathsig', 'INT', '--'] : [];
}

/** Whoever already owns the cluster; else the machine's postgres or nobody. */
function accountFor(cluster: string): Extract<Account, { kind: 'other' }> | undefined {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const accounts = lines.map((line) => line.split(':')).filter((fields) => fields.length >= 4);
  const owner = existsSync(cluster) ? statSync(cluster).uid : 0;
  const found = owner
    ? accounts.find(([, , uid]) => Number(uid) === owner)
    : ['postgres', 'nobody'].map((name) => accounts.find(([known]) => known === name)).find(Boolean);
  return found && { kind: 'other', uid: Number(found[2]), gid: Number(found[3]) };
}

function copyOf(installed: Binaries, folder: string): Binaries {
  const copy = join(folder, 'server');
  cpSync(installed.root, copy, { recursive: true, verbatimSymlinks: true });
  return binariesIn(copy);
}

function ownAll(path: string, uid: number, gid: number): void {
  if (lstatSync(path).isSymbolicLink()) return;
  chownSync(path, uid, gid);
  if (!statSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) ownAll(join(path, name), uid, gid);
}
