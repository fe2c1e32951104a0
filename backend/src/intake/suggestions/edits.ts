import type { ProposedAcceptance } from './suggestion.view.js';

/** What somebody decided, field by field; a field that nothing was proposed for is held against null. */
export type Chosen = Readonly<
  Partial<Record<keyof ProposedAcceptance | 'incidentId' | 'attribution' | 'passage', unknown>>
>;

/** Where the choice differs from the proposal: field by field, `[as proposed, as accepted]`. */
export function editsOf(proposed: ProposedAcceptance, chosen: Chosen): Record<string, [unknown, unknown]> {
  const before: Chosen = proposed;
  const fields = Object.keys(chosen) as (keyof Chosen)[];
  const changed = fields
    .map((field) => [field, [before[field] ?? null, chosen[field] ?? null]] as [string, [unknown, unknown]])
    .filter(([, [was, is]]) => JSON.stringify(was) !== JSON.stringify(is));
  return Object.fromEntries(changed);
}
