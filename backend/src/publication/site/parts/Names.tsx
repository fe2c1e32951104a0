import type { DocParty } from '../../../verdicts/document.js';
import { STAKES } from '../words.js';

/** A name keeps its own direction of writing and does not disturb the sentence around it. */
export function Name({ children }: { children: string }) {
  return <bdi class="name">{children}</bdi>;
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
      <Name>{party.name}</Name>
      {party.description && (
        <>
          , <bdi>{party.description}</bdi>
        </>
      )}
      {stakes.length > 0 && <span class="stake"> ({stakes.join('; ')})</span>}
    </>
  );
}
