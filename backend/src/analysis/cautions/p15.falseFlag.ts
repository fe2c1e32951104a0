import type { Caution } from './caution.js';
import { hasProof, PLANTABLE, supporting, TECHNICAL } from './proofs.js';
import { distinct } from './wording.js';

/** P-15. Traces that an attacker can leave on purpose. */
export const falseFlag: Caution = {
  id: 'P-15',
  name: 'A false flag is possible',
  trigger:
    'The technical evidence of who did it is only likeness of code or tools, traces of a language, or working hours.',
  severity: 'blocking',
  audience: 'reader',
  source:
    'Cisco Talos and Kaspersky found that the code of Olympic Destroyer had been given the markers of another group; Virus Bulletin published a survey of such false flags in 2016.',
  fires: (record) => {
    if (record.claim.kind !== 'attribution') return undefined;
    const evidence = supporting(record);
    const harder = [
      ...TECHNICAL.filter((kind) => !PLANTABLE.includes(kind)),
      'operator',
      'legal_record',
    ] as const;
    if (evidence.some((one) => hasProof(one, harder))) return undefined;
    const traces = distinct(
      evidence.flatMap(({ proof }) => proof.filter((kind) => PLANTABLE.includes(kind))),
    );
    if (traces.length === 0) return undefined;
    return {
      words: 'Such traces can be planted. In Olympic Destroyer the markers of another group had been forged.',
      facts: traces.map((kind) => `rests on ${kind.replaceAll('_', ' ')}`),
    };
  },
};
