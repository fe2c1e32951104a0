import type { Actor } from '../platform/actor.js';
import { FIELD_CHECKS } from './claim.fields.js';
import type { Asked, Standing } from './claim.standing.js';
import { MOVE_NAMES, ruleOf, type Field, type Move, type Need, type Stage } from './claim.workflow.js';

/** Why a move may not be made: a code that never changes and a sentence with the remedy. */
export interface Refusal {
  readonly kind: 'forbidden' | 'conflict' | 'invalid';
  readonly code: string;
  readonly detail: string;
  readonly fields: readonly { readonly field: string; readonly detail: string }[];
}

/** A move as a screen offers it: open or not, and what its form must ask. */
export interface OfferedMove {
  readonly move: Move;
  readonly label: string;
  readonly open: boolean;
  readonly why?: string;
  readonly needs: readonly Field[];
  readonly to: Stage;
}

/** Why `actor` may not make this move, or undefined when she may. The only judge of moves. */
export function refusal(
  move: Move,
  actor: Actor | 'system',
  claim: Standing,
  asked: Asked,
): Refusal | undefined {
  return notNow(move, actor, claim) ?? unasked(move, claim, asked);
}

/** Where the move would lead. */
export function target(move: Move, { heldFrom }: Pick<Standing, 'heldFrom'>): Stage {
  const { to } = ruleOf(move);
  if (to !== 'held_from') return to;
  if (heldFrom === null) throw new Error(`${move} leads back to where the hold began, and there is no hold`);
  return heldFrom;
}

/** The moves that lead away from where the claim stands, each open to this person or with the reason why not. */
export function offeredMoves(actor: Actor, claim: Standing): OfferedMove[] {
  return MOVE_NAMES.filter(
    (move) => ruleOf(move).by !== 'system' && ruleOf(move).from.includes(claim.stage),
  ).map((move) => {
    const why = notNow(move, actor, claim)?.detail;
    const to = target(move, claim);
    const needs = ruleOf(move).asks.filter((field) => field !== 'kind' || claim.kind === null);
    const offer = { move, label: ruleOf(move).label, open: why === undefined, needs, to };
    return why === undefined ? offer : { ...offer, why };
  });
}

function notNow(move: Move, actor: Actor | 'system', claim: Standing): Refusal | undefined {
  const { by, from, needs } = ruleOf(move);
  if (!mayAsk(move, actor)) {
    const who = by === 'system' ? 'nobody: it happens by itself' : by.map((role) => `${role}s`).join(' and ');
    return refused(move, 'role', 'forbidden', `“${ruleOf(move).label}” is for ${who}.`);
  }
  if (!from.includes(claim.stage)) return refused(move, 'stage', 'conflict', wrongStage(move, claim.stage));
  if (isAssessor(claim, actor, false)) return refused(move, 'blind', 'forbidden', BLIND);
  for (const need of needs) {
    const lack = NEEDS[need](claim, actor);
    if (lack)
      return { ...refused(move, need, lack.kind ?? 'conflict', lack.detail), fields: lack.fields ?? [] };
  }
  return undefined;
}

function mayAsk(move: Move, actor: Actor | 'system'): boolean {
  const { by, bySystemToo } = ruleOf(move);
  if (actor === 'system') return by === 'system' || bySystemToo === true;
  return by !== 'system' && by.includes(actor.role);
}

function unasked(move: Move, claim: Standing, asked: Asked): Refusal | undefined {
  for (const field of ruleOf(move).asks) {
    const wrong = FIELD_CHECKS[field](asked, claim, move);
    if (!wrong) continue;
    const kind = wrong.conflict ? 'conflict' : 'invalid';
    return {
      ...refused(move, wrong.code ?? field, kind, wrong.detail),
      fields: [{ field: wrong.field, detail: wrong.detail }],
    };
  }
  return undefined;
}

function refused(move: Move, why: string, kind: Refusal['kind'], detail: string): Refusal {
  return { kind, code: `claim.${move}.${why}`, detail, fields: [] };
}

function wrongStage(move: Move, stage: Stage): string {
  const { label, from } = ruleOf(move);
  return `“${label}” is for claims that are ${from.map(stageWords).join(' or ')}; this one is ${stageWords(stage)}.`;
}

/** A stage as a person says it. */
export function stageWords(stage: Stage): string {
  return stage === 'inbox' ? 'in the inbox' : stage.replaceAll('_', ' ');
}

interface Lack {
  readonly kind?: Refusal['kind'];
  readonly detail: string;
  readonly fields?: Refusal['fields'];
}

