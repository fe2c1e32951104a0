import type { Case } from '../../../src/analysis/case.js';
import { CAUTIONS } from '../../../src/analysis/cautions/all.js';
import { cautionsOf } from '../../../src/analysis/cautions/fired.js';
import {
  appearance,
  attribution,
  COUNTED,
  evidence,
  finding,
  incident,
  other,
  party,
  record,
  source,
} from './cases.js';

/** A case in which the rule fires, and a near one in which it does not. */
interface Pair {
  readonly fires: Case;
  readonly near: Case;
  /** Where it matters, how grave it is. */
  readonly severity?: 'blocking' | 'warning';
}

const RUSSIA = party('Russia', 'state');
const IRAN = party('Iran', 'state');
const OWL = party('Owl', 'group', { externalIds: { attack: 'G0001' } });
const LYNX = party('Lynx', 'group', { externalIds: { attack: 'G0002' } });
const MINISTRY = party('the ministry');
const WITNESS = party('the operator');

const blamed = (changes: Parameters<typeof attribution>[0] = {}, rest: Partial<Case> = {}): Case =>
  record({
    claim: {
      statement: 'They did it.',
      kind: 'attribution',
      attribution: attribution({ accused: [OWL], rung: 'group', ...changes }),
    },
    ...rest,
  });
const boast = (rest: Partial<Case> = {}): Case =>
  record({
    claim: {
      statement: 'Owl took the portal down.',
      kind: 'responsibility',
      attribution: attribution({ accused: [OWL] }),
    },
    appearances: [appearance('a', 'Owl took it down', { speaker: OWL, capacity: 'attacker' })],
    ...rest,
  });
const count = (quantity: Partial<typeof COUNTED>): Case =>
  record({
    claim: {
      statement: '88 percent of requests were hostile.',
      kind: 'quantity',
      quantity: { ...COUNTED, ...quantity },
    },
  });
const said = (exact: string, changes = {}) =>
  appearance('a', exact, { speaker: MINISTRY, capacity: 'official', ...changes });
const twoOutlets = [
  said('it was down', { id: 'a', lineage: 'original', source: source('One', 'One') }),
  said('it was down', { id: 'b', lineage: 'cited', source: source('Two', 'Two') }),
];
const cites = [{ from: 'b', to: { appearance: 'a' }, kind: 'quotes', asserted: false }] as const;
const hedged = (below: string[]): Case =>
  record({
    claim: { statement: 'It was likely down.' },
    appearances: [
      said('it was down', { id: 'a', hedges: ['likely'], source: source('One') }),
      said('it was down', { id: 'b', hedges: below, source: source('Two') }),
    ],
    citations: [...cites],
  });
const own = (exact: string) => said(exact, { speaker: party('The Courier', 'outlet'), capacity: 'outlet' });
const rated = (rating: string, rest: Partial<Case>): Case =>
  blamed({}, { finding: finding(rating), ...rest });

