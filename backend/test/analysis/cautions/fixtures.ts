import type { Case } from '../../../src/analysis/case.js';
import { appearance, attribution, evidence, incident, other, party, record, source } from './cases.js';

/*
 * The fifteen claims of the two articles with which this began, told in our own words: what a desk has on file once it
 * has read the article and described the claim, and before it has looked for evidence.
 */

export interface Fixture {
  readonly number: number;
  readonly says: string;
  readonly record: Case;
  /** Rules that have to fire, at least. */
  readonly expected: readonly string[];
}

const MINISTRY = party('the ministry');
const SPOKESWOMAN = party('its spokeswoman', 'person');
const KREMLIN = party('a spokesman of the president', 'person');
const PAPER = party('The Paper', 'outlet');
const DAILY = party('The Daily', 'outlet');
const AGENCY = party('an agency', 'outlet');
const HACKER = party('a hacker', 'person');
const GROUP = party('Anonymous Russia', 'account');
const UNNAMED = party('a source', 'unnamed');
const SERVICE = party('the service');
const STATES = {
  us: party('United States', 'state'),
  iran: party('Iran', 'state'),
  hungary: party('Hungary', 'state'),
};

const story = source('Ministry says that it was attacked', null, {
  publisher: PAPER,
  published: { date: null, precision: 'unknown' },
});
const report = source('Hackers take the site of a service offline', null, {
  publisher: DAILY,
  published: { date: '2022-09-30', precision: 'day' },
});

const mailServer = incident({
  title: 'The mail server',
  occurred: { from: '2017-06-29', to: null, precision: 'day' },
  receivers: [MINISTRY],
  interests: [
    { party: MINISTRY, stake: 'victim' },
    { party: SPOKESWOMAN, stake: 'victim_state' },
  ],
});
const website = incident({
  title: 'The web site',
  occurred: { from: '2022-09-30', to: null, precision: 'day' },
  receivers: [SERVICE],
  interests: [
    { party: SERVICE, stake: 'victim' },
    { party: UNNAMED, stake: 'victim' },
    { party: GROUP, stake: 'self_proclaimed_attacker' },
  ],
});

const official = (exact: string, changes = {}) =>
  appearance('said', exact, {
    speaker: SPOKESWOMAN,
    capacity: 'official',
    lineage: 'original',
    source: story,
    ...changes,
  });
const posted = (exact: string, changes = {}) =>
  appearance('posted', exact, {
    speaker: GROUP,
    capacity: 'attacker',
    lineage: 'original',
    source: report,
    ...changes,
  });
const told = (exact: string, changes = {}) =>
  appearance('told', exact, {
    speaker: DAILY,
    capacity: 'outlet',
    lineage: 'unknown',
    source: report,
    ...changes,
  });

const beside = [
  other('nobody is blamed yet', { kind: 'non_attribution', sources: [report.id] }),
  other('the group says it did', {
    kind: 'responsibility',
    accused: [GROUP],
    speakers: [GROUP],
    sources: [report.id],
  }),
  other('hackers did it', {
    accused: [party('hackers of that side', 'unnamed')],
    speakers: [DAILY],
    sources: [report.id],
  }),
];

const formal = (statement: string, exact: string, hedges: string[]): Case =>
  record({
    claim: {
      statement,
      kind: 'attribution',
      attribution: attribution({
        accused: [party('GRU')],
        rung: 'organisation',
        basis: 'third_party',
        type: 'technical_report',
        nature: 'technical',
      }),
    },
    appearances: [
      appearance('formal', exact, {
        speaker: party('a cyber security centre'),
        capacity: 'official',
        lineage: 'original',
        hedges,
        source: report,
      }),
    ],
  });

