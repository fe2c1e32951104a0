// Runs before anything is installed: plain Node, nothing imported that npm would have to bring.
import { spawnSync } from 'node:child_process';
import { buildStale } from './build.mjs';
import { missingPackages, ROOT } from './project.mjs';

const OLDEST_NODE = [20, 19];

const HELP = `npm start: installs what is missing, builds what changed, and serves Ascribe.

The first start makes a database and a small demonstration newsroom in ./data;
later starts take seconds. Ctrl-C stops everything. Settings go before it:

  PORT=3001 npm start                  another port (3000)
  DATA_DIR=/srv/ascribe npm start      another data folder (./data)
  DATABASE_URL=postgres://… npm start  an own Postgres 15 or newer

Every other setting and command: npx ascribe --help (after the first start).`;

try {
  await start(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

async function start(args) {
  if (args.includes('--help') || args.includes('-h')) return console.log(HELP);
  if (args.length > 0)
    throw new Error(
      `npm start takes no arguments, and got "${args.join(' ')}"; npm start -- --help explains.`,
    );
  refuseOldNode();
  install();
  const built = buildStale();
  if (built.length > 0) console.log(`Built: ${built.join(', ')}.`);
  const { main } = await import('../dist/cli/main.js');
  return main(['serve']);
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(`Ascribe needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
}

function install() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  console.log(`Installing ${missing.length} packages …`);
  const npm = process.env.npm_execpath;
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  const args = [...before, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0)
    throw new Error('npm could not install what Ascribe needs; see above, mend it, and run npm start again.');
}
