import type { Actor } from '../platform/actor.js';
import { target } from './claim.refusal.js';
import type { CloseReason, Correction, Move, Stage } from './claim.workflow.js';

/** Where a claim stands and with whom: what a move changes. */
export interface Placement {
  readonly stage: Stage;
  readonly assigneeId: string | null;
  readonly heldFrom: Stage | null;
  readonly holdUntil: Date | null;
  readonly approvedHash: string | null;
  readonly publishAt: Date | null;
  readonly publishBy: string | null;
  readonly closedAs: CloseReason | null;
  readonly duplicateOf: string | null;
  readonly correction: Correction | null;
  readonly correctionReason: string | null;
}

/** What the person asked for; checked before it gets here. */
export interface Wish {
  readonly reason?: string;
  readonly correction?: Correction;
  readonly until?: Date;
  readonly at?: Date;
  readonly hash?: string;
  readonly assigneeId?: string;
  readonly duplicateOf?: string;
}

/** Where the move leaves the claim. Who holds it and which correction is under way stay unless the move says so. */
export function placementAfter(
  move: Move,
  before: Placement,
  wish: Wish,
  actor: Actor | 'system',
): Placement {
  const { assigneeId, correction, correctionReason } = before;
  return {
    ...NOWHERE,
    stage: target(move, before),
    assigneeId,
    correction,
    correctionReason,
    ...CHANGES[move]?.(before, wish, actor === 'system' ? null : actor.id),
  };
}

const NOWHERE = {
  heldFrom: null,
  holdUntil: null,
  approvedHash: null,
  publishAt: null,
  publishBy: null,
  closedAs: null,
  duplicateOf: null,
};

type Change = (before: Placement, wish: Wish, actorId: string | null) => Partial<Placement>;

const LET_GO: Change = () => ({ assigneeId: null });

const CHANGES: Partial<Record<Move, Change>> = {
  take: (_before, _wish, actorId) => ({ assigneeId: actorId }),
  assign: (_before, { assigneeId }) => ({ assigneeId }),
  release: LET_GO,
  expire: LET_GO,
  approve: (_before, { hash }) => ({ approvedHash: hash }),
  schedule: ({ approvedHash }, { at }, actorId) => ({ approvedHash, publishAt: at, publishBy: actorId }),
  unschedule: ({ approvedHash }) => ({ approvedHash }),
  publish: () => ({ assigneeId: null, correction: null, correctionReason: null }),
  reopen: (_before, { correction, reason }, actorId) => ({
    assigneeId: actorId,
    correction,
    correctionReason: reason,
  }),
  hold: ({ stage }, { until }) => ({ heldFrom: stage, holdUntil: until }),
  close: (_before, { reason, duplicateOf }) => ({
    assigneeId: null,
    closedAs: reason as CloseReason,
    duplicateOf: duplicateOf ?? null,
  }),
};
