import { CAUTIONS } from './all.js';
import type { Caution } from './caution.js';
import { LEXICON } from './lexicon/lexicon.js';

/** `docs/cautions.md`, drawn from the rules; `npm run generate` writes it and `npm run check` compares. */
export function renderCautions(): string {
  return [OPENING, overview(), ...CAUTIONS.map(chapter), lexicon()].join('\n\n') + '\n';
}

const OPENING = `# Cautions

This page is made from the rules in \`backend/src/analysis/cautions\` by \`npm run generate\`. A rule looks at what is on
file about a claim (its statement and facets, the chain, the evidence, other attributions of the incident, the finding)
and says what to be careful of. Rules add up; none of them decides anything.

A **blocking** caution stops the submission until the holder of the claim, or an editor, has said why it may go on. The
reason is kept with the facts that had brought the caution about, and shown to the editor who reviews. Once these facts
change, the caution is open again. A **warning** needs no answer. Cautions for **readers** stand on the verdict page,
answered or not; those for the desk alone do not.`;

function overview(): string {
  const rows = CAUTIONS.map(
    ({ id, name, severity, audience }) =>
      `| [${id}](#${anchor({ id, name })}) | ${name} | ${severity} | ${audience === 'reader' ? 'readers' : 'the desk'} |`,
  );
  return ['| rule | name | severity | told to |', '|---|---|---|---|', ...rows].join('\n');
}

function chapter({ id, name, trigger, severity, audience, source }: Caution): string {
  return [
    `## ${id} ${name}`,
    `**Fires when:** ${trigger}`,
    `**Severity:** ${severity}${audience === 'editor' ? ', told to the desk only' : ''}.`,
    `**Why:** ${source}`,
  ].join('\n\n');
}

function anchor({ id, name }: Pick<Caution, 'id' | 'name'>): string {
  return `${id} ${name}`
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

function lexicon(): string {
  const groups = Object.entries(LEXICON).flatMap(([file, lists]) =>
    Object.entries(lists).map(([group, entries]) => `- \`${file}.txt\`, *${group}*: ${entries.join(' · ')}`),
  );
  return `## The words\n\nThe rules find these words, whole and in any case (names as they are written). They stand in
\`backend/src/analysis/cautions/lexicon\`; names of countries are those of the extraction.\n\n${groups.join('\n')}`;
}
