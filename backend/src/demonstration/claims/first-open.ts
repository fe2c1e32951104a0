import type { DemonstrationAppearance, DemonstrationClaim } from '../content.js';

/** The claims of the first article that are still on the desk, from the inbox to the drawer of closed ones. */
export const firstOpen = {
  serversHacked: {
    by: 'second',
    statement: 'Servers of the Russian foreign ministry were successfully hacked on 29 June 2017',
    kind: 'impact',
    incident: 'mailServer',
    priority: 70,
    appearances: [
      {
        note: 'moscowTimes',
        words: 'has said its servers were successfully hacked',
        speaker: 'moscowTimes',
        capacity: 'outlet',
        basis: 'told',
        stance: 'repeats',
        lineage: {
          upstream: 'ministry',
          kind: 'paraphrases',
          words: 'has said its servers were successfully hacked',
        },
      },
    ],
    evidence: [
      {
        note: 'moscowTimes',
        words: 'briefly accessed electronic correspondence',
        stance: 'supports',
        grade: 'B3',
        comment: 'What “successfully” seems to rest on.',
      },
    ],
    comments: [
      {
        by: 'checker',
        body: 'Is this another proposition than the one about staff e-mail? There it is mail that was read; here, servers that were hacked. I would keep both, but say in the rationale how they hang together.',
      },
    ],
    fate: { stage: 'in_work' },
  },
  largeScale: {
    by: 'checker',
    statement: 'The attacks on the Russian foreign ministry in June 2017 were large-scale',
    kind: 'impact',
    incident: 'mailServer',
    priority: 40,
    appearances: [ofZakharova('Zakharova spoke of “large-scale” attacks')],
    fate: { stage: 'queued' },
  },
  dayOfAttack: {
    by: 'checker',
    statement: 'The attack on the Russian foreign ministry’s mail server took place on 29 June 2017',
    kind: 'timeline',
    incident: 'mailServer',
    priority: 35,
    appearances: [ofZakharova('occurred on June 29')],
    fate: { stage: 'queued' },
  },
  mailBlocked: {
    by: 'second',
    statement: 'The ministry’s administrators blocked its mail service for a time during the attack',
    kind: 'response',
    incident: 'mailServer',
    priority: 50,
    dueInDays: 3,
    appearances: [ofZakharova('temporarily blocked its mail service')],
    fate: { stage: 'queued' },
  },
  staveOff: {
    by: 'second',
    statement: 'Blocking the mail service ended the attack on the ministry’s mail server',
    kind: 'response',
    incident: 'mailServer',
    appearances: [
      {
        ...ofZakharova('to stave off the attack'),
        hedges: ['to stave off'],
        lineage: 'unstated',
      },
    ],
    fate: { stage: 'inbox' },
  },
  onlyBriefly: {
    by: 'second',
    statement: 'The hackers had access to the ministry’s correspondence only for a short time',
    kind: 'timeline',
    incident: 'mailServer',
    priority: 45,
    appearances: [ofZakharova('briefly accessed electronic correspondence')],
    fate: {
      stage: 'on_hold',
      untilInDays: 14,
      note: 'How short is “briefly”? Only a transcript of the briefing could say more. We look again in two weeks.',
    },
  },
  countriesAttacked: {
    by: 'checker',
    statement: 'Iran and Hungary attacked the Russian foreign ministry',
    kind: 'attribution',
    incident: 'mailServer',
    appearances: [ofZakharova('originating in Iran and Hungary')],
    fate: {
      stage: 'closed',
      reason: 'duplicate',
      duplicateOf: 'iranAndHungary',
      note: 'The passage speaks of where the attacks came from. That the two states attacked is our reading, not hers; the claim about the origin covers what was said.',
    },
  },
  hackerSucceeded: {
    by: 'second',
    statement: 'A U.S. hacker successfully hacked the Russian foreign ministry’s website in October 2016',
    kind: 'responsibility',
    incident: 'ministryWebsite',
    priority: 40,
    attribution: {
      accused: ['usHacker'],
      rung: 'persona',
      basis: 'attacker_confirms',
      type: 'self_attribution',
      nature: null,
      dated: { date: '2016-10-01', precision: 'month' },
    },
    appearances: [
      {
        note: 'moscowTimes',
        words: 'boasted” that he “had successfully hacked',
        speaker: 'usHacker',
        capacity: 'attacker',
        basis: 'unknown',
        lineage: {
          upstream: 'usHacker',
          kind: 'paraphrases',
          words: 'A U.S. hacker, whom the paper does not name',
        },
      },
      {
        note: 'moscowTimes',
        words: 'a defunct version of the site',
        speaker: 'zakharova',
        capacity: 'official',
        basis: 'unknown',
        stance: 'denies',
        lineage: { upstream: 'zakharova', kind: 'paraphrases', words: 'Zakharova said that he had hit' },
      },
    ],
    fate: { stage: 'queued' },
  },
  systemsHacked: {
    by: 'checker',
    statement: 'Information systems of the ministry and the Kremlin were hacked before December 2016',
    kind: 'impact',
    incident: 'ministryAndKremlin',
    appearances: [
      {
        note: 'moscowTimes',
        words: 'hacks on the Foreign Ministry and Kremlin’s information systems',
        speaker: 'ministry',
        capacity: 'official',
        basis: 'unknown',
        lineage: 'unstated',
      },
    ],
    fate: { stage: 'inbox' },
  },
  hundredsAndThousands: {
    by: 'checker',
    statement: 'The Kremlin’s website was under “hundreds and thousands” of attacks a day',
    kind: 'quantity',
    incident: 'kremlinWebsite',
    priority: 60,
    quantity: {
      unit: 'attacks',
      numerator: '“hundreds and thousands”; no figure',
      period: 'a day; which days, is not said',
    },
    appearances: [
      {
        note: 'moscowTimes',
        words: 'its website had been under “hundreds and thousands” of attacks a day',
        speaker: 'peskov',
        capacity: 'official',
        basis: 'unknown',
        lineage: { upstream: 'peskov', kind: 'translates', words: 'Dmitry Peskov, spokesman of the Kremlin' },
      },
    ],
    evidence: [
      {
        note: 'searchLog',
        words: 'no definition of an attack, no counting rule, no exact figure',
        stance: 'undermines',
        grade: 'B2',
        comment: 'Our own reading; anybody who has the article can repeat it.',
      },
    ],
    finding: {
      rating: 'unproven',
      utterance: 'said',
      confidence: null,
      headline: 'A number without a unit: what counts as an attack is not said',
      summary: '',
      rationale: [
        'Anything that knocks on a public server can be counted as an attack, from a scanner that passes by to a flood. Without the counting rule the figure says little [1].',
      ],
      unknowns: ['What was counted as an attack.'],
    },
    comments: [
      {
        by: 'second',
        body: 'Hundreds or thousands? The two differ by a factor of ten. Is the phrase odd in Russian as well, or only in translation?',
      },
    ],
    fate: { stage: 'in_work' },
  },
  chinaIndiaUnion: {
    by: 'second',
    statement: 'Daily attacks on the Kremlin’s website came from China, India and the European Union',
    kind: 'attribution',
    incident: 'kremlinWebsite',
    priority: 55,
    dueInDays: 1,
    attribution: {
      accused: ['china', 'india', 'europeanUnion'],
      rung: 'infrastructure',
      basis: 'receiver_government',
      type: 'direct_statement',
      nature: 'political',
      dated: { date: '2017-01-01', precision: 'month' },
    },
    appearances: [
      {
        note: 'moscowTimes',
        words: 'from different countries, including China, India, the European Union',
        speaker: 'peskov',
        capacity: 'official',
        basis: 'unknown',
        lineage: { upstream: 'peskov', kind: 'translates', words: 'Dmitry Peskov, spokesman of the Kremlin' },
      },
    ],
    comments: [
      {
        by: 'checker',
        body: 'Whoever takes this: many countries at once is what borrowed machines look like. It points away from a single state rather than towards one.',
      },
    ],
    fate: { stage: 'queued' },
  },
} as const satisfies Record<string, DemonstrationClaim>;

/** A passage in which the paper lets Maria Zakharova speak. */
function ofZakharova(words: string) {
  return {
    note: 'moscowTimes',
    words,
    speaker: 'zakharova',
    capacity: 'official',
    basis: 'unknown',
    lineage: {
      upstream: 'zakharova',
      kind: 'paraphrases',
      words: 'told reporters during a regular briefing',
    },
  } as const satisfies DemonstrationAppearance;
}
