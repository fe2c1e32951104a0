import type { DemonstrationClaim } from '../content.js';

/** Approved and not yet published: the next thing an editor can do. */
export const cyberTerrorism: DemonstrationClaim = {
  by: 'second',
  statement: 'Hacks on Russian foreign ministry and Kremlin systems were sponsored by the U.S. state',
  kind: 'attribution',
  incident: 'ministryAndKremlin',
  priority: 75,
  attribution: {
    accused: ['unitedStates'],
    rung: 'state',
    basis: 'receiver_government',
    type: 'political_statement',
    nature: 'political',
    dated: { date: '2016-11-01', precision: 'month' },
  },
  appearances: [
    {
      note: 'moscowTimes',
      words: 'act of the U.S. state-sponsored cyber-terrorism',
      speaker: 'ministry',
      capacity: 'official',
      basis: 'unknown',
      lineage: {
        upstream: 'ministry',
        kind: 'translates',
        words: 'The ministry’s spokeswoman, not named in that sentence',
      },
    },
  ],
  evidence: [
    {
      note: 'moscowTimes',
      words: 'act of the U.S. state-sponsored cyber-terrorism',
      stance: 'supports',
      grade: 'B6',
      comment: 'An accusation in the target’s mouth. It rests on nothing that is shown.',
    },
    {
      note: 'searchLog',
      words: 'no technical finding, no legal step, no document',
      stance: 'undermines',
      grade: 'B2',
      comment: 'Our own reading; anybody who has the article can repeat it.',
    },
  ],
  finding: {
    rating: 'unproven',
    utterance: 'said',
    confidence: 'moderate',
    headline: 'A political accusation against a state, published without a finding',
    summary:
      'In November 2016 the Russian foreign ministry’s spokeswoman blamed hacks on the United States as a state, by the account of The Moscow Times. That is the highest rung of attribution, and nothing on file carries it.',
    rationale: [
      'Was it said? The Moscow Times quotes the phrase and gives it to the ministry’s spokeswoman; the sentence does not name her, and the quotation is a translation [1].',
      'Is it so? To say that a state sponsored a hack takes several steps: that there was a hack, which machines it came from, who sat at them, and who paid or ordered them. The article offers none of the steps. We looked for a technical finding, a legal step or any document and found none [2].',
      'What kind of statement is it? A political one: a decision to accuse, made in public. Such accusations can be well founded, for a state may know more than it shows. A reader can only weigh what is shown.',
      'Who says so? The accusing side is the target, and the accused is its rival. The accused is not heard in the article.',
    ],
    unknowns: [
      'Which hacks are meant, on which systems, and when.',
      'What the accusation rests on. A technical report, an indictment or an independent examination would let others test it.',
      'What the United States answered, if anything.',
    ],
  },
  heeded: {
    'P-17': 'Nothing but the accusation is on file, and that is what the page says in its headline.',
  },
  fate: { stage: 'approved' },
};
