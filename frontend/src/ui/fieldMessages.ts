import type { FieldProblem } from '../api/problem.js';

/** Parts of an input that a form shows without a frame of their own. */
const FRAMES = /^(?:(?:appearance|attribution|quantity)\.)+/u;

/** What the server says of a code that is none of its list; people choose by words and never see the codes. */
const NOT_CHOSEN = /must be one of the following values: .*$/u;

/** What the server said about each field, as one sentence a field: `quantity.value` stands at `value`. */
export function messagesOf(fields: readonly FieldProblem[]): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const { field, detail: said } of fields) {
    const detail = NOT_CHOSEN.test(said) ? 'Choose one of them.' : said;
    const name = field.replace(FRAMES, '').replace(/[.[].*$/u, '');
    messages[name] = messages[name] ? `${messages[name]} ${detail}` : detail;
  }
  return messages;
}
