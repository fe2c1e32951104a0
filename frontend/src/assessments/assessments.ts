import type { AskedOfYou, ClaimAssessments } from '../api/types.js';
import type { ApiProblem } from '../api/problem.js';
import { useApi } from '../ui/useApi.js';

const EVERY = { every: 30_000 };

export const useAskedOfYou = () => useApi<AskedOfYou[]>('assessment-requests', undefined, EVERY);
export const useAssessments = (claimId: string) =>
  useApi<ClaimAssessments>(`claims/${claimId}/assessments`, undefined, EVERY);

/** What a rating, a request or its end may have made out of date. */
export const pathsOf = (claimId: string): string[] => [
  `claims/${claimId}`,
  'assessment-requests',
  'agreement',
  'queue',
];

/** Whether the finding is closed to this person because she is to rate the claim without it. */
export function isBlind(problem: ApiProblem | null | undefined): boolean {
  return problem?.code === 'assessment.blind';
}

export const placeToRate = (claimId: string): string => `/claims/${claimId}/rate`;
