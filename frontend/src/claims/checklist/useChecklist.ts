import type { ClaimChecklist, SearchView } from '../../api/types.js';
import { useApi } from '../../ui/useApi.js';

/** Somebody else may work on the same claim: look again now and then. */
const EVERY = { every: 20_000 };

export const useChecklist = (claimId: string) =>
  useApi<ClaimChecklist>(`claims/${claimId}/checklist`, undefined, EVERY);
export const useSearches = (claimId: string) =>
  useApi<SearchView[]>(`claims/${claimId}/searches`, undefined, EVERY);
