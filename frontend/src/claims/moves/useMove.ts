import { useState } from 'react';
import { api } from '../../api/http.js';
import { ApiProblem } from '../../api/problem.js';
import type { ClaimState, EditionView, OpenMove } from '../../api/types.js';
import { useSend } from '../../ui/useApi.js';
import { useTell } from '../../ui/useTell.js';
import { pathsOf } from '../work.js';
import { stillInTheWay, type Refused } from './refused.js';
import { bodyOf, type Answers } from './answers.js';

export interface Moving {
  readonly make: (move: OpenMove, answers?: Answers, onMade?: () => void) => void;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  readonly forget: () => void;
}

/**
 * Makes moves of one claim. Each names the version that was on screen, and the hash where one is needed; before any of
 * them, what is being written must be `settle`d, so that nobody submits a text that lacks its last words.
 */
export function useMove(claimId: string, standing: ClaimState, settle: () => Promise<boolean>): Moving {
  const tell = useTell();
  const [refused, setRefused] = useState<Refused | null>(null);
  const { mutate, isPending } = useSend(
    async ({ move, answers }: { move: OpenMove; answers: Answers }) => {
      if (!(await settle())) throw unsaved();
      const { version, approvedHash } = standing.state;
      if (move.move === 'publish') {
        return api.post<EditionView>(`claims/${claimId}/editions`, { hash: approvedHash, version });
      }
      const hash = move.needs.includes('hash') ? { hash: approvedHash } : {};
      return api.post(`claims/${claimId}/steps`, { ...bodyOf(move, answers, version), ...hash });
    },
    {
      refresh: pathsOf(claimId),
      onSuccess: (made) => {
        setRefused(null);
        if (isEdition(made)) tell(`Edition ${made.number} is public.`);
      },
      onProblem: (problem, { move }) => {
        setRefused({ problem, move });
        return true;
      },
    },
  );
  return {
    make: (move, answers = {}, onMade = () => undefined) => {
      setRefused(null);
      mutate({ move, answers }, { onSuccess: onMade });
    },
    busy: isPending,
    problem: refused && stillInTheWay(refused, standing.moves),
    forget: () => setRefused(null),
  };
}

function isEdition(made: unknown): made is EditionView {
  return typeof made === 'object' && made !== null && 'publishedAt' in made;
}

function unsaved(): ApiProblem {
  return new ApiProblem(
    409,
    'verdict.unsaved',
    'The verdict is not saved yet; beside its heading stands why. Save it, then try again.',
  );
}
