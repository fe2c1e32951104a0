import type { ClaimState, CommentView, PersonRef } from '../api/types.js';

/** One of the things that must hold before an editor may stand behind a revision. */
export interface Check {
  readonly holds: boolean;
  readonly words: string;
}

/** The checklist of four eyes, as far as a screen can show it; the server judges by itself. */
export function fourEyes(standing: ClaimState, comments: readonly CommentView[], me: PersonRef): Check[] {
  const { contributors, state, underReview } = standing;
  const blocking = comments.filter((comment) => comment.blocking && comment.resolvedAt === null).length;
  const own = contributors.some(({ id }) => id === me.id);
  return [
    {
      holds: state.stage === 'in_review',
      words: state.stage === 'in_review' ? 'The claim is in review.' : 'The claim is not in review.',
    },
    {
      holds: contributors.length > 0 && !own,
      words: own
        ? 'You worked on this claim: somebody else must judge it.'
        : 'You did not work on this claim.',
    },
    {
      holds: blocking === 0,
      words:
        blocking === 0
          ? 'No blocking comment is open.'
          : `Blocking comments to be resolved first: ${blocking}.`,
    },
    {
      holds: underReview !== undefined,
      words: underReview
        ? `Revision ${underReview.revision} stands here, the newest there is.`
        : 'There is no revision to judge.',
    },
  ];
}
