import { tsImport } from 'tsx/esm/api';
import { buildStale } from './build.mjs';

const HELP = `npm run bench: measures the built Ascribe over a throw-away Postgres, each figure beside a floor.

  npm run bench                       a table; a few minutes
  npm run bench -- --only extraction  one part: starts, serving, extraction or analysis
  npm run bench -- --json > bench.json  the same figures for a program
  npm run bench -- --verdicts 10000   more published verdicts than the usual 2000
  npm run bench -- --rounds 9         more rounds of each measure than the usual 5`;

try {
  process.exitCode = await bench(process.argv.slice(2));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}

async function bench(args) {
  if (args.includes('--help')) {
    console.log(HELP);
    return 0;
  }
  buildStale();
  const { measure, printed, PARTS } = await tsImport('../bench/bench.ts', import.meta.url);
  const report = await measure({
    parts: only(args, PARTS),
    verdicts: number(args, '--verdicts', 2000),
    rounds: number(args, '--rounds', 5),
  });
  console.log(args.includes('--json') ? JSON.stringify(report, null, 2) : printed(report));
  return 0;
}

function only(args, parts) {
  if (!args.includes('--only')) return parts;
  const part = args[args.indexOf('--only') + 1];
  if (parts.includes(part)) return [part];
  throw new Error(`--only takes one of ${parts.join(', ')}.`);
}

function number(args, name, otherwise) {
  if (!args.includes(name)) return otherwise;
  const value = Number(args[args.indexOf(name) + 1]);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error(`${name} needs a whole number above 0.`);
}
