import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { freePort } from '../freePort.js';
import { handOver, place, runAs, type Placement } from './account.js';
import { installedBinaries } from './binaries.js';
import { PostgresUnavailable } from './unavailable.js';

/** One data folder of Postgres, its password and its port, ready to be started. */
export interface Cluster extends Placement {
  readonly folder: string;
  readonly path: string;
  readonly log: string;
  readonly password: string;
  readonly port: number;
}

export const SUPERUSER = 'ascribe';
const LARGEST_LOG = 5_000_000;

/** Finds or makes the cluster inside `folder`. Throws `PostgresUnavailable`. */
export async function openCluster(folder: string): Promise<Cluster> {
  makeFolder(folder);
  const path = join(folder, 'cluster');
  const placement = place(folder, path, installedBinaries());
  const password = rememberedPassword(folder, placement);
  if (existsSync(path)) handOver(path, placement.account);
  else initialise(folder, path, placement);
  refuseOtherVersion(path, placement);
  const port = await rememberedPort(folder);
  return { ...placement, folder, path, log: logFile(folder), password, port };
}

/** Remembers another port, after the remembered one turned out to be taken. */
export async function moveToFreePort(cluster: Cluster): Promise<Cluster> {
  rmSync(join(cluster.folder, 'port'), { force: true });
  return { ...cluster, port: await rememberedPort(cluster.folder) };
}

function makeFolder(folder: string): void {
  try {
    makeWithParents(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new PostgresUnavailable(
      `The data folder ${folder} cannot be written (${code}); give this account the right to, or set DATA_DIR to another folder.`,
    );
  }
}

/** Node's own recursive mkdir never returns for folders that a file system refuses as unknown (/proc). */
function makeWithParents(folder: string): void {
  if (existsSync(folder)) return;
  makeWithParents(dirname(folder));
  mkdirSync(folder);
}

/** Made once; readable by nobody else. The server's account must read it while it makes the cluster. */
function rememberedPassword(folder: string, { account }: Placement): string {
  const path = join(folder, 'password');
  if (!existsSync(path)) writeFileSync(path, randomBytes(24).toString('base64url'), { mode: 0o600 });
  chmodSync(path, 0o600);
  handOver(path, account);
  return readFileSync(path, 'utf8').trim();
}

/** Made beside its place and moved there whole, so that a start that was killed leaves no half cluster. */
function initialise(folder: string, path: string, { account, binaries }: Placement): void {
  const draft = `${path}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  handOver(draft, account);
  const made = runAs(account, binaries.initdb, [
    `--pgdata=${draft}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${join(folder, 'password')}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--locale-provider=icu',
    '--icu-locale=und',
    '--data-checksums',
  ]);
  if (made.status !== 0)
    throw new PostgresUnavailable(`Postgres could not make its data folder: ${lastLine(made.stderr)}`);
  renameSync(draft, path);
}

function refuseOtherVersion(path: string, { account, binaries }: Placement): void {
  const made = readFileSync(join(path, 'PG_VERSION'), 'utf8').trim();
  const [, ours] = /(\d+)\./.exec(runAs(account, binaries.postgres, ['--version']).stdout) ?? [];
  if (made === ours) return;
  throw new PostgresUnavailable(
    `${path} was written by Postgres ${made}, and this Ascribe brings Postgres ${ours}; start the Ascribe that wrote it, or set DATA_DIR to another folder.`,
  );
}

async function rememberedPort(folder: string): Promise<number> {
  const path = join(folder, 'port');
  const known = existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0;
  if (known > 0) return known;
  const port = await freePort();
  writeFileSync(path, `${port}\n`);
  return port;
}

function logFile(folder: string): string {
  const path = join(folder, 'server.log');
  if (existsSync(path) && statSync(path).size > LARGEST_LOG) renameSync(path, `${path}.old`);
  return path;
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
