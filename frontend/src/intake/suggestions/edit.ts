import type { PartyChoice, PartyRef, Suggestion } from '../../api/types.js';
import { describedBody, facetOf, NO_ATTRIBUTION, NO_QUANTITY, type Description } from '../facets.js';
import type { MarkedPassage } from '../passage.js';
import { UNSAID, type Saying } from '../saying.js';
import { choiceOf, chosenParty, knownIn } from './parties.js';

/** A suggestion while somebody changes it. */
export interface Edit {
  readonly described: Description;
  readonly saying: Saying;
  /** Relays between the speaker and this source, nearest to the origin first. */
  readonly via: readonly PartyRef[];
  readonly passage: MarkedPassage;
}

/** What an acceptance may say; what it leaves out is taken as proposed. */
export type Wanted = Readonly<Record<string, unknown>>;

/** The proposal as it would be accepted, to be changed. */
export function editOf(
  suggestion: Suggestion,
  publisher: PartyRef | null,
  incident: Description['incident'],
): Edit {
  const { statement, kind, speaker, via, accused, quantity, ...said } = suggestion.proposed;
  const known = knownIn(suggestion, publisher);
  const party = (choice: PartyChoice) => chosenParty(choice, known);
  return {
    described: {
      statement,
      kind,
      incident,
      attribution: { ...NO_ATTRIBUTION, accused: accused.map(party) },
      quantity: { ...NO_QUANTITY, ...quantity },
    },
    saying: { ...UNSAID, ...said, speaker: speaker && party(speaker) },
    via: via.map(party),
    passage: suggestion.passage,
  };
}

/**
 * What was changed, as the API takes it. With another kind, the facet of that kind is sent as it stands in the form:
 * nothing may be accepted that was not to be seen.
 */
export function wantedOf(edit: Edit, before: Edit): Wanted {
  const [is, was] = [bodyOf(edit), bodyOf(before)];
  const facet = edit.described.kind === before.described.kind ? undefined : facetOf(edit.described.kind);
  const facets: readonly string[] = facet === 'attribution' ? ['accused'] : facet ? [facet] : [];
  return Object.fromEntries(
    Object.entries(is).filter(
      ([field, value]) =>
        facets.includes(field) || JSON.stringify(value) !== JSON.stringify(was[field as keyof typeof was]),
    ),
  );
}

/** With relays it is taken from upstream; without any, it cannot be. */
export function arrivalOf(saying: Saying, via: readonly PartyRef[]): Saying {
  if (via.length > 0) return { ...saying, lineage: 'cited' };
  return saying.lineage === 'cited' ? { ...saying, lineage: 'unstated' } : saying;
}

function bodyOf({ described, saying, via, passage }: Edit) {
  const { statement, kind, incidentId, quantity } = describedBody(described);
  const { accused, ...attribution } = described.attribution;
  const isAboutWho = facetOf(described.kind) === 'attribution';
  const { speaker, capacity, basis, stance, hedges, lineage } = saying;
  return {
    statement,
    kind,
    incidentId,
    accused: isAboutWho ? accused.map(choiceOf) : [],
    attribution: isAboutWho ? attribution : null,
    quantity,
    speaker: speaker && choiceOf(speaker),
    ...{ capacity, basis, stance, hedges, lineage },
    via: via.map(choiceOf),
    passage: { exact: passage.exact, starts: passage.starts },
  };
}
