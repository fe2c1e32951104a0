import type { FieldProblem } from '../api/problem.js';

/** What the server said about each field, as one sentence a field; `within` drops a common beginning of the paths. */
export function messagesOf(fields: readonly FieldProblem[], within = ''): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const { field, detail } of fields) {
    const name = (field.startsWith(within) ? field.slice(within.length) : field).replace(/[.[].*$/u, '');
    messages[name] = messages[name] ? `${messages[name]} ${detail}` : detail;
  }
  return messages;
}
