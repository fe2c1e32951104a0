import type { Case, CaseParty } from '../case.js';
import type { Caution } from './caution.js';
import { isAttacker } from './voices.js';
import { distinct, plain } from './wording.js';

/** P-18. One name for several, or several for one. */
export const names: Caution = {
  id: 'P-18',
  name: 'Names merged or split',
  trigger:
    'A group or account is written otherwise than its names on file, under several of them, under a name that others bear too, or not by name at all.',
  severity: 'warning',
  audience: 'reader',
  source:
    'ATT&CK lists many names for one group and warns that they overlap; the MISP project notes that groups are often confused with campaigns.',
  fires: (record) => {
    const { kind } = record.claim;
    if (kind !== 'attribution' && kind !== 'responsibility') return undefined;
    const facts = distinct(actorsIn(record).flatMap((party) => oddities(party, record)));
    if (facts.length === 0) return undefined;
    return {
      words: 'Names differ from one observer to the next, and the same name need not mean the same people.',
      facts,
    };
  },
};

function actorsIn(record: Case): CaseParty[] {
  const speakers = record.appearances.filter((one) => isAttacker(one, record)).map(({ speaker }) => speaker);
  return [...(record.claim.attribution?.accused ?? []), ...speakers].filter(
    (party) => party !== null && (party.kind === 'group' || party.kind === 'account'),
  ) as CaseParty[];
}

function oddities({ name, aliases, sharedNames }: CaseParty, { appearances }: Case): string[] {
  const texts = appearances.map(({ exact }) => plain(exact).toLowerCase());
  const known = [...new Set([name, ...aliases].map((one) => plain(one).toLowerCase()))];
  const used = known.filter((one) => texts.some((text) => text.includes(one)));
  const respelt =
    known.filter((one) => texts.some((text) => letters(text).includes(letters(one)))).length > 0;
  return [
    ...sharedNames.map((one) => `another party bears the name ${one}`),
    ...(used.length > 1 ? [`${name} appears under ${used.length} names`] : []),
    ...(used.length === 0 && texts.length > 0
      ? [respelt ? `${name} is written in another way` : `no passage calls it ${name}`]
      : []),
  ];
}

/** Letters and digits only: “AnonymousRussia” is “Anonymous Russia” written in another way. */
function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}
