import type { DemonstrationClaim } from '../content.js';

/** Invented throughout: one count, three outlets, and what becomes of its words from one to the next. */
export const harbourPages: DemonstrationClaim = {
  by: 'second',
  statement: '60 percent of visits to Lindmouth harbour’s booking pages on 3 March 2026 came from abroad',
  kind: 'quantity',
  incident: null,
  priority: 45,
  quantity: { value: '60', unit: 'percent of visits', period: 'two hours on the evening of 3 March 2026' },
  appearances: [
    {
      note: 'harbourStatement',
      words:
        'up to 60 percent of all visits in those two hours may have come from addresses outside the country',
      speaker: 'penhale',
      capacity: 'victim',
      basis: 'deduced',
      hedges: ['may'],
      lineage: 'original',
    },
    {
      note: 'wireOnHarbour',
      words:
        'about 60 percent of visits to its booking pages on Tuesday night came from addresses outside the country',
      speaker: 'penhale',
      capacity: 'victim',
      basis: 'told',
      lineage: {
        upstream: { note: 'harbourStatement' },
        kind: 'paraphrases',
        words: 'said in a statement on Wednesday',
      },
    },
    {
      note: 'courierOnHarbour',
      words: '60 percent were attacks by hackers from abroad',
      speaker: 'lindmouthCourier',
      capacity: 'outlet',
      basis: 'told',
      lineage: { upstream: { note: 'wireOnHarbour' }, kind: 'relays', words: 'the Westland Wire reported' },
    },
  ],
  fate: { stage: 'queued' },
};
