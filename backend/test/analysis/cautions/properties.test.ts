import fc from 'fast-check';
import type { Case } from '../../../src/analysis/case.js';
import { cautionsOf } from '../../../src/analysis/cautions/fired.js';
import { standingOf, type Answer } from '../../../src/analysis/cautions/answers.js';
import { PROOFS } from '../../../src/evidence/evidence.grades.js';
import { BASES, CAPACITIES, CITATION_KINDS, LINEAGES, STANCES } from '../../../src/sources/source.kinds.js';
import { STAKES } from '../../../src/incidents/stakes.js';
import { CLAIM_KINDS, RUNGS } from '../../../src/claims/claim.kinds.js';
import { attribution, COUNTED, finding, incident, other, party, record, source } from './cases.js';

const PARTIES = [
  party('Ministry'),
  party('Owl', 'group', { sharedNames: ['Night'] }),
  party('Iran', 'state'),
  party('Wire', 'outlet'),
  party('Courier', 'outlet'),
  party('a man', 'unnamed'),
  party('Anonymous', 'account'),
];
const someone = fc.constantFrom(...PARTIES);
const words = fc
  .array(
    fc.constantFrom(
      'attacks',
      'from Iran',
      'from China',
      'likely',
      'down',
      'grave',
      'largest',
      'IP addresses',
      'Owl',
      'O-W-L',
      'no data',
      'yesterday',
      '88 percent',
      'maintenance',
    ),
    { minLength: 1, maxLength: 6 },
  ) // prettier-ignore
  .map((some) => some.join(' '));
const day = fc.constantFrom('2026-01-01', '2026-03-02', '2026-03-05');
const from = fc
  .constantFrom('One', 'Two', 'Three')
  .chain((title) =>
    fc
      .record({ publisher: someone, date: day, language: fc.constantFrom('en', 'ru') })
      .map(({ publisher, date, language }) =>
        source(title, null, { publisher, published: { date, precision: 'day' }, language }),
      ),
  );
const oneAppearance = fc.record({
  exact: words,
  speaker: fc.option(someone),
  capacity: fc.constantFrom(...CAPACITIES),
  basis: fc.constantFrom(...BASES),
  stance: fc.constantFrom(...STANCES),
  hedges: fc.array(fc.constantFrom('likely', 'about', 'allegedly'), { maxLength: 2 }),
  lineage: fc.constantFrom(...LINEAGES),
  source: from,
  captureId: fc.constantFrom('c1', 'c2', 'c3'),
});
const oneEvidence = fc.record({
  stance: fc.constantFrom('supports', 'undermines', 'context' as const),
  reliability: fc.constantFrom('A', 'B', 'E', 'F' as const),
  credibility: fc.constantFrom(1, 2, 6 as const),
  note: fc.constant(''),
  exact: words,
  source: from,
  captureId: fc.constantFrom('c1', 'c2', 'c3'),
  rung: fc.option(fc.constantFrom(...RUNGS)),
  proof: fc.uniqueArray(fc.constantFrom(...PROOFS), { maxLength: 3 }),
  withheld: fc.boolean(),
});
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    kind: fc.constantFrom(...CLAIM_KINDS),
    statement: words,
    accused: fc.uniqueArray(someone, { maxLength: 3 }),
    rung: fc.option(fc.constantFrom(...RUNGS)),
    appearances: fc.array(oneAppearance, { maxLength: 4 }),
    links: fc.array(fc.tuple(fc.nat(3), fc.nat(3), someone, fc.constantFrom(...CITATION_KINDS)), {
      maxLength: 4,
    }),
    evidence: fc.array(oneEvidence, { maxLength: 4 }),
    interests: fc.uniqueArray(fc.record({ party: someone, stake: fc.constantFrom(...STAKES) }), {
      maxLength: 4,
    }),
    others: fc.array(fc.record({ kind: fc.constantFrom('attribution', 'non_attribution' as const), accused: fc.uniqueArray(someone, { maxLength: 2 }), isPublic: fc.boolean(), sources: fc.constantFrom(['One'], []) }), { maxLength: 3 }), // prettier-ignore
    rating: fc.option(fc.constantFrom('supported', 'refuted', 'contested')),
    asOf: day,
  })
  .map(({ kind, statement, accused, rung, links, rating, asOf, interests, ...lists }) => {
    const appearances = lists.appearances.map((one, index) => ({ ...one, id: `a${index}` }));
    return record({
      claim: { kind, statement, attribution: attribution({ accused, rung }), quantity: COUNTED },
      incident: incident({ interests }),
      appearances,
      citations: links.flatMap(([below, above, someParty, linkKind]) => {
        const [citing, cited] = [appearances[below], appearances[above]];
        if (!citing) return [];
        const to = cited && above < below ? { appearance: cited.id } : { party: someParty };
        return [{ from: citing.id, to, kind: linkKind, asserted: false }];
      }),
      evidence: lists.evidence.map((one, index) => ({ ...one, number: index + 1 })),
      others: lists.others.map((one, index) => other(`o${index}`, one)),
      finding: finding(rating, asOf),
    });
  });

