import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ELSEWHERE = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/snap/bin/chromium'];

/** The browser for the browser walk: the one that is named, else an installed one, else undefined. */
export function findChromium(env = process.env) {
  const named = env.PLAYWRIGHT_CHROMIUM;
  if (named) return isProgram(named) ? named : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...ELSEWHERE].find(
    isProgram,
  );
}

/** As `findChromium`, and installs Debian's when there is none and we may. Throws a sentence that says what to do. */
export function ensureChromium() {
  const found = findChromium() ?? installed();
  if (found) return found;
  const named = process.env.PLAYWRIGHT_CHROMIUM;
  throw new Error(
    named
      ? `PLAYWRIGHT_CHROMIUM names ${named}, which is no program; correct it.`
      : 'The browser walk needs Chromium or Chrome: install one (Debian: sudo apt-get install chromium), or set PLAYWRIGHT_CHROMIUM to its program.',
  );
}

function installed() {
  if (process.env.PLAYWRIGHT_CHROMIUM || process.getuid?.() !== 0 || !existsSync('/etc/debian_version'))
    return undefined;
  console.log('No Chromium found; installing Debian’s …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  return findChromium();
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
