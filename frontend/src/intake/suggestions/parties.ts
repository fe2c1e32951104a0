import type { Named, PartyChoice, PartyRef, Suggestion } from '../../api/types.js';

const NEW = 'new:';

/** A choice as a party to be shown: one that is not yet on file goes by an id of its own until it is added. */
export function chosenParty({ partyId, new: added }: PartyChoice, known: readonly PartyRef[]): PartyRef {
  if (added) return { id: `${NEW}${added.kind}:${added.name}`, kind: added.kind, name: added.name };
  return (
    known.find(({ id }) => id === partyId) ?? { id: partyId ?? '', kind: 'unnamed', name: 'somebody on file' }
  );
}

/** Whether the party is added together with the claim. */
export function isNew({ id }: PartyRef): boolean {
  return id.startsWith(NEW);
}

/** A shown party as the API takes it. */
export function choiceOf(party: PartyRef): PartyChoice {
  return isNew(party) ? { new: { kind: party.kind, name: party.name } } : { partyId: party.id };
}

/** Every party on file that a suggestion may speak of. */
export function knownIn(
  { claimant, via, accused }: Pick<Suggestion, 'claimant' | 'via' | 'accused'>,
  publisher: PartyRef | null,
): PartyRef[] {
  const matches = [claimant, ...via, ...accused].flatMap(({ parties }) => parties.map(({ party }) => party));
  return publisher ? [...matches, publisher] : matches;
}

/** Who else may be meant: parties on file that go by this or a like name, without the one that is chosen. */
export function othersFor({ parties }: Named, chosen: PartyRef | null): PartyRef[] {
  return parties.map(({ party }) => party).filter(({ id }) => id !== chosen?.id);
}
