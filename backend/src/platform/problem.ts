/** One field that was wrong: its path in the input (`spans[2].starts`), and a sentence with the remedy. */
export interface FieldProblem {
  readonly field: string;
  readonly detail: string;
}

/** The ways in which something is not possible; the filter alone knows their HTTP status. */
export type ProblemKind =
  | 'invalid'
  | 'signed_out'
  | 'forbidden'
  | 'missing'
  | 'conflict'
  | 'too_large'
  | 'unreadable'
  | 'too_many'
  | 'failed'
  | 'unavailable';

/**
 * A refusal in words: `code` never changes once published (`claim.stale`), `detail` is a sentence for the person who
 * asked. `extra` travels as further members of the answer (RFC 9457 §3.2), `current` in a stale-version conflict.
 */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly code: string,
    readonly detail: string,
    readonly fields: readonly FieldProblem[] = [],
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${code}: ${detail}`);
  }
}

/** The thing named `what` does not exist, or not for you: both look the same. */
export function missing(what: string): Problem {
  return new Problem('missing', `${what}.missing`, `There is no such ${what.replaceAll('_', ' ')}.`);
}

/** One field of the input is wrong. */
export function invalid(code: string, field: string, detail: string): Problem {
  return new Problem('invalid', code, detail, [{ field, detail }]);
}

/** Somebody changed it since it was read; `current` is what stands there now. */
export function stale(what: string, current: unknown): Problem {
  return new Problem(
    'conflict',
    `${what}.stale`,
    `This ${what.replaceAll('_', ' ')} was changed since you opened it. Compare both versions, then save again.`,
    [],
    { current },
  );
}
