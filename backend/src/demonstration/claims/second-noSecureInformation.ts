import type { DemonstrationClaim } from '../content.js';

export const noSecureInformation: DemonstrationClaim = {
  by: 'checker',
  statement: 'No secure information was accessed in the outage of MI5’s public website',
  kind: 'no_impact',
  incident: 'mi5Website',
  priority: 85,
  appearances: [
    {
      note: 'independent',
      words: 'no secure information was accessed',
      speaker: 'mi5Source',
      capacity: 'anonymous',
      basis: 'unknown',
      lineage: 'original',
    },
  ],
  evidence: [
    {
      note: 'independent',
      words: 'no secure information was accessed',
      stance: 'supports',
      grade: 'F6',
      comment: 'One person without a name or a position; what was examined is not said.',
    },
    {
      note: 'independent',
      words: 'it was only the public facing website',
      stance: 'supports',
      grade: 'F3',
      comment: 'If so, there was little to reach. From the same person.',
    },
    {
      note: 'independent',
      words: 'had launched a distributed denial-of-service (DDoS) attack',
      stance: 'context',
      grade: 'F3',
      comment: 'Even the account that boasts speaks of a flood, not of having read anything.',
    },
    {
      note: 'searchLog',
      words: 'neither position nor tie to MI5, nor what was examined before saying that nothing was accessed',
      stance: 'undermines',
      grade: 'B2',
      comment: 'Our own reading; anybody who has the article can repeat it.',
    },
  ],
  finding: {
    rating: 'unverifiable',
    utterance: 'unconfirmed',
    confidence: 'moderate',
    headline: 'It may well be so, but one unnamed voice is all that stands behind it',
    summary:
      'That nothing was accessed fits everything else in the report. It rests on a single unnamed person, on the day itself, with no word on what had been examined. Nobody outside MI5 can test it.',
    rationale: [
      'Was it said? The Independent quotes it as told to the paper [1]. Who said it, only the paper knows. Readers cannot ask how near that person was to the event, and we cannot either; so for the words as for the speaker we have the newspaper’s word alone.',
      'Is it so? It is plausible. By the same account only the public website was affected [2]. And the account that claims the outage speaks of a flood of traffic [3]; a flood makes a site unreachable and does not by itself open anything. An attacker who had read secrets would have had reason to say so, and this one did not.',
      'But plausible is not shown. That nothing was accessed can be known only by looking: at which systems, in which logs, over which days, by whom. None of this is said [4]. “We saw nothing” and “there was nothing” are different findings, and on the first day an examination has hardly begun. First statements of this kind have often had to be taken back elsewhere.',
      'Who says so? Somebody who speaks for the calm of the target: no impact, no threat, nothing accessed. That is an interest, whether or not the person works there.',
      'So we neither doubt this nor confirm it. With what is public, it cannot be tested.',
    ],
    unknowns: [
      'Who the source is, and how the source knows.',
      'What was examined before this was said: which systems, which logs, which period. A statement by MI5 or by whoever examined it would settle it.',
      'Whether the public website shares machines or accounts with anything else.',
    ],
  },
  heeded: {
    'P-08':
      'That nobody documents an investigation is the finding; the rating says that it cannot be verified.',
    'P-09': 'The page says in its first lines that one unnamed person is all there is.',
  },
  fate: { stage: 'settled' },
};
