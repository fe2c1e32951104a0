import type { ClaimChecklist } from '../analysis/checklists/checklist.dto.js';
import type { SearchView } from '../analysis/checklists/search.dto.js';
import { inOrder } from '../platform/inOrder.js';

/** The questions for a claim of this kind: how each was answered, shown by what, and which were set aside and why. */
export interface DocChecklist {
  readonly version: number;
  readonly answered: readonly DocAnswered[];
  readonly waived: readonly { readonly question: string; readonly reason: string }[];
  /** Questions that stand open; none of a verdict that is published. */
  readonly open: readonly string[];
}

export interface DocAnswered {
  readonly question: string;
  readonly answer: string;
  /** Numbers of the evidence that shows it. */
  readonly evidence: readonly number[];
  /** Whether a search of the log shows it. */
  readonly searched: boolean;
}

/** A search that can be repeated. */
export interface DocSearch {
  readonly where: string;
  readonly query: string;
  /** ISO date. */
  readonly on: string;
  readonly found: string;
}

/** What a reader is told of the checklist, in its order and without anybody's name. Null where nothing is asked. */
export function checklistShown({
  version,
  items,
}: Pick<ClaimChecklist, 'version' | 'items'>): DocChecklist | null {
  if (items.length === 0) return null;
  return {
    version,
    answered: items.flatMap(({ question, outcome, answer }) =>
      outcome === 'answered' && answer
        ? [
            {
              question,
              answer: answer.words ?? '',
              evidence: [...answer.evidence].sort((a, b) => a - b),
              searched: answer.searches.length > 0,
            },
          ]
        : [],
    ),
    waived: items.flatMap(({ question, outcome, answer }) =>
      outcome === 'waived' && answer ? [{ question, reason: answer.reason ?? '' }] : [],
    ),
    open: items.flatMap(({ question, outcome }) => (outcome === 'open' ? [question] : [])),
  };
}

/** The log as readers can repeat it, oldest search first. */
export function searchesShown(searches: readonly Pick<SearchView, keyof DocSearch>[]): DocSearch[] {
  return searches
    .map(({ where, query, on, found }) => ({ where, query, on, found }))
    .sort(
      (a, b) =>
        inOrder(a.on, b.on) ||
        inOrder(a.where, b.where) ||
        inOrder(a.query, b.query) ||
        inOrder(a.found, b.found),
    );
}
