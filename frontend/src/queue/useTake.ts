import { useNavigate } from 'react-router-dom';
import { api } from '../api/http.js';
import type { ClaimState, QueueRow } from '../api/types.js';
import { useRefresh, useSend } from '../ui/useApi.js';
import { useTell } from '../ui/useTell.js';

/** Takes a claim and opens it. The server decides, and says why not. */
export function useTake() {
  const tell = useTell();
  const navigate = useNavigate();
  const refresh = useRefresh();
  return useSend(
    ({ id, version }: Pick<QueueRow, 'id' | 'version'>) =>
      api.post<ClaimState>(`claims/${id}/steps`, { move: 'take', version }),
    {
      refresh: (_, { id }) => ['queue', `claims/${id}`],
      onProblem: ({ isStale }) => {
        if (!isStale) return false;
        tell('Somebody was faster: this claim has moved. The queue shows it as it is now.', {
          type: 'warning',
        });
        refresh(['queue']);
        return true;
      },
      onSuccess: (_, { id }) => {
        tell('The claim is yours.');
        navigate(`/claims/${id}`);
      },
    },
  );
}
