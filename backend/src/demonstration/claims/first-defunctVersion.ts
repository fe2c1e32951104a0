import type { DemonstrationClaim } from '../content.js';

export const defunctVersion: DemonstrationClaim = {
  by: 'checker',
  statement: 'The U.S. hacker of October 2016 reached only a defunct version of the ministry’s website',
  kind: 'denial',
  incident: 'ministryWebsite',
  priority: 45,
  attribution: {
    accused: ['usHacker'],
    rung: 'persona',
    basis: 'receiver_government',
    type: 'direct_statement',
    nature: null,
    dated: { date: null, precision: 'unknown' },
  },
  appearances: [
    {
      note: 'moscowTimes',
      words: 'a defunct version of the site',
      speaker: 'zakharova',
      capacity: 'official',
      basis: 'unknown',
      lineage: { upstream: 'zakharova', kind: 'paraphrases', words: 'Zakharova said that he had hit' },
    },
  ],
  evidence: [
    {
      note: 'moscowTimes',
      words: 'a defunct version of the site',
      stance: 'supports',
      grade: 'B3',
      comment: 'The ministry knows its own sites. It also has every reason to make little of this one.',
    },
    {
      note: 'moscowTimes',
      words: 'boasted” that he “had successfully hacked',
      stance: 'undermines',
      grade: 'B3',
      comment: 'He may know what he reached. A boast gains by being believed.',
    },
    {
      note: 'searchLog',
      words: 'no address of the page, no date, no proof from either side, and no name of the hacker',
      stance: 'context',
      grade: 'B2',
      comment: 'Our own reading; anybody who has the article can repeat it.',
    },
  ],
  finding: {
    rating: 'contested',
    utterance: 'said',
    confidence: 'low',
    headline: 'The hacker says he succeeded, the ministry says the page was dead; neither shows it',
    summary:
      'Two parties who both gain by being believed say opposite things about one website, and the article gives no proof from either. A denial is a claim like any other.',
    rationale: [
      'Was it said? The Moscow Times attributes it to the ministry’s spokeswoman, in its own English words and without quotation marks [1]. When she said it is not given.',
      'Is it so? The hacker says that he hacked the website [2]. The ministry says that what he found was no longer in use. Both can even be right in part: an abandoned version of a site may still stand on a living server, and breaking into it may or may not lead further. To tell, one would need the address of the page, the day, and a trace from either side. We looked for these and found none [3].',
      'Who says so? Each side is alone with its word, and each has a stake: the hacker in having got in, the ministry in his having got nowhere. We give neither word more weight for coming from an office or from an attacker. The denial does not refute the boast, and the boast does not refute the denial.',
      'That is why we call this contested and stop there. On its own, each of the two would be unproven.',
    ],
    unknowns: [
      'Which page was reached. Its address, or an archived copy of it from October 2016, would settle whether it was in use.',
      'Whether that page ran on a server with anything else on it.',
      'What the hacker showed as proof, if anything, and his full words.',
    ],
  },
  heeded: {
    'P-17': 'Both sides are alone with their word, and the finding weighs exactly that: contested.',
  },
  fate: { stage: 'settled' },
};