/** Every list of the record in an order that the numbers decide. */
function shuffled(value: unknown, next: () => number): unknown {
  if (Array.isArray(value)) {
    const keyed = value.map((one) => ({ key: next(), one: shuffled(one, next) }));
    return keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shuffled(inner, next)]));
}

const plain = (of: Case) => cautionsOf(of).map(({ rule, ...rest }) => ({ id: rule.id, ...rest }));

describe('for any record', () => {
  it('its order does not matter', () => {
    fc.assert(
      fc.property(anyCase, fc.integer(), (of, seed) => {
        let state = Math.abs(seed) + 1;
        const next = () => (state = (state * 48_271) % 2_147_483_647);
        expect(plain(shuffled(of, next) as Case)).toEqual(plain(of));
      }),
      { numRuns: 500 },
    );
  });

  it('a rule fires at most once, says something, and the same record gives the same ground', () => {
    fc.assert(
      fc.property(anyCase, (of) => {
        const fired = cautionsOf(of);
        const ids = fired.map(({ rule }) => rule.id);
        expect(ids).toEqual([...new Set(ids)].sort());
        for (const { words: said, facts } of fired)
          expect([said.trim() !== '', facts.length > 0]).toEqual([true, true]);
        expect(cautionsOf(of).map(({ ground }) => ground)).toEqual(fired.map(({ ground }) => ground));
      }),
      { numRuns: 300 },
    );
  });

  it('no answer changes what fires, and only the newest to a rule decides how it stands', () => {
    const answers = (grounds: readonly string[]) =>
      fc.array(
        fc.record({
          rule: fc.constantFrom('P-01', 'P-03', 'P-06', 'P-09', 'P-17'),
          act: fc.constantFrom('acknowledged', 'withdrawn' as const),
          ground: fc.constantFrom('0'.repeat(64), ...grounds),
        }),
        { maxLength: 6 },
      );
    fc.assert(
      fc.property(
        anyCase.chain((of) => fc.tuple(fc.constant(of), answers(cautionsOf(of).map(({ ground }) => ground)))),
        ([of, given]) => {
          const newestFirst: Answer[] = given.map((one) => ({
            ...one,
            reason: 'because',
            by: { id: 'p', name: 'Ann' },
            at: '',
          }));
          const fired = cautionsOf(of);
          const standing = standingOf(fired, newestFirst);
          expect(standing.map(({ fired: { rule } }) => rule.id)).toEqual(fired.map(({ rule }) => rule.id));
          for (const { fired: one, acknowledged } of standing) {
            const newest = given.find(({ rule }) => rule === one.rule.id);
            const holds = newest?.act === 'acknowledged' && newest.ground === one.ground;
            expect(acknowledged !== null).toBe(holds);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
