import type { Stage } from '../api/codes.js';
import type {
  Chain,
  ClaimState,
  ClaimView,
  CommentView,
  EditionView,
  EvidenceView,
  HistoryEntry,
  RevisionView,
} from '../api/types.js';
import { useApi, useRefresh } from '../ui/useApi.js';

/** Somebody else may work on the same claim: look again now and then. */
const EVERY = { every: 20_000 };

export const useClaim = (id: string) => useApi<ClaimView>(`claims/${id}`, undefined, EVERY);
export const useClaimState = (id: string) => useApi<ClaimState>(`claims/${id}/state`, undefined, EVERY);
export const useChain = (id: string) => useApi<Chain>(`claims/${id}/chain`, undefined, EVERY);
export const useEvidence = (id: string) => useApi<EvidenceView[]>(`claims/${id}/evidence`, undefined, EVERY);
export const useRevisions = (id: string) =>
  useApi<RevisionView[]>(`claims/${id}/revisions`, undefined, EVERY);
export const useComments = (id: string) => useApi<CommentView[]>(`claims/${id}/comments`, undefined, EVERY);
export const useHistory = (id: string) => useApi<HistoryEntry[]>(`claims/${id}/history`, undefined, EVERY);
export const useEditions = (id: string) => useApi<EditionView[]>(`claims/${id}/editions`);

/** Everything that a change of this claim may have made out of date. */
export const pathsOf = (claimId: string): string[] => [`claims/${claimId}`, 'queue'];

/** Looks at the claim anew, as after a change. */
export function useLookAgain(claimId: string): () => void {
  const refresh = useRefresh();
  return () => refresh(pathsOf(claimId));
}

/** The newest revision of a list in any order. */
export function newest(revisions: readonly RevisionView[]): RevisionView | undefined {
  return revisions.reduce<RevisionView | undefined>(
    (latest, one) => (latest && latest.number > one.number ? latest : one),
    undefined,
  );
}

/** Stages in which the record refuses every change, and what a person who wants to change it does first. */
const FROZEN: Partial<Record<Stage, string>> = {
  in_review: 'It is in review. To change anything, an editor returns it first.',
  approved: 'It is approved. To change anything, an editor recalls it first.',
  settled: 'It is published. To change anything, reopen it with “Correct or update”.',
  closed: 'It is closed. To change anything, an editor reconsiders it first.',
};

/** Why nothing may be changed now, in words; undefined when it may. */
export function frozenBecause(stage: Stage | undefined): string | undefined {
  return stage && FROZEN[stage];
}
