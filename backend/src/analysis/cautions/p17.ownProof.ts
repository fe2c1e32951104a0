import type { Caution } from './caution.js';
import { claimantsOf, numbered, originOf, supporting } from './proofs.js';

/** P-17. Whoever makes the claim also brings the proof. */
export const ownProof: Caution = {
  id: 'P-17',
  name: 'Proof by the claimant',
  trigger: 'Everything that supports the claim comes from those who make it.',
  severity: 'blocking',
  audience: 'reader',
  source:
    'Check Point followed groups that presented old and publicly available material as proof of new attacks.',
  fires: (record) => {
    const claimants = claimantsOf(record);
    const evidence = supporting(record);
    if (evidence.length === 0 || !evidence.every((one) => claimants.has(originOf(one, record))))
      return undefined;
    return {
      words:
        'All proof comes from the party that makes the claim. Screenshots and old data can be used again.',
      facts: numbered(evidence).map((one) => `${one} comes from the claimant`),
    };
  },
};
