import type { Case, CaseParty } from '../case.js';
import type { Caution } from './caution.js';
import { LEXICON } from './lexicon/lexicon.js';
import { isAttacker } from './voices.js';
import { distinct, finderOf, finderOfNames, wordings } from './wording.js';

const openIn = finderOfNames(LEXICON.names.open);
const rankIn = finderOf(LEXICON.names.rank);
const CONCERNS: readonly (string | null)[] = ['attribution', 'responsibility', 'denial', 'other'];

/** P-07. A name that anybody may use. */
export const openBrand: Caution = {
  id: 'P-07',
  name: 'A name that anyone can use',
  trigger:
    'The actor bears an open name such as Anonymous, gives itself a rank in it, or is a group or an account that no list of known actors has.',
  severity: 'warning',
  audience: 'reader',
  source: 'Accounts of the collective have said so themselves: there is no official Anonymous account.',
  fires: (record) => {
    if (!CONCERNS.includes(record.claim.kind)) return undefined;
    const actors = actorsIn(record);
    const names = actors.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((one) => openIn(one)));
    const texts = wordings(record);
    const facts = distinct([
      ...[...names, ...texts.flatMap(openIn)].map((name) => `open name: ${name}`),
      ...texts.flatMap(rankIn).map((rank) => `its own word: “${rank.toLowerCase()}”`),
      ...actors.filter(isUnlisted).map(({ name }) => `in no list of known actors: ${name}`),
    ]);
    if (facts.length === 0) return undefined;
    return {
      words: 'Anyone can act under such a name. What an account says of its own rank is its own word.',
      facts,
    };
  },
};

function actorsIn(record: Case): CaseParty[] {
  const speakers = record.appearances.filter((one) => isAttacker(one, record)).map(({ speaker }) => speaker);
  return [...(record.claim.attribution?.accused ?? []), ...speakers].filter((party) => party !== null);
}

function isUnlisted({ kind, externalIds }: CaseParty): boolean {
  return (kind === 'group' || kind === 'account') && Object.keys(externalIds).length === 0;
}
