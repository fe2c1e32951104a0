import type { Caution } from './caution.js';
import { hasProof, supporting, TECHNICAL } from './proofs.js';
import { distinct } from './wording.js';

const BORROWED = ['infrastructure', 'tool_reuse'] as const;

/** P-21. Servers and tools change hands. */
export const borrowed: Caution = {
  id: 'P-21',
  name: 'Borrowed infrastructure',
  trigger: 'The attribution rests on servers or tools that a group is known for.',
  severity: 'warning',
  audience: 'reader',
  source:
    'British and American agencies reported in 2019 that Turla had taken over servers and tools of an Iranian group and worked in its guise.',
  fires: (record) => {
    if (record.claim.kind !== 'attribution') return undefined;
    const evidence = supporting(record);
    const other = TECHNICAL.filter(
      (kind) => !BORROWED.some((one) => one === kind) && kind !== 'ip_geolocation',
    );
    if (evidence.some((one) => hasProof(one, [...other, 'operator', 'legal_record']))) return undefined;
    const kinds = distinct(
      evidence.flatMap(({ proof }) => proof.filter((kind) => BORROWED.some((one) => one === kind))),
    );
    if (kinds.length === 0) return undefined;
    return {
      words: 'Groups have taken over each other’s servers and tools, so these do not tell who used them.',
      facts: kinds.map((kind) => `rests on ${kind.replaceAll('_', ' ')}`),
    };
  },
};
