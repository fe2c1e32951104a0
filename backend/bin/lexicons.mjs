import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders whose word lists are kept as text that a journalist can read, with the module that is made of each. */
export const LEXICONS = [
  'backend/src/intake/lexicon',
  'backend/src/analysis/chain/drift/lexicon',
  'backend/src/analysis/cautions/lexicon',
];

/** Writes the word lists as modules that the code imports. */
export function writeLexicons() {
  for (const folder of LEXICONS) writeFileSync(new URL('lexicon.ts', at(folder)), lexiconModule(folder));
}

/** The generated module. Throws with the file and line of an entry that stands outside of a group or stands twice. */
export function lexiconModule(folder) {
  const names = readdirSync(at(folder)).filter((file) => file.endsWith('.txt'));
  const lexicons = names.sort().map((file) => [basename(file, '.txt'), groupsOf(new URL(file, at(folder)))]);
  return `// Generated from the .txt files beside it by \`npm run generate\`: change those.
export const LEXICON = ${JSON.stringify(Object.fromEntries(lexicons), null, 1)} as const satisfies Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
>;
`;
}

function at(folder) {
  return new URL(`../../${folder}/`, import.meta.url);
}

function groupsOf(address) {
  const file = basename(address.pathname);
  const groups = {};
  let group;
  for (const [index, raw] of readFileSync(address, 'utf8').split('\n').entries()) {
    const line = raw.trim();
    const place = `${file}, line ${index + 1}`;
    if (line.startsWith('## ')) {
      group = line.slice(3).trim();
      if (groups[group]) throw new Error(`${place}: the group “${group}” stands twice.`);
      groups[group] = [];
    } else if (line !== '' && !line.startsWith('#')) {
      if (!group) throw new Error(`${place}: “${line}” stands before the first group (## name).`);
      if (groups[group].includes(line)) throw new Error(`${place}: “${line}” stands twice in “${group}”.`);
      groups[group].push(line);
    }
  }
  return groups;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeLexicons();
