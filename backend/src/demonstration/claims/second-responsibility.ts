import type { DemonstrationClaim } from '../content.js';

export const responsibility: DemonstrationClaim = {
  by: 'checker',
  statement: 'AnonymousRussia took MI5’s public website offline on 30 September 2022',
  kind: 'responsibility',
  incident: 'mi5Website',
  priority: 90,
  attribution: {
    accused: ['anonymousRussia'],
    rung: 'persona',
    basis: 'attacker_confirms',
    type: 'self_attribution',
    nature: null,
    dated: { date: '2022-09-30', precision: 'day' },
  },
  appearances: [
    {
      note: 'independent',
      words: 'had launched a distributed denial-of-service (DDoS) attack',
      speaker: 'anonymousRussia',
      capacity: 'attacker',
      basis: 'unknown',
      lineage: {
        upstream: 'anonymousRussia',
        kind: 'paraphrases',
        words: 'The paper shows a picture of the post on Telegram',
      },
    },
  ],
  evidence: [
    {
      note: 'independent',
      words: 'A group called AnonymousRussia claimed responsibility',
      stance: 'supports',
      grade: 'F6',
      comment: 'The account’s own word. Nothing is known that would let us judge it.',
      rung: 'persona',
      proof: ['statement'],
    },
    {
      note: 'independent',
      words: 'records showing server errors at around 9am local time',
      stance: 'supports',
      grade: 'F3',
      comment: 'Anybody who watches a website can record that it fails. It does not show who made it fail.',
      proof: ['screenshot'],
    },
    {
      note: 'independent',
      words: 'displayed a “website under maintenance” page',
      stance: 'context',
      grade: 'B2',
      comment: 'Fits a site taken down for work, and a site put behind a screen during an attack.',
      proof: ['maintenance_notice'],
    },
    {
      note: 'independent',
      words: 'have not yet formally attributed blame',
      stance: 'context',
      grade: 'B2',
      comment: 'Neither confirms nor contradicts.',
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
    headline: 'The account says it did it, and nobody independent has confirmed it',
    summary:
      'The claim was made: The Independent shows the Telegram post. The outage was real as well. But all proof that the one caused the other comes from the account itself, and officials had blamed nobody by then.',
    rationale: [
      'Was it said? Yes. The Independent reports it and shows a picture of the post [1]. We have that report, not the post.',
      'Is it so? What speaks for it: the account spoke up on the same morning, and it showed records of server errors at about the time of the outage [2]. What those records prove is that the site failed and that the account noticed. They come from the one who claims the deed, and anybody who watches a website from outside can make such records.',
      'What else could it have been? Somebody else may have flooded the site, and the account took the credit. Or nobody did: the page that visitors saw spoke of maintenance [3], and websites also fail by themselves. Or the account did it, just as it says. To choose, one would need to know whether a flood of traffic arrived, from where, and whether the account spoke before the site failed or after. We looked for traffic data, a word of the hosting provider or of an investigator, and found none [5].',
      'British officials had not formally blamed anybody when the article appeared [4]. That is no evidence against the account. It means only that the one side which may have had the data had not spoken.',
      'Who says so? The account. Groups of this kind live on attention, and have been known to overstate or to claim the outages of others. A confession is usually against one’s interest; here it is the very thing that the account wants to be known for.',
    ],
    unknowns: [
      'Whether a flood of traffic reached the site. Its hosting provider’s figures for that morning would settle it.',
      'When the account first spoke, to the minute. A post made before the site failed would weigh heavily.',
      'Who runs the account.',
      'What British officials found; their analysis was going on.',
    ],
  },
  heeded: {
    'P-03': 'The headline says that nobody independent has confirmed it, and the rating is unproven.',
  },
  fate: { stage: 'settled' },
};
