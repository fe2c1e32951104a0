import fc from 'fast-check';
import { highest, isReached, ladderOf, type Bearing } from '../../src/analysis/ladder.js';
import { RUNGS } from '../../src/claims/claim.kinds.js';
import { NO_FINDING, RATINGS } from '../../src/verdicts/finding.js';
import { gaps } from '../../src/verdicts/finding.rules.js';
import { attribution, evidence, record } from './cautions/cases.js';

const bearing: fc.Arbitrary<Bearing> = fc.record({
  stance: fc.constantFrom('supports', 'undermines', 'context'),
  reliability: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
  withheld: fc.boolean(),
  rung: fc.option(fc.constantFrom(...RUNGS)),
});
const place = (rung: string | null): number =>
  rung === null ? -1 : RUNGS.indexOf(rung as (typeof RUNGS)[number]);

describe('the ladder', () => {
  it('never allows a step up: an affirmed claim stands no higher than something that readers can see and trust', () => {
    fc.assert(
      fc.property(
        fc.array(bearing, { maxLength: 6 }),
        fc.constantFrom(...RUNGS),
        fc.constantFrom(...RATINGS),
        (all, claim, rating) => {
          const ladder = { claim, evidence: highest(all) };
          const refused = gaps(
            { ...NO_FINDING, rating, unknowns: ['x'] },
            { kind: 'attribution', evidence: [], ladder },
          ).some(({ field }) => field === 'rating');
          const shown = all.some(
            (one) =>
              one.stance === 'supports' &&
              !one.withheld &&
              ['A', 'B', 'C', 'D'].includes(one.reliability) &&
              place(one.rung) >= place(claim),
          );
          const affirms = rating === 'supported' || rating === 'mostly_supported';
          expect(refused).toBe(affirms && !shown);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is not lowered by more evidence', () => {
    fc.assert(
      fc.property(
        fc.array(bearing),
        bearing,
        (all, more) => place(highest([...all, more])) >= place(highest(all)),
      ),
      { numRuns: 500 },
    );
  });

  it('is of claims that say of somebody that she did it', () => {
    const facet = attribution({ rung: 'state' });
    const proof = [evidence(1, { rung: 'group' })];
    const of = (kind: 'attribution' | 'denial') =>
      ladderOf(record({ claim: { kind, attribution: facet }, evidence: proof }));
    expect(of('attribution')).toEqual({ claim: 'state', evidence: 'group' });
    expect(of('denial')).toEqual({ claim: null, evidence: null });
    expect(isReached({ claim: null, evidence: null })).toBe(true);
  });

  it('says in words how far the evidence reaches, and what to do', () => {
    const ladder = { claim: 'state', evidence: 'group' } as const;
    const found = gaps({ ...NO_FINDING, rating: 'supported' }, { kind: 'attribution', evidence: [], ladder });
    expect(found.find(({ field }) => field === 'rating')?.detail).toMatch(
      /^The claim reaches a state, and what supports it reaches a group\. Add evidence .* lower the rung .* or choose another rating\.$/,
    );
  });
});