/** The centre was almost certain; our wording keeps that. */
export const CONFIDENCE_KEPT = formal(
  'The GRU was almost certainly involved in attacks on banks in Ukraine.',
  'almost certainly involved in attacks on the financial sector of Ukraine',
  ['almost certainly'],
);
/** The same, and our wording drops it. */
export const CONFIDENCE_DROPPED = formal(
  'The GRU was involved in attacks on banks in Ukraine.',
  'almost certainly involved in attacks on the financial sector of Ukraine',
  ['almost certainly'],
);

export const FIXTURES: readonly Fixture[] = [
  {
    number: 1,
    says: 'the attacks came from two countries',
    expected: ['P-01', 'P-02', 'P-06'],
    record: record({
      claim: {
        statement: 'The attacks on the ministry originated in Iran and Hungary.',
        kind: 'attribution',
        attribution: attribution({
          accused: [STATES.iran, STATES.hungary],
          rung: 'infrastructure',
          basis: 'receiver_government',
        }),
      },
      incident: mailServer,
      appearances: [official('attacks originating in Iran and Hungary last month')],
    }),
  },
  {
    number: 2,
    says: 'the consequences were grave',
    expected: ['P-06', 'P-12', 'P-20'],
    record: record({
      claim: { statement: 'The attack had grave consequences.', kind: 'impact' },
      incident: mailServer,
      appearances: [official('resulted in grave consequences', { lineage: 'cited' })],
      citations: [{ from: 'said', to: { party: AGENCY }, kind: 'relays', asserted: false }],
    }),
  },
  {
    number: 3,
    says: 'mail of the staff was accessed for a short time',
    expected: ['P-06', 'P-20'],
    record: record({
      claim: { statement: 'Hackers briefly accessed mail of the staff.', kind: 'impact' },
      incident: mailServer,
      appearances: [official('briefly accessed electronic correspondence')],
    }),
  },
  {
    number: 4,
    says: 'it is the first time that the ministry admits it',
    expected: ['P-19'],
    record: record({
      claim: {
        statement: 'For the first time the ministry says that its servers were hacked.',
        kind: 'precedent',
      },
      incident: mailServer,
      appearances: [
        appearance('own', 'the first time that the ministry has said so', {
          speaker: PAPER,
          capacity: 'outlet',
          source: story,
        }),
      ],
    }),
  },
  {
    number: 5,
    says: 'the hacker only hit a dead version of the site',
    expected: ['P-04', 'P-06'],
    record: record({
      claim: {
        statement: 'The U.S. hacker hit only a defunct version of the site.',
        kind: 'denial',
        attribution: attribution({ accused: [HACKER], rung: 'persona' }),
      },
      incident: mailServer,
      appearances: [official('he targeted a defunct version of the site')],
    }),
  },
  {
    number: 6,
    says: 'so many visits were villains with addresses in one country',
    expected: ['P-01', 'P-05', 'P-06'],
    record: record({
      claim: {
        statement: '88 percent of all visits came from U.S. IP addresses.',
        kind: 'quantity',
        quantity: {
          value: '88',
          unit: 'percent',
          numerator: 'visits from U.S. IP addresses',
          denominator: null,
          period: null,
          method: null,
        },
      },
      incident: mailServer,
      appearances: [official('88 percent of all visits … with U.S. IP addresses')],
    }),
  },
  {
    number: 7,
    says: 'the hacks were an act of a state, where she had said that they would be one if nobody answered',
    expected: ['P-06', 'P-10', 'P-13'],
    record: record({
      claim: {
        statement: 'The hacks of November 2016 were an act of the U.S. state.',
        kind: 'attribution',
        attribution: attribution({
          accused: [STATES.us],
          rung: 'state',
          basis: 'receiver_government',
          nature: 'political',
        }),
      },
      incident: mailServer,
      appearances: [
        appearance('original', 'without an official answer it would mean that a state stands behind it', {
          speaker: SPOKESWOMAN,
          capacity: 'official',
          lineage: 'original',
          hedges: ['would mean'],
          source: source('Briefing of that day', null, { publisher: MINISTRY }),
        }),
        official('described the hacks as an act of a state', { id: 'later', lineage: 'cited' }),
      ],
      citations: [{ from: 'later', to: { appearance: 'original' }, kind: 'paraphrases', asserted: true }],
    }),
  },
  {
    number: 8,
    says: 'the site is attacked hundreds and thousands of times a day from everywhere',
    expected: ['P-05', 'P-01', 'P-11'],
    record: record({
      claim: {
        statement:
          'The site is under hundreds and thousands of attacks a day from different countries, including China, India and the European Union.',
        kind: 'quantity',
        quantity: {
          value: null,
          unit: 'attacks',
          numerator: null,
          denominator: null,
          period: 'a day',
          method: null,
        },
      },
      appearances: [
        appearance(
          'peskov',
          'attacks every day from different countries, including China, India, the European Union',
          {
            speaker: KREMLIN,
            capacity: 'official',
            lineage: 'original',
            source: story,
          },
        ),
      ],
    }),
  },
  {
    number: 9,
    says: 'hackers of one side attacked the site',
    expected: ['P-14', 'P-03'],
    record: record({
      claim: {
        statement: 'Pro-Russian hackers attacked the public site of the service.',
        kind: 'attribution',
        attribution: attribution({
          accused: [party('hackers of that side', 'unnamed')],
          rung: 'group',
          basis: 'attacker_confirms',
        }),
      },
      incident: website,
      appearances: [told('Pro-Russian hackers have attacked the public website')],
      others: beside,
    }),
  },
  {
    number: 10,
    says: 'a group claimed responsibility',
    expected: ['P-03', 'P-07', 'P-18'],
    record: record({
      claim: {
        statement: 'Anonymous Russia took the site of the service offline.',
        kind: 'responsibility',
        attribution: attribution({
          accused: [GROUP],
          rung: 'persona',
          basis: 'attacker_confirms',
          type: 'self_attribution',
        }),
      },
      incident: website,
      appearances: [posted('AnonymousRussia claimed responsibility for the outage')],
      others: beside,
    }),
  },
  {
    number: 11,
    says: 'records of the group show errors of the server',
    expected: ['P-03', 'P-16', 'P-17'],
    record: record({
      claim: { statement: 'Records show server errors at about nine in the morning.', kind: 'other' },
      incident: website,
      appearances: [posted('records showing server errors at around 9am')],
      evidence: [
        evidence(1, {
          exact: 'records showing server errors',
          captureId: 'capture of posted',
          source: report,
          proof: ['screenshot'],
        }),
      ],
    }),
  },
  {
    number: 12,
    says: 'the site showed a notice of maintenance and was back within an hour',
    expected: ['P-16'],
    record: record({
      claim: {
        statement: 'The site showed a maintenance page and worked again within an hour.',
        kind: 'other',
      },
      incident: website,
      appearances: [told('a “website under maintenance” page', { basis: 'witnessed' })],
    }),
  },
  {
    number: 13,
    says: 'nothing that is secret was accessed',
    expected: ['P-08', 'P-09', 'P-06'],
    record: record({
      claim: { statement: 'No secure information was accessed.', kind: 'no_impact' },
      incident: website,
      appearances: [
        appearance('unnamed', 'no secure information was accessed', {
          speaker: UNNAMED,
          capacity: 'anonymous',
          lineage: 'original',
          source: report,
        }),
      ],
    }),
  },
  {
    number: 14,
    says: 'the account is the official faction of a collective',
    expected: ['P-07'],
    record: record({
      claim: { statement: 'The account is the official Russian faction of Anonymous.', kind: 'other' },
      incident: website,
      appearances: [posted('the official Russian faction of the Anonymous hacking collective')],
    }),
  },
  {
    number: 15,
    says: 'a service of a state was involved in attacks elsewhere',
    expected: [],
    record: formal(
      'The GRU was involved in attacks on banks in Ukraine.',
      'was involved in cyber attacks on the financial sector',
      [],
    ),
  },
];
