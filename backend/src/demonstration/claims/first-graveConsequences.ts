import type { DemonstrationClaim } from '../content.js';

/** The longest chain of the first article: spokeswoman, RBC, The Moscow Times. Two outlets, one mouth. */
export const graveConsequences: DemonstrationClaim = {
  by: 'second',
  statement: 'The attack on the Russian foreign ministry’s mail server had grave consequences',
  kind: 'impact',
  incident: 'mailServer',
  priority: 60,
  appearances: [
    {
      note: 'moscowTimes',
      words: 'resulted in grave consequences',
      speaker: 'zakharova',
      capacity: 'official',
      basis: 'unknown',
      lineage: { upstream: 'rbc', kind: 'relays', words: 'the RBC news outlet reported' },
    },
  ],
  evidence: [
    {
      note: 'moscowTimes',
      words: 'resulted in grave consequences',
      stance: 'supports',
      grade: 'B6',
      comment: 'A judgement without a measure; there is nothing in it that could be right or wrong.',
    },
    {
      note: 'searchLog',
      words: 'no document, no number of people, no duration and no loss is named',
      stance: 'undermines',
      grade: 'B2',
      comment: 'Our own reading; anybody who has the article can repeat it.',
    },
    {
      note: 'moscowTimes',
      words: 'briefly accessed electronic correspondence',
      stance: 'context',
      grade: 'B3',
      comment: 'An effect that is described. How much was read is not said.',
    },
    {
      note: 'moscowTimes',
      words: 'temporarily blocked its mail service',
      stance: 'context',
      grade: 'B3',
      comment: 'The other effect that is described: the ministry’s own countermeasure.',
    },
  ],
  finding: {
    rating: 'unproven',
    utterance: 'unconfirmed',
    confidence: 'moderate',
    headline: '“Grave” is not measured: no loss, no document and no duration is named',
    summary:
      'The words reach us from the ministry’s spokeswoman through RBC and then The Moscow Times; neither the briefing nor RBC’s report is on file. What the consequences were is not said. The two effects that the article does describe are a short look into staff mail and a mail service switched off for a time.',
    rationale: [
      'Was it said? The Moscow Times puts the words in quotation marks and credits RBC with having reported them [1]. We have captured neither RBC’s report nor the briefing, and a translation lies on the way. We do not doubt that something like it was said; we have not seen it.',
      'How many say so? Two outlets carry the words, but both have them from the same mouth. That an outlet repeats another does not make it two sources.',
      'Is it so? “Grave” is a weight without scales. We looked for what was lost, how many people were affected, for how long, and which papers were read, and found none of it [2]. What the article describes in other sentences is that hackers got to staff correspondence for a short time [3], and that the administrators switched the mail off for a while to stop them [4]. Either may be grave for a foreign ministry: it depends on what stood in those letters. Nobody outside can tell, and nobody inside has.',
      'Who says so? The ministry is the target. A target may have reason to make an attack look large, and just as well reason to make it look small. Neither helps us here.',
    ],
    unknowns: [
      'What the consequences were. A list of the mailboxes and documents that were reached would settle it.',
      'How long mail could not be used, and by how many people.',
      'The spokeswoman’s own words. A transcript of the briefing, or RBC’s report, would settle that.',
    ],
  },
  heeded: {
    'P-17':
      'The finding is that nothing supports it: we rate it unproven and say that the only support is the ministry’s own sentence.',
  },
  fate: { stage: 'settled' },
};
