import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Problem } from '../../platform/problem.js';

/** A file to be imported, known by its content. */
export interface ImportFile {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

/** The file at `path` with its size and hash; a path that leads to no readable file is refused in a sentence. */
export async function importFile(path: string): Promise<ImportFile> {
  try {
    const facts = await stat(path);
    if (!facts.isFile()) throw unreadable(`${path} is not a file. Name files, not folders.`);
    return { path, name: basename(path), size: facts.size, hash: await hashOf(path) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw unreadable(`There is no file ${path}.`);
    if (code === 'EACCES') throw unreadable(`${path} may not be read by this account.`);
    throw error;
  }
}

/** A file that cannot be imported at all. */
export function unreadable(detail: string): Problem {
  return new Problem('unreadable', 'import.file', detail);
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}
