import type { Caution } from './caution.js';
import { hasProof, TECHNICAL } from './proofs.js';

/** P-10. Somebody decided to say so; what was found is not shown. */
export const political: Caution = {
  id: 'P-10',
  name: 'A political accusation',
  trigger: 'The attribution is political, and no evidence is technical or a legal record.',
  severity: 'warning',
  audience: 'reader',
  source:
    'In the model of attribution by Thomas Rid and Ben Buchanan, going public is a strategic decision: it follows what is at stake politically, beside what is known technically.',
  fires: ({ claim: { attribution }, evidence }) => {
    const isPolitical = attribution?.nature === 'political' || attribution?.type === 'political_statement';
    if (!isPolitical || evidence.some((one) => hasProof(one, [...TECHNICAL, 'legal_record'])))
      return undefined;
    return {
      words: 'A political accusation. No technical finding and no legal record has been published with it.',
      facts: ['political attribution', 'no technical or legal evidence'],
    };
  },
};