const PAIRS: Readonly<Record<string, Pair>> = {
  'P-01': {
    fires: record({
      claim: { statement: '88 percent came from Iran.', kind: 'quantity', quantity: COUNTED },
    }),
    near: record({
      claim: {
        statement: '88 percent of the records stolen from Iran were old.',
        kind: 'quantity',
        quantity: COUNTED,
      },
    }),
  },
  'P-02': {
    fires: blamed({ accused: [IRAN], rung: 'infrastructure' }),
    near: blamed({ accused: [IRAN], rung: 'state' }),
  },
  'P-03': {
    fires: boast(),
    near: boast({ evidence: [evidence(1, { proof: ['traffic_data'] })] }),
  },
  'P-04': {
    fires: record({
      claim: { kind: 'denial' },
      appearances: [said('nothing happened', { capacity: 'victim' })],
    }),
    near: record({
      claim: { kind: 'denial' },
      appearances: [said('it was not us', { capacity: 'accused' })],
    }),
  },
  'P-05': { fires: count({ denominator: '' }), near: count({}) },
  'P-06': {
    fires: record({ appearances: [said('it was down', { capacity: 'victim', lineage: 'original' })] }),
    near: record({
      appearances: [
        said('it was down', { capacity: 'victim', lineage: 'original' }),
        said('we could not reach it', {
          id: 'b',
          speaker: WITNESS,
          capacity: 'witness',
          lineage: 'original',
        }),
      ],
    }),
  },
  'P-07': {
    fires: blamed({ accused: [party('Anonymous Norland', 'group', { externalIds: { wikidata: 'Q1' } })] }),
    near: blamed(),
  },
  'P-08': {
    fires: record({ claim: { kind: 'no_impact' }, evidence: [evidence(1, { proof: ['statement'] })] }),
    near: record({ claim: { kind: 'no_impact' }, evidence: [evidence(1, { proof: ['examination'] })] }),
  },
  'P-09': {
    fires: record({ appearances: [said('it was down', { capacity: 'anonymous' })] }),
    near: record({ appearances: [said('it was down')] }),
    severity: 'blocking',
  },
  'P-10': {
    fires: blamed({ nature: 'political' }),
    near: blamed({ nature: 'political' }, { evidence: [evidence(1, { proof: ['legal_record'] })] }),
  },
  'P-11': { fires: blamed({ accused: [IRAN, RUSSIA] }), near: blamed({ accused: [IRAN] }) },
  'P-12': {
    fires: record({
      appearances: twoOutlets,
      citations: [...cites],
      evidence: [evidence(1, { credibility: 1 })],
    }),
    near: record({ appearances: twoOutlets.slice(0, 1), evidence: [evidence(1, { credibility: 1 })] }),
    severity: 'blocking',
  },
  'P-13': { fires: hedged([]), near: hedged(['likely']) },
  'P-14': {
    fires: blamed(
      {},
      {
        appearances: [own('Owl did it')],
        others: [other('o', { kind: 'non_attribution', sources: ['An article'] })],
      },
    ),
    near: blamed(
      {},
      {
        appearances: [own('Owl did it')],
        others: [other('o', { kind: 'non_attribution', sources: ['Another'] })],
      },
    ),
  },
  'P-15': {
    fires: blamed({}, { evidence: [evidence(1, { proof: ['code_similarity'] })] }),
    near: blamed({}, { evidence: [evidence(1, { proof: ['code_similarity', 'logs'] })] }),
  },
  'P-16': {
    fires: record({ claim: { statement: 'The portal went offline.', kind: 'impact' } }),
    near: record({
      claim: { statement: 'The portal went offline.', kind: 'impact' },
      evidence: [evidence(1, { proof: ['logs'] })],
    }),
  },
  'P-17': {
    fires: boast({ evidence: [evidence(1, { source: source('Post', 'Owl') })] }),
    near: boast({ evidence: [evidence(1, { source: source('Post', 'Owl') }), evidence(2)] }),
  },
  'P-18': {
    fires: blamed({}, { appearances: [said('the O-W-L gang did it')] }),
    near: blamed({}, { appearances: [said('the Owl gang did it')] }),
  },
  'P-19': {
    fires: record({ claim: { statement: 'It was the largest attack ever.' } }),
    near: record({
      claim: { statement: 'It was the largest attack ever.' },
      evidence: [evidence(1, { proof: ['comparison'] })],
    }),
  },
  'P-20': {
    fires: record({ claim: { statement: 'The damage was massive.', kind: 'impact' } }),
    near: record({ claim: { statement: 'The damage was done to 40 servers.', kind: 'impact' } }),
  },
  'P-21': {
    fires: blamed({}, { evidence: [evidence(1, { proof: ['infrastructure'] })] }),
    near: blamed(
      {},
      { evidence: [evidence(1, { proof: ['infrastructure'] }), evidence(2, { proof: ['operator'] })] },
    ),
  },
  'P-22': {
    fires: blamed({ dated: { date: '2026-03-03', precision: 'day' } }, { incident: incident() }),
    near: blamed({ dated: { date: '2026-03-04', precision: 'day' } }, { incident: incident() }),
  },
  'P-23': {
    fires: blamed({ dated: { date: '2026-03-01', precision: 'month' } }),
    near: blamed({ dated: { date: '2026-03-01', precision: 'day' } }),
  },
  'P-24': {
    fires: record({
      appearances: twoOutlets,
      citations: [{ ...cites[0], to: { party: party('Wire', 'outlet') }, kind: 'translates' }],
    }),
    near: record({
      appearances: twoOutlets,
      citations: [{ ...cites[0], to: { party: party('Wire', 'outlet') }, kind: 'quotes' }],
    }),
  },
  'P-25': {
    fires: blamed(
      {},
      {
        appearances: [said('Owl did it', { speaker: party('SafeCo'), capacity: 'vendor' })],
        evidence: [evidence(1, { source: source('Report', 'SafeCo') })],
      },
    ),
    near: blamed(
      {},
      {
        appearances: [said('Owl did it', { speaker: party('SafeCo'), capacity: 'vendor' })],
        evidence: [evidence(1, { source: source('Report', 'SafeCo') }), evidence(2)],
      },
    ),
  },
  'P-26': {
    fires: rated('refuted', {
      evidence: [evidence(1, { stance: 'undermines', source: source('Post', 'Owl') })],
    }),
    near: rated('refuted', { evidence: [evidence(1, { stance: 'undermines' })] }),
  },
  'P-27': {
    fires: rated('supported', { others: [other('o', { accused: [LYNX] })] }),
    near: rated('contested', { others: [other('o', { accused: [LYNX] })] }),
  },
  'P-28': {
    fires: rated('supported', {
      evidence: [evidence(1), evidence(2, { source: source('Again', 'Publisher 1') })],
    }),
    near: rated('supported', { evidence: [evidence(1), evidence(2)] }),
  },
  'P-29': {
    fires: record({ finding: finding('unproven', '2026-03-01'), evidence: [evidence(1)] }),
    near: record({ finding: finding('unproven', '2026-03-02'), evidence: [evidence(1)] }),
  },
};

