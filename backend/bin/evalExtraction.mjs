import { parseArgs } from 'node:util';
import { tsImport } from 'tsx/esm/api';

const HELP = `npm run eval:extraction: scores the extractor on articles that people annotated.

  npm run eval:extraction                      both halves, figures only
  npm run eval:extraction -- --half open       one half: open or sealed
  npm run eval:extraction -- --half open --errors   and every error of it
  npm run eval:extraction -- --json            the same figures for a program

The sealed half was written by people who knew nothing of the extractor: look at its errors and it is sealed no more.`;

const { values } = parseArgs({
  options: {
    half: { type: 'string' },
    errors: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(HELP);
else await run();

async function run() {
  const { evaluate, figuresOf, errorsOf } = await tsImport('../eval/extraction.ts', import.meta.url);
  const outcomes = (values.half ? [values.half] : ['open', 'sealed']).map((half) => [half, evaluate(half)]);
  const figures = Object.fromEntries(outcomes.map(([half, all]) => [half, figuresOf(all)]));
  if (values.json) return console.log(JSON.stringify(figures, null, 2));
  console.table(rounded(figures));
  if (values.errors) for (const [, all] of outcomes) console.log(all.flatMap(errorsOf).join('\n'));
}

function rounded(figures) {
  const round = (value) => Math.round(value * 1000) / 1000;
  return Object.fromEntries(
    Object.entries(figures).map(([half, row]) => [
      half,
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, round(value)])),
    ]),
  );
}
