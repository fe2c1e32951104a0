import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the whole project, with a closing slash. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** One hash over the names and contents of these files and folders; what is not there counts as not there. */
export function fingerprint(paths) {
  const hash = createHash('sha256').update(process.version.split('.')[0]);
  for (const path of paths.flatMap((one) => filesIn(join(ROOT, one))).sort()) {
    hash.update(`\0${path.slice(ROOT.length)}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** Packages that the lockfile demands and node_modules does not have in that version. */
export function missingPackages() {
  const wanted = packagesIn(join(ROOT, 'package-lock.json'));
  const present = packagesIn(join(ROOT, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted)
    .filter(([path, { optional }]) => path.includes('node_modules/') && !optional)
    .filter(([path, { version }]) => present[path]?.version !== version || !existsSync(join(ROOT, path)))
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
}

function packagesIn(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : {};
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  const entries = tryFolder(path);
  return entries ? entries.flatMap((entry) => filesIn(join(path, entry))) : [path];
}

function tryFolder(path) {
  try {
    return readdirSync(path);
  } catch (error) {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}
