import type { Case } from '../case.js';
import type { Caution } from './caution.js';
import { originOf, supporting } from './proofs.js';
import { rootsIn, stakesIn, stakesOf, partiesOf } from './voices.js';

/** P-25. One company's finding. */
export const vendor: Caution = {
  id: 'P-25',
  name: 'A single company’s finding',
  trigger:
    'All support comes from one company that sells security, or the attribution is by the security community and has one origin.',
  severity: 'warning',
  audience: 'reader',
  source:
    'EuRepoC codes attributions by the security industry as a basis of their own; the code of the International Fact-Checking Network asks for more than one source of key evidence.',
  fires: (record) => {
    const vendors = vendorsIn(record);
    const origins = new Set(supporting(record).map((one) => originOf(one, record)));
    const alone = origins.size === 1 && [...origins].every((origin) => vendors.has(origin));
    const roots = rootsIn(record);
    const byIndustry =
      record.claim.attribution?.basis === 'security_community' || roots.some((root) => vendors.has(root));
    if (!alone && !(origins.size === 0 && roots.length === 1 && byIndustry)) return undefined;
    return {
      words: 'A single company’s finding, not independently reproduced.',
      facts: [alone ? 'all support comes from one vendor' : 'one origin, and it is a vendor'],
    };
  },
};

function vendorsIn(record: Case): ReadonlySet<string> {
  const speaking = record.appearances.filter((one) => stakesIn(one, record).includes('vendor'));
  const known = [...partiesOf(record).values()].filter((party) => stakesOf(party, record).includes('vendor'));
  return new Set([...known.map(({ id }) => id), ...speaking.flatMap(({ speaker }) => speaker?.id ?? [])]);
}
