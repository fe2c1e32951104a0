import type { Caution } from './caution.js';
import { originOf, supporting, undermining } from './proofs.js';

/** P-28. The house rule: two independent sources, or say why not. */
export const twoSources: Caution = {
  id: 'P-28',
  name: 'Fewer than two independent sources',
  trigger: 'The rating is “supported” or “refuted”, and the evidence for that has fewer than two origins.',
  severity: 'blocking',
  audience: 'editor',
  source:
    'AFP asks for at least two independent sources for the central claim of a fact check; grade 1 of the Admiralty scale asks for the same.',
  fires: (record) => {
    const rating = record.finding?.rating;
    if (rating !== 'supported' && rating !== 'refuted') return undefined;
    const evidence = rating === 'supported' ? supporting(record) : undermining(record);
    const origins = new Set(evidence.map((one) => originOf(one, record))).size;
    if (origins >= 2) return undefined;
    return {
      words: 'The house rule needs two independent sources for a verdict that settles the matter.',
      facts: [`rated ${rating} on ${origins === 0 ? 'no source' : 'one source'}`],
    };
  },
};
