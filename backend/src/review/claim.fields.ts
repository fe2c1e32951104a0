import type { Asked, Standing } from './claim.standing.js';
import { CLOSE_REASONS, CORRECTIONS, type Field, type Move } from './claim.workflow.js';

export interface Wrong {
  /** As the request names it. */
  readonly field: string;
  readonly detail: string;
  /** Last part of the code, when it is not the field's own name. */
  readonly code?: string;
  /** The field is well-formed; the record says otherwise. */
  readonly conflict?: true;
}

const YEAR = 366 * 24 * 3600 * 1000;

/** What is wrong with each field, or undefined when it will do. */
export const FIELD_CHECKS: Record<Field, (asked: Asked, claim: Standing, move: Move) => Wrong | undefined> = {
  kind: ({ kind }, claim) =>
    (kind ?? claim.kind) ? undefined : { field: 'kind', detail: 'Say what kind of claim this is.' },
  note: ({ note }) => (note?.trim() ? undefined : { field: 'note', detail: 'Say why, in a note.' }),
  reason: (asked, _, move) => (move === 'close' ? closeReason(asked) : words(asked)),
  correction: ({ correction }) =>
    CORRECTIONS.some((one) => one === correction)
      ? undefined
      : { field: 'correction', detail: `Say what kind of correction this is: ${CORRECTIONS.join(', ')}.` },
  until: ({ until, now }) => inFuture('until', until, now, 'Say until when, a time to come within a year.'),
  at: ({ at, now }) => inFuture('at', at, now, 'Say when to publish, a time to come within a year.'),
  assignee: ({ assignee }) => {
    if (!assignee) return { field: 'assigneeId', detail: 'Choose who is to work on it.' };
    if (assignee.blind) {
      const detail = `${assignee.name} is asked to rate this claim blind. Take that back first, or choose somebody else.`;
      return { field: 'assigneeId', code: 'blind', detail, conflict: true };
    }
    if (assignee.assignable) return undefined;
    return {
      field: 'assigneeId',
      detail: `${assignee.name} is not an active checker or editor. Choose somebody else.`,
    };
  },
  hash: ({ hash }, claim, move) => {
    const reviewed = move === 'approve' || move === 'return';
    const field = reviewed ? 'revisionHash' : 'hash';
    if (!hash) return { field, detail: 'Name the hash of the revision that you read.' };
    if (hash === (reviewed ? claim.newestHash : claim.approvedHash)) return undefined;
    const detail = 'That is not the revision that stands here now. Read the newest one first.';
    return { field, detail, conflict: true };
  },
};

function closeReason({ reason, duplicate }: Asked): Wrong | undefined {
  if (!CLOSE_REASONS.some((one) => one === reason)) {
    return { field: 'reason', detail: `Say why it is closed: ${CLOSE_REASONS.join(', ')}.` };
  }
  const named = (detail: string): Wrong => ({ field: 'duplicateOf', code: 'duplicate', detail });
  if (reason !== 'duplicate') {
    return duplicate ? named('Only a duplicate names another claim; leave this empty.') : undefined;
  }
  if (!duplicate) return named('Name the claim that this one repeats.');
  if (duplicate.isItself) return named('A claim is not a duplicate of itself.');
  if (duplicate.isClosed) return named('That claim is closed. Name the one that is being checked.');
  return undefined;
}

function words({ reason }: Asked): Wrong | undefined {
  return reason?.trim()
    ? undefined
    : { field: 'reason', detail: 'Say why, for the readers: it stands beside the new edition.' };
}

function inFuture(field: string, time: Date | undefined, now: Date, detail: string): Wrong | undefined {
  const ahead = time ? time.getTime() - now.getTime() : 0;
  return ahead > 0 && ahead <= YEAR ? undefined : { field, detail };
}
