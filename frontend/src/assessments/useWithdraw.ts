import { api } from '../api/http.js';
import { useSend } from '../ui/useApi.js';
import { pathsOf } from './assessments.js';

/** Takes a request back, or declines it. */
export function useWithdraw(claimId: string, onDone?: () => void): (requestId: string) => void {
  const { mutate } = useSend((id: string) => api.post(`assessment-requests/${id}/withdrawal`, {}), {
    refresh: pathsOf(claimId),
    onSuccess: () => onDone?.(),
  });
  return mutate;
}
