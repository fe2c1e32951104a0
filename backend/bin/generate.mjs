import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { LEXICONS, lexiconModule } from './lexicons.mjs';
import { clientTypes, describedApi } from './openapi.mjs';
import { ROOT } from './project.mjs';
import { swaggerMetadata } from './swaggerMetadata.mjs';

const checkOnly = process.argv.includes('--check');
const changed = [];

const { renderWorkflow } = await tsImport('../src/review/workflow.docs.ts', import.meta.url);
keep('docs/workflow.md', renderWorkflow());
const { renderCautions } = await tsImport('../src/analysis/cautions/cautions.docs.ts', import.meta.url);
for (const folder of LEXICONS) keep(`${folder}/lexicon.ts`, lexiconModule(folder));
keep('docs/cautions.md', renderCautions());
keep('backend/src/metadata.ts', swaggerMetadata());
// The application reads the metadata: when it is out of date, its description would be, too.
if (!checkOnly || changed.length === 0) {
  const description = await describedApi();
  keep('backend/openapi.json', `${JSON.stringify(description, null, 2)}\n`);
  keep('frontend/src/api/schema.d.ts', await clientTypes(description));
}

if (changed.length === 0) console.log('Generated files are as they should be.');
else if (checkOnly) {
  console.error(`Out of date: ${changed.join(', ')}; run npm run generate and commit what it writes.`);
  process.exitCode = 1;
} else console.log(`Written: ${changed.join(', ')}.`);

function keep(path, content) {
  const file = join(ROOT, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  changed.push(path);
  if (checkOnly) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
