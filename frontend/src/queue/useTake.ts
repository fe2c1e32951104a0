import { useNavigate } from 'react-router-dom';
import { api } from '../api/http.js';
import type { ClaimState, QueueRow } from '../api/types.js';
import { useSend } from '../ui/useApi.js';
import { useTell } from '../ui/useTell.js';

/** Takes a claim and opens it. The server decides, and says why not. */
export function useTake() {
  const tell = useTell();
  const navigate = useNavigate();
  return useSend(
    ({ id, version }: Pick<QueueRow, 'id' | 'version'>) =>
      api.post<ClaimState>(`claims/${id}/steps`, { move: 'take', version }),
    {
      refresh: (_, { id }) => ['queue', `claims/${id}`],
      onSuccess: (_, { id }) => {
        tell('The claim is yours.');
        navigate(`/claims/${id}`);
      },
    },
  );
}
