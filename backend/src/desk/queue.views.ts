import type { Stage } from '../claims/claim.stages.js';
import type { Actor } from '../platform/actor.js';

export const QUEUE_VIEWS = [
  'for_me',
  'inbox',
  'unassigned',
  'in_review',
  'recheck',
  'mine',
  'everything',
] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

/** What else a claim of a stage must be, to stand in a view. */
export type Condition = 'held_by_me' | 'not_contributed_by_me' | 'left_to_publish' | 'worth_another_look';

/** One stage's share of a view. Those of a lower rank come first, whatever the order within. */
export interface Share {
  readonly stage: Stage;
  readonly rank: number;
  readonly conditions: readonly Condition[];
}

const OPEN: readonly Stage[] = ['in_work', 'in_review', 'approved', 'on_hold'];
const ALL: readonly Stage[] = ['inbox', 'queued', ...OPEN, 'settled', 'closed'];

/** What a view shows to this person, stage by stage. */
export function sharesOf(view: QueueView, { role }: Pick<Actor, 'role'>): readonly Share[] {
  switch (view) {
    case 'inbox':
      return [share('inbox')];
    case 'unassigned':
      return [share('queued')];
    case 'in_review':
      return [share('in_review')];
    case 'recheck':
      return [share('settled', 0, 'worth_another_look')];
    case 'mine':
      return OPEN.map((stage) => share(stage, 0, 'held_by_me'));
    case 'everything':
      return ALL.map((stage) => share(stage));
    case 'for_me':
      return FOR[role];
  }
}

/** What a person may begin with next: nothing that she holds already. */
export function nextFor({ role }: Pick<Actor, 'role'>): readonly Share[] {
  if (role === 'editor') return [...DECIDES, share('queued', 3)];
  return role === 'checker' ? [share('queued')] : [];
}

/** A revision waits for a decision, or an approved one for its publication. */
const DECIDES = [share('in_review', 1, 'not_contributed_by_me'), share('approved', 2, 'left_to_publish')];

/** Her own work first, what was returned to her among it; then what she may take or decide. */
const FOR: Readonly<Record<Actor['role'], readonly Share[]>> = {
  checker: [share('in_work', 0, 'held_by_me'), share('queued', 1)],
  editor: [share('in_work', 0, 'held_by_me'), ...DECIDES],
  admin: [],
  auditor: [],
};

function share(stage: Stage, rank = 0, ...conditions: Condition[]): Share {
  return { stage, rank, conditions };
}
