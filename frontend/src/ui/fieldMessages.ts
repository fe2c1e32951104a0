import type { FieldProblem } from '../api/problem.js';

/** Parts of an input that a form shows without a frame of their own. */
const FRAMES = /^(?:(?:appearance|attribution|quantity)\.)+/u;

/** What the server said about each field, as one sentence a field: `quantity.value` stands at `value`. */
export function messagesOf(fields: readonly FieldProblem[]): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const { field, detail } of fields) {
    const name = field.replace(FRAMES, '').replace(/[.[].*$/u, '');
    messages[name] = messages[name] ? `${messages[name]} ${detail}` : detail;
  }
  return messages;
}
