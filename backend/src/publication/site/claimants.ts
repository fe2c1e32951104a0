import type { DocAppearance, DocParty, VerdictDocument } from '../../verdicts/document.js';

/** The appearance that a reader is shown as the claim's own words: closest to the speaker, then oldest. */
export function firstWords({ appearances }: VerdictDocument): DocAppearance | undefined {
  return (
    appearances.find(({ lineage, stance }) => lineage === 'original' && stance !== 'repeats') ??
    appearances.find(({ speaker, stance }) => speaker !== null && stance !== 'repeats') ??
    appearances[0]
  );
}

/** Everyone in whose mouth the claim is put, once each; those who only repeat it come in when there is nobody else. */
export function claimants(document: VerdictDocument): readonly DocParty[] {
  const speakers = (wanted: (appearance: DocAppearance) => boolean): DocParty[] =>
    once(document.appearances.filter(wanted).flatMap(({ speaker }) => speaker ?? []));
  const own = speakers(({ stance }) => stance !== 'repeats');
  return own.length > 0 ? own : speakers(() => true);
}

/** Named parties only: an unnamed source cannot be held to a claim by name. */
export function namedClaimants(document: VerdictDocument): readonly DocParty[] {
  return claimants(document).filter(({ kind }) => kind !== 'unnamed');
}

/** Each party once, in the order of first mention. */
export function once(parties: readonly DocParty[]): DocParty[] {
  return [...new Map(parties.map((party) => [party.id, party])).values()];
}
