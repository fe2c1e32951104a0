import { Problem } from '../platform/problem.js';

export const STAGES = [
  'inbox',
  'queued',
  'in_work',
  'in_review',
  'approved',
  'settled',
  'on_hold',
  'closed',
] as const;
export type Stage = (typeof STAGES)[number];

/** Why nothing behind a claim in `stage` may change, or undefined when it may. */
export function frozenRefusal(stage: Stage): Problem | undefined {
  const words = FROZEN[stage];
  return words === undefined ? undefined : new Problem('conflict', 'claim.frozen', words, [], { stage });
}

const FROZEN: Readonly<Partial<Record<Stage, string>>> = {
  in_review: 'This claim is in review, so nothing behind it may change. Have it returned first.',
  approved: 'This claim is approved, so nothing behind it may change. Recall it first.',
  settled: 'This claim is published, so nothing behind it may change. Reopen it for a correction first.',
  closed: 'This claim is closed, so nothing behind it may change. Reconsider it first.',
};
