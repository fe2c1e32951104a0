import type { DemonstrationClaim } from '../content.js';

export const notAttributed: DemonstrationClaim = {
  by: 'second',
  statement: 'By 30 September 2022 British officials had not formally blamed anyone for the MI5 outage',
  kind: 'non_attribution',
  incident: 'mi5Website',
  priority: 75,
  attribution: {
    accused: [],
    rung: null,
    basis: 'media',
    type: 'media_report',
    nature: null,
    dated: { date: '2022-09-30', precision: 'day' },
  },
  appearances: [
    {
      note: 'independent',
      words: 'have not yet formally attributed blame',
      speaker: 'independent',
      capacity: 'outlet',
      basis: 'unknown',
      hedges: ['not yet', 'formally'],
      lineage: 'unknown',
    },
  ],
  evidence: [
    {
      note: 'independent',
      words: 'have not yet formally attributed blame” and “analysis is ongoing',
      stance: 'supports',
      grade: 'B2',
      comment: 'The paper’s own voice, on the day, on a matter that officials could have corrected at once.',
    },
    {
      note: 'independent',
      words: 'Pro-Russian hackers temporarily take MI5 website offline',
      stance: 'context',
      grade: 'B4',
      comment: 'The headline states as fact what this sentence leaves open.',
    },
    {
      note: 'searchLog',
      words: 'No formal attribution: no official is named or quoted',
      stance: 'context',
      grade: 'B2',
      comment: 'Where the paper has it from is not said.',
    },
  ],
  finding: {
    rating: 'mostly_supported',
    utterance: 'said',
    confidence: 'moderate',
    headline: 'On the day, nobody had been blamed officially, whatever the headline suggests',
    summary:
      'The Independent reports in its own voice that officials had not formally attributed the outage and that analysis was going on. It names no official. Nothing on file contradicts it; its own headline says more than this sentence allows.',
    rationale: [
      'Was it said? Yes, in the article’s own voice [1]. From whom the paper has it, it does not say; we looked for a named official and found none [3].',
      'Is it so? It is the kind of statement that a newspaper gets right: a formal attribution is made in public, and one that had been made by that Friday would have been news in the same article. No other statement on file contradicts it. What keeps it from being fully supported is that there is one source, which names none of its own.',
      'What it does not say. “Not formally” leaves room for what officials may have thought or said in private. “Not yet” is bound to its day: whether somebody was blamed later is not settled here. And not having blamed anyone is not the same as having cleared anyone.',
      'Why it matters. The headline of the same article says in the paper’s own voice that pro-Russian hackers did it [2]. A reader who stops there takes from it more than the article knows.',
    ],
    unknowns: [
      'Whether British officials attributed the outage after 30 September 2022. A search of later official statements would settle it.',
      'Which officials the paper had asked.',
    ],
  },
  fate: { stage: 'settled' },
};
