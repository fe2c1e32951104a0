import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { startAs } from './account.js';
import { moveToFreePort, openCluster, SUPERUSER, type Cluster } from './cluster.js';
import { hold, type Hold } from './hold.js';
import { dropStaleLock, isAlive, runningServer } from './pidFile.js';
import { PostgresUnavailable } from './unavailable.js';

/** An embedded Postgres that answers. */
export interface PostgresServer {
  /** Address of the maintenance database, signed in as the owner of everything. */
  readonly url: string;
  readonly pid: number;
  /** Resolves with a sentence if the server ends before `stop` is called. */
  readonly lost: Promise<string>;
  /** Stops the server cleanly and waits for its end; what was committed is on disk. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** Folder for everything of the server; made when missing. */
  readonly folder: string;
  /** Server settings beside ours, such as fsync=off for tests. */
  readonly set?: Readonly<Record<string, string>>;
}

const PATIENCE_MS = 60_000;
const LOCK_PATIENCE_MS = 15_000;
const STEP_MS = 25;

/** Starts the server over `folder`, or takes over the one that a killed Ascribe left running there. */
export async function startPostgres({ folder, set = {} }: ServerOptions): Promise<PostgresServer> {
  const cluster = await openCluster(folder);
  const pid = (await waitingServer(cluster)) ?? (await launch(cluster, set));
  const url = await addressOf(cluster, pid);
  return serverOf(pid, url, await hold(url, folder));
}

/** The server that another Ascribe runs over `folder` now, or undefined. Stopping is left to that one. */
export async function runningPostgres(folder: string): Promise<string | undefined> {
  const running = runningServer(`${folder}/cluster`);
  return running && addressOf(await openCluster(folder), running.pid);
}

function serverOf(pid: number, url: string, held: Hold): PostgresServer {
  return {
    url,
    pid,
    lost: held.lost,
    async stop() {
      await held.release();
      await end(pid);
    },
  };
}

/** A server that runs already and answers, or undefined; one that is on its way down is waited for. */
async function waitingServer(cluster: Cluster): Promise<number | undefined> {
  const running = runningServer(cluster.path);
  if (!running) return undefined;
  const ready = await until(() => runningServer(cluster.path)?.ready ?? 'gone', PATIENCE_MS);
  return ready === true ? running.pid : undefined;
}

async function launch(cluster: Cluster, set: Readonly<Record<string, string>>): Promise<number> {
  const deadline = Date.now() + LOCK_PATIENCE_MS;
  for (let at = cluster; ;) {
    dropStaleLock(at.path);
    const failure = await attempt(at, set);
    if (typeof failure === 'number') return failure;
    if (Date.now() > deadline)
      throw new PostgresUnavailable(`Postgres did not start: ${failure} (see ${at.log})`);
    if (/Address already in use/i.test(failure)) at = await moveToFreePort(at);
    // A killed server's lock or memory may outlive it for a moment.
    else if (/already exists|still in use/.test(failure)) await sleep(250);
    else throw new PostgresUnavailable(`Postgres did not start: ${failure} (see ${at.log})`);
  }
}

/** The server's process number, or the reason in its own words. */
async function attempt(cluster: Cluster, set: Readonly<Record<string, string>>): Promise<number | string> {
  const log = openSync(cluster.log, 'a', 0o600);
  const from = statSync(cluster.log).size;
  const server = startAs(cluster.account, cluster.binaries.postgres, argumentsFor(cluster, set), log);
  closeSync(log);
  const ended = exitOf(server);
  const state = await until(() => runningServer(cluster.path)?.ready || ended.now, PATIENCE_MS);
  server.unref();
  if (state === true && server.pid) return server.pid;
  return complaint(readFileSync(cluster.log, 'utf8').slice(from)) ?? String(ended.now ?? 'it took too long');
}

function argumentsFor({ path, port }: Cluster, set: Readonly<Record<string, string>>): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(port),
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...set,
  };
  return ['-D', path, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

function exitOf(server: ChildProcess): { now: string | undefined } {
  const ended: { now: string | undefined } = { now: undefined };
  server.once('error', (error) => (ended.now = error.message));
  server.once('exit', (code, signal) => (ended.now = `it ended with ${signal ?? `code ${code}`}`));
  return ended;
}

/** A port that it could not have is the reason; the fatal error after it only says that there was none. */
function complaint(log: string): string | undefined {
  return /LOG: +(could not bind .*)/.exec(log)?.[1] ?? /(?:FATAL|PANIC): +(.*)/.exec(log)?.[1];
}

async function addressOf(cluster: Cluster, pid: number): Promise<string> {
  const running = runningServer(cluster.path);
  if (running?.pid !== pid)
    throw new PostgresUnavailable(`Postgres ended just after its start; see ${cluster.log}.`);
  return `postgres://${SUPERUSER}:${cluster.password}@127.0.0.1:${running.port}/postgres`;
}

/** Fast shutdown; after ten seconds the immediate one, which Postgres repairs from its log at the next start. */
async function end(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  if (await until(() => !isAlive(pid), 10_000)) return;
  signal(pid, 'SIGQUIT');
  await until(() => !isAlive(pid), 5_000);
}

function signal(pid: number, name: 'SIGINT' | 'SIGQUIT'): void {
  if (isAlive(pid)) process.kill(pid, name);
}

/** Asks again and again until the answer is truthy; undefined when the time is over. */
async function until<T>(ask: () => T, patienceMs: number): Promise<T | undefined> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const answer = ask();
    if (answer) return answer;
    if (Date.now() > deadline) return undefined;
    await sleep(STEP_MS);
  }
}
