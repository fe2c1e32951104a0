import { ApiProblem } from '../../api/problem.js';
import type { OpenMove } from '../../api/types.js';

/** A move as it was asked for, and why it was not made. */
export interface Refused {
  readonly move: OpenMove;
  readonly problem: ApiProblem;
}

/**
 * What of a refusal still holds. Why a move is closed comes with the claim: what was mended since is no longer told,
 * and nothing is once the move is open.
 */
export function stillInTheWay({ move, problem }: Refused, moves: readonly OpenMove[]): ApiProblem | null {
  if (!problem.code.startsWith(`claim.${move.move}.`)) return problem;
  const why = moves.find((one) => one.move === move.move)?.why;
  if (why === undefined) return move.open ? problem : null;
  const fields = problem.fields.filter(({ detail }) => why.includes(detail));
  return new ApiProblem(problem.status, problem.code, why, fields);
}