const fired = (id: string, of: Case) => cautionsOf(of).find(({ rule }) => rule.id === id);

describe('the rules', () => {
  it('are 29, in order, each with a number of its own', () => {
    expect(CAUTIONS.map(({ id }) => id)).toEqual(
      Array.from({ length: 29 }, (_, index) => `P-${String(index + 1).padStart(2, '0')}`),
    );
    expect(Object.keys(PAIRS)).toEqual(CAUTIONS.map(({ id }) => id));
  });

  it.each(CAUTIONS)('$id: $name', ({ id, severity }) => {
    const pair = PAIRS[id];
    if (!pair) throw new Error(`no pair for ${id}`);
    expect(fired(id, pair.fires)).toMatchObject({ severity: pair.severity ?? severity });
    expect(fired(id, pair.fires)?.facts).not.toEqual([]);
    expect(fired(id, pair.near)).toBeUndefined();
  });

  it('are milder where something else stands behind an anonymous source, or nothing is graded as confirmed', () => {
    const named = record({
      appearances: [said('it was down', { capacity: 'anonymous' })],
      evidence: [evidence(1)],
    });
    expect(fired('P-09', named)).toMatchObject({ severity: 'warning' });
    const unconfirmed = record({ appearances: twoOutlets, citations: [...cites] });
    expect(fired('P-12', unconfirmed)).toMatchObject({ severity: 'warning' });
  });

  it('see a self-claim behind an outlet that has it from the attacker alone, and none where others say so too', () => {
    const stakes = incident({ interests: [{ party: OWL, stake: 'self_proclaimed_attacker' }] });
    const headline = appearance('a', 'Owl attacked the portal', {
      speaker: party('The Courier', 'outlet'),
      capacity: 'outlet',
      lineage: 'cited',
    });
    const fromOwl = { from: 'a', to: { party: OWL }, kind: 'relays', asserted: true } as const;
    expect(
      fired('P-03', blamed({}, { incident: stakes, appearances: [headline], citations: [fromOwl] })),
    ).toBeDefined();
    const also = appearance('b', 'it was down', {
      speaker: WITNESS,
      capacity: 'witness',
      lineage: 'original',
    });
    expect(
      fired('P-03', blamed({}, { incident: stakes, appearances: [headline, also], citations: [fromOwl] })),
    ).toBeUndefined();
    const boasting = appearance('c', 'we took it down', { speaker: OWL, capacity: 'attacker' });
    expect(fired('P-03', record({ claim: { kind: 'impact' }, appearances: [boasting] }))).toBeDefined();
    expect(
      fired('P-03', record({ claim: { kind: 'impact' }, appearances: [boasting, also] })),
    ).toBeUndefined();
  });

  it('tell readers of another attribution only what readers may know', () => {
    const rival = other('o', { accused: [LYNX], speakers: [MINISTRY] });
    const hidden = fired('P-27', rated('supported', { others: [rival] }));
    expect(hidden?.words).not.toContain('Lynx');
    expect(hidden?.facts.join()).toContain('Lynx');
    expect(fired('P-27', rated('supported', { others: [{ ...rival, isPublic: true }] }))?.words).toContain(
      'Lynx',
    );
  });

  it('count a group and the state behind it as no contradiction, nor a description as a name', () => {
    expect(
      fired('P-27', rated('supported', { others: [other('o', { accused: [RUSSIA] })] })),
    ).toBeUndefined();
    const described = other('o', { accused: [party('hackers of that side', 'unnamed')] });
    expect(fired('P-27', rated('supported', { others: [described] }))).toBeUndefined();
  });
});
