import { STAGES } from '../claims/claim.stages.js';
import { MOVE_NAMES, ruleOf, ways, type Field, type Move, type Need } from './claim.workflow.js';

/** `docs/workflow.md`, drawn from the table; `npm run generate` writes it and a test compares. */
export function renderWorkflow(): string {
  return [OPENING, diagram(), MEANING, table(), CLOSING].join('\n\n') + '\n';
}

const OPENING = `# How a claim moves

This page is made from the table in \`backend/src/review/claim.workflow.ts\` by \`npm run generate\`. The desk draws its
buttons from the same table, \`GET /api/workflow\` shows it, and the database repeats from and to in
\`newsroom.workflow_rule\`, where a step that the table does not know cannot be written.

A claim's **stage** says where it is, its **rating** what was found, its **edition** what the public sees: three things,
each with one owner. Whoever moves a claim names the version that she saw; when somebody was faster, nothing happens and
the answer shows what stands there now. Every move leaves a step that is never changed.`;

const MEANING = `## The moves

“Needs” is what must be so, “asks” what the person fills in.`;

const CLOSING = `## What holds besides

- **Four eyes.** An editor who touched anything that a reader would see may not judge it: the statement, a facet, an
  appearance, a citation, evidence, a revision of the verdict. The database counts who did, and refuses by itself; no role is
  exempt.
- **Frozen while it stands before others.** In review, approved, published or closed, nothing behind a claim changes. To
  change it, have it returned, recall, reopen or reconsider it; an approval is then void.
- **One holder.** Work on a claim is held by one person, by a lease of four hours. Her own work on the claim renews it once
  less than half is left; a lease that runs out puts the claim back into the queue. Return, recall and resume give the claim
  back to the one who held it.
- **Corrections.** A published claim is reopened with the kind of correction and a reason for the readers. The edition that
  is public stays public until the next one is approved by a second person.
- **Scheduled publication** is made by the system, in the name of the editor who scheduled it, and only if the approval still
  stands at that moment.`;

function diagram(): string {
  const arrows = ways().map(({ move, from, to }) => ({ move, from, to }));
  const between = new Map<string, Move[]>();
  for (const { move, from, to } of arrows) {
    between.set(`${from} --> ${to}`, [...(between.get(`${from} --> ${to}`) ?? []), move]);
  }
  const lines = [...between].map(([arrow, moves]) => `  ${arrow}: ${moves.join(', ')}`);
  return ['```mermaid', 'stateDiagram-v2', `  [*] --> ${STAGES[0]}`, ...lines, '```'].join('\n');
}

function table(): string {
  const rows = MOVE_NAMES.map((move) => {
    const { label, from, to, by, bySystemToo, needs, asks } = ruleOf(move);
    const who =
      by === 'system' ? 'nobody: it happens' : by.join(', ') + (bySystemToo ? ', or on schedule' : '');
    const end = to === 'held_from' ? 'where the hold found it' : to;
    return [
      `\`${move}\` ${label}`,
      `${from.join(', ')} → ${end}`,
      who,
      needs.map((need) => NEED_WORDS[need]).join('; '),
      asks.map((field) => FIELD_WORDS[field]).join('; '),
    ];
  });
  return [['move', 'from → to', 'who', 'needs', 'asks'], ['---', '---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const NEED_WORDS: Record<Need, string> = {
  holder: 'she holds it',
  holder_or_editor: 'she holds it, or is an editor',
  not_held_by_another: 'nobody else holds it, or she is an editor',
  evidence: 'at least one captured passage as evidence',
  appearance: 'at least one appearance',
  lineage: 'each appearance says where it comes from, or that this is unknown',
  kind: 'a kind',
  finding:
    'the finding is complete (rating, utterance, confidence, headline, summary, rationale, as of; unknowns where the rating is numberless)',
  checklist: 'each question of the checklist of its kind is answered or waived with a reason',
  cautions: 'each blocking caution that fires is acknowledged with a reason',
  second_person: 'she contributed nothing to it and did not rate it as a second checker',
  no_open_block: 'no blocking comment is open',
  standing_approval: 'the one who approved is still an active editor',
  standing_scheduler: 'on schedule: the one who scheduled it is still an active editor',
  scheduled: 'it is scheduled',
  lease_over: 'the lease has run out',
};

const FIELD_WORDS: Record<Field, string> = {
  kind: 'kind, if it has none',
  reason: 'reason',
  note: 'note',
  assignee: 'who is to hold it',
  until: 'until when',
  correction: 'kind of correction',
  at: 'when',
  hash: 'hash of the revision',
};
