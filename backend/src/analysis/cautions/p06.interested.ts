import type { Stake } from '../../incidents/stakes.js';
import type { Case } from '../case.js';
import type { Caution } from './caution.js';
import { called, partiesOf, rootsIn, stakesIn, stakesOf } from './voices.js';
import { distinct } from './wording.js';

const IN_WORDS: Readonly<Record<Stake, string>> = {
  victim: 'is the target, or speaks for it',
  victim_state: 'belongs to the state of the target',
  accused: 'is accused',
  self_proclaimed_attacker: 'says that it did it',
  vendor: 'sells protection against such attacks',
  rival_state: 'belongs to a rival state',
  none_known: '',
};

/** P-06. Somebody with a stake says so, and nobody else does. */
export const interested: Caution = {
  id: 'P-06',
  name: 'An interested party',
  trigger: 'A speaker has a stake in the incident, and no other origin of the claim is free of that stake.',
  severity: 'warning',
  audience: 'reader',
  source:
    'The code of the International Fact-Checking Network asks for the relevant interests of quoted sources to be disclosed.',
  fires: (record) => {
    const interests = record.appearances.flatMap((one) =>
      stakesIn(one, record).map((stake) => ({ name: called(one), stake })),
    );
    const stakes = new Set(interests.map(({ stake }) => stake));
    if (interests.length === 0 || hasOtherOrigin(record, stakes)) return undefined;
    const said = distinct(interests.map(({ name, stake }) => `${name} ${IN_WORDS[stake]}`));
    return {
      words: `The speaker has a stake in this being believed: ${said.join('; ')}.`,
      facts: said,
    };
  },
};

function hasOtherOrigin(record: Case, stakes: ReadonlySet<Stake>): boolean {
  const known = partiesOf(record);
  return rootsIn(record).some((root) => {
    const party = known.get(root) ?? null;
    const own = record.appearances.filter(({ speaker }) => speaker?.id === root);
    const all = [...stakesOf(party, record), ...own.flatMap((one) => stakesIn(one, record))];
    return !all.some((stake) => stakes.has(stake));
  });
}
