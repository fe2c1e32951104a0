import type { Caution } from './caution.js';
import { hasProof, isUsable } from './proofs.js';

/** P-08. That nothing was found is not that nothing happened. */
export const absence: Caution = {
  id: 'P-08',
  name: 'Absence of evidence',
  trigger:
    'The claim is that nothing was taken or harmed, and no usable evidence documents an investigation: who looked, at what, for which time.',
  severity: 'blocking',
  audience: 'reader',
  source:
    'American Banker has shown how first statements were outgrown: the breach at Target went from 40 to more than 100 million people, that at TJX from 45.7 to 94 million. The incident vocabulary of STIX calls a loss “none” only on the ground of the investigation that was performed.',
  fires: ({ claim, evidence }) => {
    if (claim.kind !== 'no_impact') return undefined;
    if (evidence.some((one) => isUsable(one) && hasProof(one, ['examination', 'logs']))) return undefined;
    return {
      words:
        'That there is no evidence of harm is not evidence that there was none. Early statements are often revised, and we do not know what was examined.',
      facts: ['no investigation is documented'],
    };
  },
};
