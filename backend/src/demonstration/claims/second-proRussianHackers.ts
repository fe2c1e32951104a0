import type { DemonstrationClaim } from '../content.js';

/** In review with a question that must be answered before anybody can approve it. */
export const proRussianHackers: DemonstrationClaim = {
  by: 'second',
  statement: 'Pro-Russian hackers attacked MI5’s public website',
  kind: 'attribution',
  incident: 'mi5Website',
  priority: 80,
  attribution: {
    accused: ['proRussianHackers'],
    rung: 'group',
    basis: 'media',
    type: 'media_report',
    nature: null,
    dated: { date: '2022-09-30', precision: 'day' },
  },
  appearances: [
    {
      note: 'independent',
      words: 'Pro-Russian hackers temporarily take MI5 website offline',
      speaker: 'independent',
      capacity: 'outlet',
      basis: 'unknown',
      lineage: { upstream: 'anonymousRussia', kind: 'relays' },
    },
  ],
  evidence: [
    {
      note: 'independent',
      words: 'A group called AnonymousRussia claimed responsibility',
      stance: 'supports',
      grade: 'F3',
      comment: 'What the headline seems to rest on: the account’s own word.',
      rung: 'persona',
      proof: ['statement'],
    },
    {
      note: 'independent',
      words: 'have not yet formally attributed blame',
      stance: 'undermines',
      grade: 'B2',
      comment: 'The same article, further down.',
    },
    {
      note: 'searchLog',
      words: 'no traffic data, no statement of a hosting provider, no finding of an investigator',
      stance: 'undermines',
      grade: 'B2',
      comment: 'Our own reading; anybody who has the article can repeat it.',
    },
  ],
  finding: {
    rating: 'unproven',
    utterance: 'said',
    confidence: 'moderate',
    headline: 'The headline states as fact what the article reports as a claim',
    summary:
      'The Independent says in its headline that pro-Russian hackers took the site offline. Further down it reports a claim of responsibility and says that officials had blamed nobody.',
    rationale: [
      'Was it said? Yes, in the headline and in the first sentence, in the paper’s own voice. That it rests on the account’s claim is our reading; the article does not say what it rests on.',
      'Is it so? The article gives one ground: an account claimed responsibility [1]. Officials had not formally blamed anybody [2], and no independent finding is offered [3]. The headline drops the word that the body keeps, “claimed”. A reader of the headline alone is misled about how much is known.',
      'That the account takes Russia’s side can be taken from its own words. That it did what it says cannot.',
    ],
    unknowns: [
      'Whether the site was attacked at all, and by whom.',
      'What else the paper knew that it did not print.',
    ],
  },
  heeded: {
    'P-03':
      'The finding says just that: the headline rests on the account’s own word, and the rating is unproven.',
  },
  comments: [
    {
      by: 'editor',
      body: 'The rating says unproven, the second paragraph argues misleading. Do we rate the proposition or the headline? I think the proposition; then the sentence about misled readers belongs at the end, as an observation. Please decide before I can approve.',
      blocking: true,
    },
  ],
  fate: { stage: 'in_review' },
};
