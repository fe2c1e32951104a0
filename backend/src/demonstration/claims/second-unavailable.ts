import type { DemonstrationClaim } from '../content.js';

/** The one claim that three voices with contrary interests agree on. */
export const unavailable: DemonstrationClaim = {
  by: 'second',
  statement: 'MI5’s public website could not be reached for a time on the morning of 30 September 2022',
  kind: 'impact',
  incident: 'mi5Website',
  priority: 70,
  appearances: [
    {
      note: 'independent',
      words: 'briefly causing it to go offline',
      speaker: 'independent',
      capacity: 'outlet',
      basis: 'unknown',
      lineage: 'original',
    },
    {
      note: 'independent',
      words: 'intermittently unavailable',
      speaker: 'mi5Source',
      capacity: 'anonymous',
      basis: 'unknown',
      lineage: 'original',
    },
    {
      note: 'independent',
      words: 'records showing server errors at around 9am local time',
      speaker: 'anonymousRussia',
      capacity: 'attacker',
      basis: 'witnessed',
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
      words: 'displayed a “website under maintenance” page',
      stance: 'supports',
      grade: 'B2',
      comment: 'Reported as seen, in the paper’s own voice.',
      proof: ['maintenance_notice'],
    },
    {
      note: 'independent',
      words: 'the website had been “intermittently unavailable” and was back',
      stance: 'supports',
      grade: 'F2',
      comment:
        'Speaks for the target, and still admits the outage. The person cannot be judged; the statement can.',
    },
    {
      note: 'independent',
      words: 'records showing server errors at around 9am local time',
      stance: 'supports',
      grade: 'F3',
      comment: 'From the account that claims the outage. That others report the same outage lends it weight.',
      proof: ['screenshot'],
    },
  ],
  finding: {
    rating: 'supported',
    utterance: 'said',
    confidence: 'moderate',
    headline: 'The outage itself is not in dispute; how long it lasted and what caused it is',
    summary:
      'The newspaper saw a maintenance page, a person who plays the event down calls the site intermittently unavailable, and the account that claims the attack shows server errors. Three voices with contrary interests agree on this much.',
    rationale: [
      'Was it said? Yes: by The Independent in its own voice, by its unnamed source, and by the account that claims the outage.',
      'Is it so? The paper describes what visitors saw, a page that spoke of maintenance [1]. Its source, who plays the event down throughout, nevertheless says that the site was unavailable on and off [2]. The account that boasts of the outage shows records of server errors from the same morning [3]. The first has no known stake, the second would rather there had been nothing, the third wants there to have been much. When people who want different things to be true tell of the same event, it is reasonable to believe them.',
      'What keeps us from more than moderate confidence: all three reach us through one newspaper. Nobody else’s measurement is on file.',
      'What this does not say. An outage is not an attack, and an attack is not yet an attacker. Those are claims of their own, and they are checked on pages of their own.',
    ],
    unknowns: ['For how long, in all, the site could not be reached.', 'What caused it.'],
  },
  fate: { stage: 'settled' },
};
