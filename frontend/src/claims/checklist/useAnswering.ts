import { api } from '../../api/http.js';
import type { CheckView, ClaimChecklist } from '../../api/types.js';
import { useSend } from '../../ui/useApi.js';
import { useTell } from '../../ui/useTell.js';
import { pathsOf } from '../work.js';
import { asGiven, progressOf, type Given } from './checklist.js';

interface Sent {
  readonly check: CheckView;
  readonly given: Given;
  /** Id of the answer over which this one is given; the one on screen unless said otherwise. */
  readonly over?: string | null;
}

/** Sends answers, and offers the way back: what stood before is given again, as a row more. */
export function useAnswering(
  claimId: string,
  version: number,
  on: { onDone?: () => void; onProblem?: () => boolean | void } = {},
) {
  const tell = useTell();
  const send = ({ check, given, over = check.answer?.id ?? null }: Sent) =>
    api.post<ClaimChecklist>(`claims/${claimId}/checklist/answers`, {
      version,
      key: check.key,
      after: over,
      ...given,
    });
  const back = useSend<ClaimChecklist, Sent>(send, {
    refresh: pathsOf(claimId),
    onSuccess: () => tell('As it was before.'),
  });
  return useSend<ClaimChecklist, Sent>(send, {
    refresh: pathsOf(claimId),
    ...(on.onProblem ? { onProblem: on.onProblem } : {}),
    onSuccess: ({ items }, { check, given }) => {
      on.onDone?.();
      const { done, of } = progressOf(items);
      const over = items.find(({ key }) => key === check.key)?.answer?.id ?? null;
      tell(`${DONE[given.outcome]} ${done} of ${of}.`, {
        undo: () => back.mutate({ check, given: asGiven(check), over }),
      });
    },
  });
}

const DONE: Record<Given['outcome'], string> = {
  answered: 'Answered.',
  waived: 'Set aside.',
  open: 'Taken back.',
};
