import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DocParty } from '../../../verdicts/document.js';
import type { PartyAddresses } from '../views.js';
import { STAKES } from '../words.js';

/** A name keeps its own direction of writing and does not disturb the sentence around it. */
export function Name({ children }: { children: string }) {
  return <bdi class="name">{children}</bdi>;
}

/** Which of the parties named on this page have a page of their own. */
export const Addresses = createContext<PartyAddresses>(new Map());

/** The name of a party, leading to its page where it has one. */
export function PartyName({ party: { id, name } }: { party: Pick<DocParty, 'id' | 'name'> }) {
  const slug = useContext(Addresses).get(id);
  if (slug === undefined) return <Name>{name}</Name>;
  return (
    <a href={`/parties/${slug}`}>
      <Name>{name}</Name>
    </a>
  );
}

/** “A, B and C”. */
export function Names({ of }: { of: readonly string[] }) {
  return (
    <>
      {of.map((name, place) => (
        <>
          {place > 0 && (place === of.length - 1 ? ' and ' : ', ')}
          <Name>{name}</Name>
        </>
      ))}
    </>
  );
}

/** The name, who that is, and what the party stands to gain or lose. */
export function Party({ party }: { party: DocParty }) {
  const stakes = party.stakes
    .filter((stake) => stake !== 'none_known')
    .flatMap((stake) => STAKES[stake] ?? []);
  return (
    <>
      <PartyName party={party} />
      {party.description && (
        <>
          , <bdi>{party.description}</bdi>
        </>
      )}
      {stakes.length > 0 && <span class="stake"> ({stakes.join('; ')})</span>}
    </>
  );
}
