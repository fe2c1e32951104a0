import type { DemonstrationClaim } from '../content.js';

/** Before the editor: nobody has reviewed it yet. */
export const staffCorrespondence: DemonstrationClaim = {
  by: 'checker',
  statement: 'Hackers got into e-mail between staff of the Russian foreign ministry',
  kind: 'impact',
  incident: 'mailServer',
  priority: 65,
  appearances: [
    {
      note: 'moscowTimes',
      words: 'briefly accessed electronic correspondence',
      speaker: 'zakharova',
      capacity: 'official',
      basis: 'unknown',
      lineage: { upstream: 'zakharova', kind: 'paraphrases', words: 'By her account' },
    },
  ],
  evidence: [
    {
      note: 'moscowTimes',
      words: 'briefly accessed electronic correspondence',
      stance: 'supports',
      grade: 'B3',
      comment: 'Targets seldom admit to harm that did not happen; still one voice, and an interested one.',
    },
    {
      note: 'moscowTimes',
      words: 'temporarily blocked its mail service',
      stance: 'supports',
      grade: 'B3',
      comment: 'The countermeasure fits, and comes from the same mouth.',
    },
    {
      note: 'searchLog',
      words: 'no number of mailboxes, no duration, no way in',
      stance: 'context',
      grade: 'B2',
      comment: 'Our own reading; anybody who has the article can repeat it.',
    },
  ],
  finding: {
    rating: 'unproven',
    utterance: 'said',
    confidence: 'low',
    headline: 'The ministry admits it, and nobody else has confirmed it',
    summary:
      'The attacked ministry is reported to have said that hackers reached staff correspondence for a short time. That it admits harm speaks for it. It remains one interested voice, without a log or a second source.',
    rationale: [
      'Was it said? The Moscow Times reports it from a regular briefing and names the spokeswoman [1].',
      'Is it so? Two things speak for it. A ministry does not gain by admitting that strangers read its mail. And what its administrators are said to have done, blocking the mail service, is what one does against such an intrusion [2]. But both come from the ministry, and an admission can also serve to accuse somebody. How many mailboxes, for how long and by what way in, is not said [3].',
      'We would call it supported if a second source with another interest confirmed it: an investigator, a provider, or somebody whose letter turned up elsewhere.',
    ],
    unknowns: [
      'Which mailboxes were read, and how many. The mail server’s log would settle it.',
      'Whether anybody outside the ministry has examined the intrusion.',
    ],
  },
  comments: [
    {
      by: 'second',
      body: 'I would have gone one rating higher: an admission against one’s own interest counts for something. But I see why not with one origin.',
    },
  ],
  fate: { stage: 'in_review' },
};
