import { Problem, type FieldProblem } from '../problem.js';

export const INPUT_INVALID = 'input.invalid';

/** One value of the input breaks a rule that holds for all input; `field` is empty for the body as a whole. */
export function inputProblem(field: string, detail: string): Problem {
  return new Problem('invalid', INPUT_INVALID, detail, [{ field: field || 'body', detail }]);
}

/** What is wrong with the input, field by field. */
export function inputProblems(fields: readonly FieldProblem[]): Problem {
  const [first, ...more] = fields;
  const detail = first ? `${first.field}: ${first.detail}` : 'This input cannot be used.';
  const rest = more.length === 0 ? '' : ` (and ${more.length} more)`;
  return new Problem('invalid', INPUT_INVALID, `${detail}${rest}`, fields);
}
