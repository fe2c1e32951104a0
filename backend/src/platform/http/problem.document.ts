import { STATUS_CODES } from 'node:http';
import type { FieldProblem, Problem, ProblemKind } from '../problem.js';

/** What a client is told (RFC 9457). */
export interface ProblemDocument {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  /** Names this request in the log; only where somebody will have to look there. */
  readonly request?: string;
  readonly errors?: readonly FieldProblem[];
}

/** The one place that knows which status each kind of refusal has. */
export const STATUS: Readonly<Record<ProblemKind, number>> = {
  invalid: 400,
  signed_out: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  too_large: 413,
  unreadable: 415,
  too_many: 429,
  failed: 500,
  unavailable: 503,
};

/** The answer for a problem; its own members never replace the standard ones. */
export function problemDocument(problem: Problem, request: string): ProblemDocument {
  const status = STATUS[problem.kind];
  return {
    ...problem.extra,
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    code: problem.code,
    detail: problem.detail,
    ...(status >= 500 && { request }),
    ...(problem.fields.length > 0 && { errors: problem.fields }),
  };
}
