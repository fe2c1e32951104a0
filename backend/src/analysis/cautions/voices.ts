import { originsOf } from '../../sources/origins.js';
import type { Stake } from '../../incidents/stakes.js';
import type { Case, CaseAppearance, CaseParty } from '../case.js';
import { distinct } from './wording.js';

/** What a speaker who says it in this capacity stands to gain or lose, whoever she is. */
const STAKE_OF: Readonly<Partial<Record<CaseAppearance['capacity'], Stake>>> = {
  victim: 'victim',
  attacker: 'self_proclaimed_attacker',
  accused: 'accused',
  vendor: 'vendor',
};

/** What a party stands to gain or lose in the incident. */
export function stakesOf(party: CaseParty | null, { incident }: Case): Stake[] {
  const stakes = (incident?.interests ?? [])
    .filter((one) => one.party.id === party?.id)
    .map(({ stake }) => stake);
  return [...new Set(stakes)].filter((stake) => stake !== 'none_known').sort();
}

/** What the one who says it here stands to gain or lose, by her capacity and by what is on file of her. */
export function stakesIn({ speaker, capacity }: CaseAppearance, record: Case): Stake[] {
  const own = STAKE_OF[capacity];
  return [...new Set([...stakesOf(speaker, record), ...(own ? [own] : [])])].sort();
}

/** Whether an outlet says it in its own voice. */
export function isOwnVoice({ speaker, capacity, source }: CaseAppearance): boolean {
  return capacity === 'outlet' || (speaker !== null && speaker.id === source.publisher?.id);
}

/** Whether nobody who could be asked stands behind it. */
export function isAnonymous({ speaker, capacity }: CaseAppearance): boolean {
  return (
    capacity === 'anonymous' ||
    capacity === 'anonymous_official' ||
    (speaker?.kind === 'unnamed' && capacity !== 'outlet')
  );
}

/** Whether an attacker speaks of itself, or an account that says it is one. */
export function isAttacker(appearance: CaseAppearance, record: Case): boolean {
  return stakesIn(appearance, record).includes('self_proclaimed_attacker');
}

export function isTarget(appearance: CaseAppearance, record: Case): boolean {
  return stakesIn(appearance, record).some((stake) => stake === 'victim' || stake === 'victim_state');
}

/** How a speaker is called in a sentence. */
export function called({ speaker, source }: CaseAppearance): string {
  return speaker?.name ?? `the speaker in “${source.title}”`;
}

/** Ids of the parties with which the claim begins, as far as the chain shows. */
export function rootsIn({ appearances, citations }: Case): readonly string[] {
  const hops = appearances.map(({ id, speaker, source, lineage }) => {
    return { id, speaker: speaker?.id ?? null, publisher: source.publisher?.id ?? null, lineage };
  });
  const links = citations.map(({ from, to }) => ({ from, to: 'party' in to ? { party: to.party.id } : to }));
  return originsOf(hops, links).parties;
}

/** Every party of the record by its id. */
export function partiesOf({ claim, incident, appearances, citations }: Case): ReadonlyMap<string, CaseParty> {
  const parties = [
    ...(claim.attribution?.accused ?? []),
    ...(incident?.receivers ?? []),
    ...(incident?.interests ?? []).map(({ party }) => party),
    ...appearances.flatMap(({ speaker, source }) => [speaker, source.publisher]),
    ...citations.map(({ to }) => ('party' in to ? to.party : null)),
  ];
  return new Map(parties.flatMap((party) => (party ? [[party.id, party]] : [])));
}

/** Names of outlets that carry it: publishers of what is captured, and outlets above of which nothing is. */
export function outletsOf({ appearances, citations }: Case): string[] {
  const published = appearances.map(({ source }) => source.publisher?.name ?? source.title);
  const above = citations.flatMap(({ to }) =>
    'party' in to && to.party.kind === 'outlet' ? [to.party.name] : [],
  );
  return distinct([...published, ...above]);
}
