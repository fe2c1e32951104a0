import type { Case } from '../case.js';
import type { Caution } from './caution.js';
import { LEXICON } from './lexicon/lexicon.js';
import { hasProof } from './proofs.js';
import { distinctWords, finderOf, wordings } from './wording.js';

const outagesIn = finderOf(LEXICON.deeds.outage);
const maintenanceIn = finderOf(LEXICON.deeds.maintenance);
const ELSEWHERE: readonly (string | null)[] = ['no_impact', 'non_attribution', 'capability', 'precedent'];

/** P-16. Sites also go down by themselves. */
export const outage: Caution = {
  id: 'P-16',
  name: 'An outage may not be an attack',
  trigger:
    'It is about an outage, and maintenance was announced, or no traffic data and no logs are on file.',
  severity: 'warning',
  audience: 'reader',
  source:
    'NoName057(16) claimed an outage of the portal of Italy’s electronic identity card for which maintenance had been announced.',
  fires: (record) => {
    if (ELSEWHERE.includes(record.claim.kind)) return undefined;
    const words = distinctWords(
      wordings(record).flatMap((text) => [...outagesIn(text), ...maintenanceIn(text)]),
    );
    if (words.length === 0) return undefined;
    const announced = isAnnounced(record);
    const measured = record.evidence.some((one) => hasProof(one, ['traffic_data', 'logs']));
    if (!announced && measured) return undefined;
    return {
      words: `Outages also come from faults and maintenance, and groups have claimed those too.${announced ? ' Here, maintenance was announced.' : ''}`,
      facts: [
        ...words.map((word) => `it says “${word}”`),
        ...(announced ? ['maintenance was announced'] : []),
        ...(measured ? [] : ['no traffic data and no logs']),
      ],
    };
  },
};

function isAnnounced(record: Case): boolean {
  return (
    record.evidence.some((one) => hasProof(one, ['maintenance_notice'])) ||
    wordings(record).some((text) => maintenanceIn(text).length > 0)
  );
}
