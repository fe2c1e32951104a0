import { api } from '../../api/http.js';
import type { CautionView } from '../../api/types.js';
import { useSend } from '../../ui/useApi.js';
import { useTell } from '../../ui/useTell.js';
import { pathsOf } from '../work.js';

interface Sent {
  /** With the ground on which the answer is given. */
  readonly caution: Pick<CautionView, 'id' | 'name' | 'ground'>;
  readonly reason: string;
}

/** Says why the claim may go on although a caution fires, and offers the way back. */
export function useAcknowledging(
  claimId: string,
  on: { onDone?: () => void; onProblem?: () => boolean | void } = {},
) {
  const tell = useTell();
  const withdrawing = useWithdrawing(claimId);
  return useSend<CautionView, Sent>(
    ({ caution: { id, ground }, reason }) =>
      api.post<CautionView>(`claims/${claimId}/cautions/${id}/acknowledgement`, { ground, reason }),
    {
      refresh: pathsOf(claimId),
      ...(on.onProblem ? { onProblem: on.onProblem } : {}),
      onSuccess: (caution) => {
        on.onDone?.();
        tell(`${caution.id} is answered.`, { undo: () => withdrawing.mutate(caution) });
      },
    },
  );
}

/** Opens a caution again; what was said to it stays in the record. */
export function useWithdrawing(claimId: string) {
  const tell = useTell();
  return useSend<CautionView, Pick<CautionView, 'id' | 'ground'>>(
    ({ id, ground }) => api.post<CautionView>(`claims/${claimId}/cautions/${id}/withdrawal`, { ground }),
    { refresh: pathsOf(claimId), onSuccess: ({ id }) => tell(`${id} is open again.`) },
  );
}
