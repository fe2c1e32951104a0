import type { Move } from '../../api/codes.js';
import type { OpenMove } from '../../api/types.js';

/** The moves that carry the work forward; the first of them that is open is the one to offer. */
const FORWARD: readonly Move[] = ['accept', 'take', 'submit', 'publish', 'resume', 'reconsider', 'reopen'];

/** Moves that are made on the review screen, before the eyes of the one who makes them. */
const ON_REVIEW: readonly Move[] = ['approve', 'return'];

export interface Offered {
  readonly first: OpenMove | undefined;
  readonly others: readonly OpenMove[];
  readonly closed: readonly OpenMove[];
  /** Whether the claim waits for an editor. */
  readonly review: boolean;
}

/** Sorts what the server says may be done into what a header shows. */
export function offered(moves: readonly OpenMove[]): Offered {
  const open = moves.filter((move) => move.open && !ON_REVIEW.includes(move.move));
  const first = FORWARD.map((name) => open.find(({ move }) => move === name)).find(Boolean);
  return {
    first,
    others: open.filter((move) => move !== first),
    closed: moves.filter((move) => !move.open),
    review: moves.some(({ move, open: isOpen }) => isOpen && ON_REVIEW.includes(move)),
  };
}

/** Moves that ask nothing and can be taken back by another move; they need no dialog. */
export function isImmediate({ move, needs }: OpenMove): boolean {
  return needs.length === 0 && ['accept', 'take', 'release', 'resume', 'unschedule'].includes(move);
}
