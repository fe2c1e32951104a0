import { useState } from 'react';
import { api } from '../../api/http.js';
import type { ApiProblem } from '../../api/problem.js';
import type { ClaimState, EditionView, OpenMove } from '../../api/types.js';
import { useSend } from '../../ui/useApi.js';
import { pathsOf } from '../work.js';
import { bodyOf, type Answers } from './answers.js';

export interface Moving {
  readonly make: (move: OpenMove, answers?: Answers, onMade?: () => void) => void;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  readonly forget: () => void;
}

/** Makes moves of one claim. Each names the version that was on screen, and the hash where one is needed. */
export function useMove(claimId: string, standing: ClaimState): Moving {
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const { mutate, isPending } = useSend(
    ({ move, answers }: { move: OpenMove; answers: Answers }) => {
      const { version, approvedHash } = standing.state;
      if (move.move === 'publish') {
        return api.post<EditionView>(`claims/${claimId}/editions`, { hash: approvedHash, version });
      }
      const hash = move.needs.includes('hash') ? { hash: approvedHash } : {};
      return api.post(`claims/${claimId}/steps`, { ...bodyOf(move, answers, version), ...hash });
    },
    {
      refresh: pathsOf(claimId),
      onSuccess: () => setProblem(null),
      onProblem: (refused) => {
        setProblem(refused);
        return true;
      },
    },
  );
  return {
    make: (move, answers = {}, onMade = () => undefined) => mutate({ move, answers }, { onSuccess: onMade }),
    busy: isPending,
    problem,
    forget: () => setProblem(null),
  };
}
