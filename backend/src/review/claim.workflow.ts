import type { Stage } from '../claims/claim.stages.js';
import type { Role } from '../platform/actor.js';

export type { Stage } from '../claims/claim.stages.js';

/** What a form must ask before a move can be made. `reason` of a close is one of CLOSE_REASONS. */
export const FIELDS = ['kind', 'reason', 'note', 'assignee', 'until', 'correction', 'at', 'hash'] as const;
export type Field = (typeof FIELDS)[number];

/** What must be so before a move can be made; each is answered in claim.refusal.ts. */
export type Need =
  | 'holder'
  | 'holder_or_editor'
  | 'not_held_by_another'
  | 'evidence'
  | 'appearance'
  | 'lineage'
  | 'kind'
  | 'finding'
  | 'checklist'
  | 'cautions'
  | 'second_person'
  | 'no_open_block'
  | 'standing_approval'
  | 'standing_scheduler'
  | 'scheduled'
  | 'lease_over';

export interface Rule {
  /** On the button. */
  readonly label: string;
  readonly from: readonly Stage[];
  /** `held_from`: back to where the hold found it. */
  readonly to: Stage | 'held_from';
  /** `system`: nobody may ask for it; it happens. */
  readonly by: readonly Role[] | 'system';
  readonly needs: readonly Need[];
  readonly asks: readonly Field[];
  /** A scheduled publication is made by the system in the name of the editor who scheduled it. */
  readonly bySystemToo?: true;
}

/** Every way in which a claim changes stage. The database repeats from and to in workflow_rule; a test compares. */
export const MOVES = {
  accept: {
    label: 'Accept',
    from: ['inbox'],
    to: 'queued',
    by: ['checker', 'editor'],
    needs: [],
    asks: ['kind'],
  },
  take: {
    label: 'Take',
    from: ['queued'],
    to: 'in_work',
    by: ['checker'],
    needs: [],
    asks: [],
  },
  assign: {
    label: 'Assign',
    from: ['queued', 'in_work'],
    to: 'in_work',
    by: ['editor'],
    needs: [],
    asks: ['assignee'],
  },
  submit: {
    label: 'Submit for review',
    from: ['in_work'],
    to: 'in_review',
    by: ['checker', 'editor'],
    needs: ['holder', 'kind', 'appearance', 'lineage', 'evidence', 'checklist', 'finding', 'cautions'],
    asks: [],
  },
  release: {
    label: 'Release',
    from: ['in_work'],
    to: 'queued',
    by: ['checker', 'editor'],
    needs: ['holder_or_editor'],
    asks: [],
  },
  expire: {
    label: 'Lease ran out',
    from: ['in_work'],
    to: 'queued',
    by: 'system',
    needs: ['lease_over'],
    asks: [],
  },
  approve: {
    label: 'Approve',
    from: ['in_review'],
    to: 'approved',
    by: ['editor'],
    needs: ['second_person', 'no_open_block'],
    asks: ['hash'],
  },
  return: {
    label: 'Return',
    from: ['in_review'],
    to: 'in_work',
    by: ['editor'],
    needs: ['second_person'],
    asks: ['hash', 'note'],
  },
  publish: {
    label: 'Publish',
    from: ['approved'],
    to: 'settled',
    by: ['editor'],
    needs: ['standing_approval', 'standing_scheduler', 'no_open_block'],
    asks: ['hash'],
    bySystemToo: true,
  },
  schedule: {
    label: 'Schedule',
    from: ['approved'],
    to: 'approved',
    by: ['editor'],
    needs: ['standing_approval', 'no_open_block'],
    asks: ['hash', 'at'],
  },
  unschedule: {
    label: 'Take off the schedule',
    from: ['approved'],
    to: 'approved',
    by: ['editor'],
    needs: ['scheduled'],
    asks: [],
  },
  recall: {
    label: 'Recall',
    from: ['approved'],
    to: 'in_work',
    by: ['editor'],
    needs: [],
    asks: ['note'],
  },
  reopen: {
    label: 'Correct or update',
    from: ['settled'],
    to: 'in_work',
    by: ['checker', 'editor'],
    needs: [],
    asks: ['correction', 'reason'],
  },
  hold: {
    label: 'Put on hold',
    from: ['queued', 'in_work'],
    to: 'on_hold',
    by: ['checker', 'editor'],
    needs: ['holder_or_editor'],
    asks: ['until', 'note'],
  },
  resume: {
    label: 'Resume',
    from: ['on_hold'],
    to: 'held_from',
    by: ['checker', 'editor'],
    needs: ['holder_or_editor'],
    asks: [],
  },
  close: {
    label: 'Close',
    from: ['inbox', 'queued', 'in_work'],
    to: 'closed',
    by: ['checker', 'editor'],
    needs: ['not_held_by_another'],
    asks: ['reason', 'note'],
  },
  reconsider: {
    label: 'Reconsider',
    from: ['closed'],
    to: 'queued',
    by: ['editor'],
    needs: [],
    asks: ['note'],
  },
} as const satisfies Record<string, Rule>;

export type Move = keyof typeof MOVES;

/** In the order in which a person meets them. */
export const MOVE_NAMES = Object.keys(MOVES) as Move[];

/** The rule of a move, as the general shape. */
export function ruleOf(move: Move): Rule {
  return MOVES[move];
}

export const CLOSE_REASONS = ['not_checkable', 'duplicate', 'out_of_scope'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

export const CORRECTIONS = [
  'update',
  'clarification',
  'correction_minor',
  'correction_major',
  'void',
] as const;
export type Correction = (typeof CORRECTIONS)[number];

/** Where a hold can have found a claim. */
export const HELD_FROM = ['queued', 'in_work'] as const satisfies readonly Stage[];

/** Each single step that the table allows, as the database repeats it. */
export function ways(): { move: Move; from: Stage; to: Stage }[] {
  return MOVE_NAMES.flatMap((move) => {
    const { from, to } = ruleOf(move);
    const ends: readonly Stage[] = to === 'held_from' ? HELD_FROM : [to];
    return from.flatMap((start) => ends.map((end) => ({ move, from: start, to: end })));
  });
}
