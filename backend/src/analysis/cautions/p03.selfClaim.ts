import type { Case } from '../case.js';
import type { Caution } from './caution.js';
import { LEXICON } from './lexicon/lexicon.js';
import { claimantsOf, hasProof, isUsable, originOf, supporting, TECHNICAL } from './proofs.js';
import { called, isAttacker, partiesOf, rootsIn, stakesOf } from './voices.js';
import { distinct, finderOf } from './wording.js';

const deedsIn = finderOf(LEXICON.deeds.deed);

/** P-03. Who says that it did it has not shown that it did. */
export const selfClaim: Caution = {
  id: 'P-03',
  name: 'Claimed by the attacker itself',
  trigger:
    'Responsibility is claimed by the attacker itself, or an attribution rests on that or leads back to nobody else, and no usable technical evidence comes from anybody else.',
  severity: 'blocking',
  audience: 'reader',
  source:
    'CISA, the FBI and partner agencies warned in December 2025 that such groups amplify their deeds or make them up; Check Point found groups that passed off public material as their loot.',
  fires: (record) => {
    const facts = selfClaims(record);
    if (facts.length === 0 || isShown(record)) return undefined;
    return {
      words:
        'The group says so itself. Groups overstate or invent attacks to gain attention; nothing here confirms it independently.',
      facts,
    };
  },
};

function selfClaims(record: Case): string[] {
  const { kind, attribution } = record.claim;
  if (kind === 'denial' || kind === 'non_attribution') return [];
  const stating = record.appearances.filter(({ stance }) => stance !== 'denies');
  // Where somebody else says so as well, it is not only the attacker's word.
  const isAlone = stating.every((one) => isAttacker(one, record));
  const boasting = stating.filter(
    (one) => isAlone && deedsIn(`${record.claim.statement} ${one.exact}`).length > 0,
  );
  return [
    ...(kind === 'responsibility' ? ['the claim is one of responsibility'] : []),
    ...(attribution?.basis === 'attacker_confirms' ? ['the attribution rests on the attacker’s word'] : []),
    ...distinct(boasting.map((one) => `said by ${called(one)}`)),
    ...leadsBackTo(record).map((name) => `the chain leads back to ${name}`),
  ];
}

/** Names of the attackers with whom an accusation begins, where it begins with nobody else. */
function leadsBackTo(record: Case): string[] {
  if (record.claim.kind !== 'attribution') return [];
  const known = partiesOf(record);
  const roots = rootsIn(record).flatMap((id) => known.get(id) ?? []);
  const areAttackers = roots.every((party) => stakesOf(party, record).includes('self_proclaimed_attacker'));
  return areAttackers ? distinct(roots.map(({ name }) => name)) : [];
}

function isShown(record: Case): boolean {
  const claimants = claimantsOf(record);
  return supporting(record).some(
    (one) => isUsable(one) && hasProof(one, TECHNICAL) && !claimants.has(originOf(one, record)),
  );
}
