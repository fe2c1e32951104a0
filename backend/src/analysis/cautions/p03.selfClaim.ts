import type { Case } from '../case.js';
import type { Caution } from './caution.js';
import { LEXICON } from './lexicon/lexicon.js';
import { claimantsOf, hasProof, isUsable, originOf, supporting, TECHNICAL } from './proofs.js';
import { called, isAttacker } from './voices.js';
import { distinct, finderOf } from './wording.js';

const deedsIn = finderOf(LEXICON.deeds.deed);

/** P-03. Who says that it did it has not shown that it did. */
export const selfClaim: Caution = {
  id: 'P-03',
  name: 'Claimed by the attacker itself',
  trigger:
    'Responsibility is claimed by the attacker itself, or an attribution rests on that, and no usable technical evidence comes from anybody else.',
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
  const boasting = record.appearances.filter(
    (one) =>
      one.stance !== 'denies' &&
      isAttacker(one, record) &&
      deedsIn(`${record.claim.statement} ${one.exact}`).length > 0,
  );
  return [
    ...(kind === 'responsibility' ? ['the claim is one of responsibility'] : []),
    ...(attribution?.basis === 'attacker_confirms' ? ['the attribution rests on the attacker’s word'] : []),
    ...distinct(boasting.map((one) => `said by ${called(one)}`)),
  ];
}

function isShown(record: Case): boolean {
  const claimants = claimantsOf(record);
  return supporting(record).some(
    (one) => isUsable(one) && hasProof(one, TECHNICAL) && !claimants.has(originOf(one, record)),
  );
}
