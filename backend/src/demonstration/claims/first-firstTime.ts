import type { DemonstrationClaim } from '../content.js';

export const firstTime: DemonstrationClaim = {
  by: 'checker',
  statement: 'The Russian foreign ministry had never before said that its servers were successfully hacked',
  kind: 'precedent',
  incident: 'mailServer',
  priority: 55,
  appearances: [
    {
      note: 'moscowTimes',
      words: 'is the first time” that the ministry “has said its servers were successfully hacked',
      speaker: 'moscowTimes',
      capacity: 'outlet',
      basis: 'unknown',
      lineage: 'original',
    },
  ],
  evidence: [
    {
      note: 'moscowTimes',
      words: 'is the first time” that the ministry “has said its servers were successfully hacked',
      stance: 'supports',
      grade: 'B3',
      comment: 'The paper follows the ministry and may know. It does not say how it checked.',
    },
    {
      note: 'moscowTimes',
      words:
        'hacks on the Foreign Ministry and Kremlin’s information systems” an “act of the U.S. state-sponsored cyber-terrorism',
      stance: 'undermines',
      grade: 'B3',
      comment: 'From the same article, eight months earlier. Whether those hacks succeeded is not said.',
    },
    {
      note: 'searchLog',
      words: 'no list of what the ministry had said before, and no sign that one was searched',
      stance: 'undermines',
      grade: 'B2',
      comment: 'Our own reading; anybody who has the article can repeat it.',
    },
    {
      note: 'moscowTimes',
      words: 'a defunct version of the site',
      stance: 'context',
      grade: 'B3',
      comment: 'In October 2016 the ministry played a hack down, which agrees with “first”.',
    },
  ],
  finding: {
    rating: 'unproven',
    utterance: 'said',
    confidence: 'moderate',
    headline: 'A “first” needs a list, and the same article mentions earlier hacks',
    summary:
      'The Moscow Times says in its own voice that the ministry had never admitted such a thing before. It offers no list to compare with, and it also reports that the ministry spoke of hacks on its systems in November 2016. Whether those had succeeded, and whether the ministry said so, is open.',
    rationale: [
      'Was it said? Yes. It stands in the article as the paper’s own remark, with no speaker and no source [1].',
      'Is it so? A “first” is a statement about everything that came before. It can be checked only against a list of the ministry’s earlier statements. The article has none and does not say that one was searched [3].',
      'One earlier statement stands in the article itself. In November 2016 the ministry’s spokeswoman spoke of hacks on information systems of the ministry and of the Kremlin [2]. If those hacks had got in, and the ministry said so, July 2017 was not the first time. But a website is not a mail server, an attempt can be called a hack, and we do not have her full words. So this weighs against the claim without refuting it.',
      'Another earlier case speaks the other way. When a hacker boasted in October 2016, the ministry said that he had only found a version of the site that was no longer in use [4]. That is the manner of a ministry that does not admit to being hacked.',
      'Both readings stand. It would take a search of the ministry’s statements before July 2017 to choose, and that has not been done here.',
    ],
    unknowns: [
      'What the ministry said about its servers before July 2017. A search of its briefings and press releases would settle it.',
      'Whether the hacks of which it spoke in November 2016 had succeeded, and whether it said so then.',
      'What the paper compared: every statement, or those that its editors remembered.',
    ],
  },
  fate: { stage: 'settled' },
};