/** What is lacking for each need, or undefined when it is met. */
const NEEDS: Record<Need, (claim: Standing, actor: Actor | 'system') => Lack | undefined> = {
  holder: ({ holder }, actor) =>
    isHolder(holder, actor)
      ? undefined
      : {
          kind: 'forbidden',
          detail: `Only ${holder?.name ?? 'its holder'}, who holds this claim, can do that.`,
        },
  holder_or_editor: ({ holder }, actor) =>
    isHolder(holder, actor) || isEditor(actor)
      ? undefined
      : {
          kind: 'forbidden',
          detail: holder
            ? `That is for ${holder.name}, who holds this claim, or an editor.`
            : 'Nobody holds this claim, so that is for an editor.',
        },
  not_held_by_another: ({ holder }, actor) =>
    holder === null || isHolder(holder, actor) || isEditor(actor)
      ? undefined
      : {
          kind: 'forbidden',
          detail: `${holder.name} holds this claim. Ask her to release it, or ask an editor.`,
        },
  kind: ({ kind }) =>
    kind === null
      ? { detail: 'Say what kind of claim this is.', fields: [{ field: 'kind', detail: 'Choose a kind.' }] }
      : undefined,
  appearance: ({ appearances }) =>
    appearances === 0 ? { detail: 'Mark at least one passage in which this is claimed.' } : undefined,
  lineage: ({ unstated }) =>
    unstated > 0
      ? {
          detail: `Say where it comes from, or that this is unknown, for ${counted(unstated, 'appearance')}.`,
        }
      : undefined,
  evidence: ({ evidence }) =>
    evidence === 0 ? { detail: 'Add at least one captured passage as evidence.' } : undefined,
  finding: ({ gaps }) =>
    gaps.length > 0 ? { detail: gaps.map(({ detail }) => detail).join(' '), fields: gaps } : undefined,
  checklist: ({ openChecks }) =>
    openChecks.length > 0
      ? {
          detail: `Answer ${counted(openChecks.length, 'question')} of the checklist, or say why not: ${openChecks.map((question) => `“${question}”`).join(' ')}`,
        }
      : undefined,
  cautions: ({ openCautions }) =>
    openCautions.length > 0
      ? {
          detail: `Say why the claim may go on although ${counted(openCautions.length, 'caution')} ${openCautions.length === 1 ? 'fires' : 'fire'}, or mend what brings ${openCautions.length === 1 ? 'it' : 'them'} about: ${openCautions.join(', ')}.`,
        }
      : undefined,
  second_person: (claim, actor) => {
    if (actor !== 'system' && claim.contributors.includes(actor.id)) {
      const detail = 'You worked on this claim, so somebody else must judge it. Ask another editor.';
      return { kind: 'forbidden', detail };
    }
    if (!isAssessor(claim, actor, true)) return undefined;
    const detail =
      'You gave this claim its second rating, so somebody else must judge it. Ask another editor.';
    return { kind: 'forbidden', detail };
  },
  no_open_block: ({ openBlocks }) =>
    openBlocks > 0
      ? { detail: `${counted(openBlocks, 'blocking comment')} must be resolved first.` }
      : undefined,
  standing_approval: ({ approver }) =>
    approver?.stands
      ? undefined
      : {
          detail: `${approver?.name ?? 'The person'} who approved this is no longer an active editor. Recall it and have it approved again.`,
        },
  standing_scheduler: ({ scheduler }, actor) =>
    actor !== 'system' || scheduler?.stands
      ? undefined
      : {
          detail: `${scheduler?.name ?? 'The person'} who scheduled this is no longer an active editor. Somebody else must publish it.`,
        },
  scheduled: ({ scheduled }) => (scheduled ? undefined : { detail: 'Nothing is scheduled.' }),
  lease_over: ({ leaseOver }) => (leaseOver ? undefined : { detail: 'The lease still runs.' }),
};

function isHolder(holder: Standing['holder'], actor: Actor | 'system'): boolean {
  return actor !== 'system' && holder?.id === actor.id;
}

/** Somebody who has rated the claim as a second checker, or who has yet to. */
function isAssessor({ assessors }: Standing, actor: Actor | 'system', rated: boolean): boolean {
  return actor !== 'system' && assessors.some((one) => one.id === actor.id && one.rated === rated);
}

const BLIND = 'You are asked to rate this claim blind. Rate it, or decline, before you move it.';

function isEditor(actor: Actor | 'system'): boolean {
  return actor !== 'system' && actor.role === 'editor';
}

function counted(count: number, thing: string): string {
  return count === 1 ? `1 ${thing}` : `${count} ${thing}s`;
}
