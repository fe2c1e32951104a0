import type { Caution } from './caution.js';
import { called, isTarget, rootsIn } from './voices.js';
import { distinct } from './wording.js';

/** P-04. The target disputes it, and the target has a stake too. */
export const targetDenies: Caution = {
  id: 'P-04',
  name: 'Disputed by the target',
  trigger: 'A denial comes from the target of the attack, and the chain shows no second origin.',
  severity: 'warning',
  audience: 'reader',
  source:
    'The code of the International Fact-Checking Network asks for the relevant interests of quoted sources to be disclosed.',
  fires: (record) => {
    if (record.claim.kind !== 'denial' || rootsIn(record).length > 1) return undefined;
    const targets = record.appearances.filter((one) => isTarget(one, record));
    if (targets.length === 0) return undefined;
    return {
      words:
        'The target disputes it, and the target has an interest too. What was claimed and what is denied are two claims.',
      facts: distinct(targets.map((one) => `denied by ${called(one)}`)),
    };
  },
};
