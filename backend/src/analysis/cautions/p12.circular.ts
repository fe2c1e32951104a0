import { circlesOf } from '../chain/circles.js';
import type { Caution } from './caution.js';
import { supporting } from './proofs.js';
import { outletsOf, rootsIn } from './voices.js';

/** P-12. Many outlets, one source. */
export const circular: Caution = {
  id: 'P-12',
  name: 'One source, many outlets',
  trigger:
    'Two or more outlets carry it and the chain has one origin, or outlets have it from each other. It blocks where evidence is graded as confirmed by others (1).',
  severity: 'warning',
  audience: 'reader',
  source:
    'Circular reporting is the old name of it: one report, repeated until it seems to confirm itself. Grade 1 of the Admiralty scale asks for other, independent sources.',
  fires: (record) => {
    const outlets = outletsOf(record);
    const circles = circlesOf(record).length;
    if (circles === 0 && (outlets.length < 2 || rootsIn(record).length !== 1)) return undefined;
    const confirmed = supporting(record).some(({ credibility }) => credibility === 1);
    return {
      words:
        circles > 0
          ? 'Outlets have this from each other. Repetition is not confirmation.'
          : `${outlets.length} outlets, one source. Repetition is not confirmation.`,
      facts: [
        ...outlets.map((outlet) => `carried by ${outlet}`),
        circles > 0 ? 'outlets have it from each other' : 'one origin',
        ...(confirmed ? ['evidence is graded as confirmed by others'] : []),
      ],
      severity: confirmed ? 'blocking' : 'warning',
    };
  },
};
