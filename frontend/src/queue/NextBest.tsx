import Button from '@mui/material/Button';
import { useNavigate } from 'react-router-dom';
import { api } from '../api/http.js';
import { useKeys } from '../ui/keys.js';
import { useSend } from '../ui/useApi.js';
import { useMe } from '../ui/useMe.js';
import { useTell } from '../ui/useTell.js';

/** Opens the claim that most needs this person. */
export function NextBest() {
  const navigate = useNavigate();
  const tell = useTell();
  const me = useMe();
  const find = useSend(() => api.get<{ id: string }>('queue/next'), {
    onSuccess: ({ id }) => navigate(`/claims/${id}`),
    onProblem: ({ status }) => {
      if (status !== 404) return false;
      tell('Nothing is free for you to take right now.', { type: 'info' });
      return true;
    },
  });
  const writes = me?.writes ?? false;
  useKeys('Queue', [{ key: 'n', does: 'Open the next best claim', press: () => find.mutate() }], writes);
  return writes ? (
    <Button variant="contained" loading={find.isPending} onClick={() => find.mutate()} aria-keyshortcuts="n">
      Next best claim
    </Button>
  ) : null;
}
