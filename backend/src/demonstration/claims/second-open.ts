import type { DemonstrationAppearance, DemonstrationClaim } from '../content.js';

/** The claims about MI5's website that are still on the desk. */
export const secondOpen = {
  serverErrors: {
    by: 'checker',
    statement: 'Records published by AnonymousRussia show server errors on MI5’s website around 9 am',
    kind: 'other',
    incident: 'mi5Website',
    priority: 45,
    appearances: [
      ofAccount('records showing server errors at around 9am local time', {
        basis: 'witnessed',
        hedges: ['around'],
      }),
    ],
    fate: {
      stage: 'on_hold',
      untilInDays: 10,
      note: 'We have the newspaper’s half-sentence about the records, not the records. All proof that comes from the claimant needs to be seen before it is weighed.',
    },
  },
  serviceFlood: {
    by: 'second',
    statement: 'MI5’s public website was hit by a distributed denial-of-service attack',
    kind: 'technique',
    incident: 'mi5Website',
    priority: 65,
    appearances: [ofAccount('had launched a distributed denial-of-service (DDoS) attack')],
    evidence: [
      {
        note: 'searchLog',
        words: 'no traffic data, no statement of a hosting provider, no finding of an investigator',
        stance: 'undermines',
        grade: 'B2',
        comment: 'A flood is shown by traffic figures; there are none.',
      },
      {
        note: 'independent',
        words: 'displayed a “website under maintenance” page',
        stance: 'context',
        grade: 'B2',
        comment: 'Outages also come from maintenance. A page like this can be put up for either reason.',
      },
    ],
    fate: { stage: 'in_work' },
  },
  noImpact: {
    by: 'checker',
    statement: 'The outage of its public website had no impact on MI5’s work',
    kind: 'no_impact',
    incident: 'mi5Website',
    priority: 60,
    appearances: [ofSource('absolutely no impact on the organisation’s work')],
    evidence: [
      {
        note: 'independent',
        words: 'absolutely no impact on the organisation’s work',
        stance: 'supports',
        grade: 'F6',
        comment: '“Absolutely” strengthens the word, not the ground.',
      },
    ],
    finding: {
      rating: null,
      utterance: 'unconfirmed',
      confidence: null,
      headline: 'One unnamed voice says that nothing was affected',
      summary: '',
      rationale: [
        'The same person who says that no secure information was accessed [1]. The two should be read together and rated apart: work can suffer without anything being accessed.',
      ],
      unknowns: ['Whether people use the public website to report something to MI5, and could not.'],
    },
    comments: [
      {
        by: 'second',
        body: 'An agency’s public website is where strangers turn to it. If they could not for an hour, is that no impact? A question for MI5’s press office.',
      },
    ],
    fate: { stage: 'in_work' },
  },
  maintenancePage: {
    by: 'second',
    statement: 'During the outage MI5’s website showed a page saying that it was under maintenance',
    kind: 'other',
    incident: 'mi5Website',
    priority: 30,
    appearances: [
      {
        note: 'independent',
        words: 'displayed a “website under maintenance” page',
        speaker: 'independent',
        capacity: 'outlet',
        basis: 'unknown',
        lineage: 'original',
      },
    ],
    fate: { stage: 'queued' },
  },
  noThreat: {
    by: 'checker',
    statement: 'The outage of MI5’s public website posed no threat to security',
    kind: 'no_impact',
    incident: 'mi5Website',
    priority: 50,
    appearances: [ofSource('no threat to security')],
    fate: { stage: 'queued' },
  },
  onlyPublicSite: {
    by: 'checker',
    statement: 'Only MI5’s public-facing website was affected',
    kind: 'no_impact',
    incident: 'mi5Website',
    priority: 55,
    dueInDays: 2,
    appearances: [ofSource('it was only the public facing website')],
    fate: { stage: 'queued' },
  },
  earlierAttacks: {
    by: 'second',
    statement: 'Russian actors had carried out DDoS attacks before the MI5 outage',
    kind: 'attribution',
    incident: 'mi5Website',
    priority: 70,
    dueInDays: 4,
    attribution: {
      accused: ['russianActors'],
      rung: 'group',
      basis: 'media',
      type: 'media_report',
      nature: null,
      dated: { date: '2022-09-30', precision: 'day' },
    },
    appearances: [ofPaper('previous DDoS attacks by Russian actors')],
    comments: [
      {
        by: 'checker',
        body: 'The sentence begins with “not yet attributed” and ends with this. Nothing is claimed outright, and yet a reader takes a culprit away from it.',
      },
    ],
    fate: { stage: 'queued' },
  },
  nineOClock: {
    by: 'second',
    statement: 'The outage of MI5’s website happened at around 9 am on 30 September 2022',
    kind: null,
    incident: 'mi5Website',
    appearances: [
      ofAccount('server errors at around 9am local time', { hedges: ['around'], lineage: 'unstated' }),
    ],
    fate: { stage: 'inbox' },
  },
  analysisGoesOn: {
    by: 'checker',
    statement: 'British officials were still analysing the MI5 outage on 30 September 2022',
    kind: 'response',
    incident: 'mi5Website',
    appearances: [{ ...ofPaper('analysis is ongoing'), lineage: 'unstated' }],
    fate: { stage: 'inbox' },
  },
  onAndOff: {
    by: 'checker',
    statement: 'MI5’s website was intermittently unavailable',
    kind: 'impact',
    incident: 'mi5Website',
    appearances: [ofSource('had been “intermittently unavailable” and was back')],
    fate: {
      stage: 'closed',
      reason: 'duplicate',
      duplicateOf: 'unavailable',
      note: 'The same proposition in another mouth. The source’s words are marked on the other claim, as one of its three appearances.',
    },
  },
} as const satisfies Record<string, DemonstrationClaim>;

/** A passage from the account's post, as the paper gives it. */
function ofAccount(words: string, more: Partial<DemonstrationAppearance> = {}): DemonstrationAppearance {
  return {
    note: 'independent',
    words,
    speaker: 'anonymousRussia',
    capacity: 'attacker',
    basis: 'unknown',
    lineage: {
      upstream: 'anonymousRussia',
      kind: 'paraphrases',
      words: 'The paper shows a picture of the post on Telegram',
    },
    ...more,
  };
}

/** A passage in which the paper quotes its unnamed source. */
function ofSource(words: string): DemonstrationAppearance {
  return {
    note: 'independent',
    words,
    speaker: 'mi5Source',
    capacity: 'anonymous',
    basis: 'unknown',
    lineage: 'original',
  };
}

/** A passage in the paper's own voice, which does not say where it has it from. */
function ofPaper(words: string): DemonstrationAppearance {
  return {
    note: 'independent',
    words,
    speaker: 'independent',
    capacity: 'outlet',
    basis: 'unknown',
    lineage: 'unknown',
  };
}
