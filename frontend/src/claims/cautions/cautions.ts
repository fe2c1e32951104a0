import type { ApiProblem } from '../../api/problem.js';
import type { CautionView, ClaimAnalysis } from '../../api/types.js';
import { useApi } from '../../ui/useApi.js';

/** Somebody else may work on the same claim: look again now and then. */
const EVERY = { every: 20_000 };

export const useAnalysis = (claimId: string) =>
  useApi<ClaimAnalysis>(`claims/${claimId}/analysis`, undefined, EVERY);

/** How a caution stands: open ones that block stop the submission. */
export type CautionStanding = 'blocks' | 'warns' | 'acknowledged';

export function standingOf({ severity, acknowledged }: CautionView): CautionStanding {
  if (acknowledged) return 'acknowledged';
  return severity === 'blocking' ? 'blocks' : 'warns';
}

const ORDER: readonly CautionStanding[] = ['blocks', 'warns', 'acknowledged'];

/** What has to be answered first, then what readers are told anyway, then what is dealt with. */
export function inOrder(cautions: readonly CautionView[]): CautionView[] {
  return [...cautions].sort(
    (a, b) => ORDER.indexOf(standingOf(a)) - ORDER.indexOf(standingOf(b)) || (a.id < b.id ? -1 : 1),
  );
}

/** “2 to answer, 3 that warn”. */
export function sumOf(cautions: readonly CautionView[]): string {
  const count = (standing: CautionStanding): number =>
    cautions.filter((one) => standingOf(one) === standing).length;
  const [blocks, warns, done] = [count('blocks'), count('warns'), count('acknowledged')];
  return [
    blocks > 0 ? `${blocks} to answer` : '',
    warns > 0 ? `${warns} that ${warns === 1 ? 'warns' : 'warn'}` : '',
    done > 0 ? `${done} answered` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The caution as it fires now, when that is why an answer to it was refused. */
export function asItFiresNow(problem: ApiProblem | null): CautionView | undefined {
  return problem?.code === 'caution.stale' ? (problem.current as CautionView) : undefined;
}
