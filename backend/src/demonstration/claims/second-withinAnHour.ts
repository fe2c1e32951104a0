import type { DemonstrationClaim } from '../content.js';

export const withinAnHour: DemonstrationClaim = {
  by: 'checker',
  statement: 'MI5’s website worked normally again within an hour',
  kind: 'timeline',
  incident: 'mi5Website',
  priority: 40,
  appearances: [
    {
      note: 'independent',
      words: 'was functioning normally within an hour',
      speaker: 'independent',
      capacity: 'outlet',
      basis: 'unknown',
      lineage: 'original',
    },
  ],
  evidence: [
    {
      note: 'independent',
      words: 'was functioning normally within an hour',
      stance: 'supports',
      grade: 'B2',
      comment: 'In the paper’s own voice, on the day.',
    },
    {
      note: 'independent',
      words: 'the website had been “intermittently unavailable” and was back',
      stance: 'supports',
      grade: 'F2',
      comment: 'That it was back by then agrees; the hour is not mentioned.',
    },
    {
      note: 'searchLog',
      words: 'no clock time at either end of that hour',
      stance: 'context',
      grade: 'B2',
      comment: 'Our own reading; anybody who has the article can repeat it.',
    },
  ],
  finding: {
    rating: 'mostly_supported',
    utterance: 'said',
    confidence: 'moderate',
    headline: 'Back the same morning; the hour itself was not timed for us',
    summary:
      'The Independent writes that the site worked normally within an hour, and its source agrees that it was back. Neither end of that hour has a clock time, so “within an hour” is the paper’s measure.',
    rationale: [
      'Was it said? Yes, in the paper’s own voice [1].',
      'Is it so? The paper could see for itself whether the site was back, and its source says that it was [2]. The hour is less sure: when it began and when it ended is not given [3]. The account’s records name about nine o’clock for the errors, which is not necessarily when they began. “Unavailable on and off” also makes it hard to say when an outage ends.',
    ],
    unknowns: ['When the outage began and when it ended. An outside monitor of the site would settle it.'],
  },
  fate: { stage: 'approved' },
};
