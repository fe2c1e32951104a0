import { agreementByKind, type RatedClaim } from '../../../src/analysis/agreement/agreement.js';

const rated = (kind: string | null, ...ratings: string[]): RatedClaim => ({
  kind,
  ratings: ratings.map((rating, index) => ({ rater: `r${index}`, rating })),
});

describe('agreement by kind', () => {
  it('stands over all claims first, then kind by kind', () => {
    const found = agreementByKind([
      rated('quantity', 'mixed', 'mixed'),
      rated('impact', 'refuted', 'misleading'),
      rated('impact', 'supported', 'supported'),
      rated(null, 'supported', 'supported', 'refuted'),
    ]);
    expect(found.map(({ kind, claims, raters }) => [kind, claims, raters])).toEqual([
      [null, 4, 3],
      ['impact', 2, 2],
      ['quantity', 1, 2],
    ]);
    expect(found.map(({ percent }) => percent)).toEqual([50, 50, 100]);
  });

  it('counts a rating without a number as none on the scale with an order, and as itself on the other', () => {
    const [all] = agreementByKind([
      rated('impact', 'unproven', 'refuted'),
      rated('impact', 'supported', 'mostly_supported'),
      rated('impact', 'refuted', 'refuted'),
    ]);
    expect(all?.nominal.claims).toBe(3);
    expect(all?.ordinal.claims).toBe(2);
    expect(all?.ordinal.alpha).toBeGreaterThan(all?.nominal.alpha ?? 1);
  });

  it('says why there is no number', () => {
    expect(agreementByKind([])).toEqual([
      {
        kind: null,
        claims: 0,
        raters: 0,
        percent: null,
        nominal: { claims: 0, alpha: null, low: null, high: null, why: 'few' },
        ordinal: { claims: 0, alpha: null, low: null, high: null, why: 'few' },
      },
    ]);
    const [alike] = agreementByKind([rated('impact', 'mixed', 'mixed'), rated('impact', 'mixed', 'mixed')]);
    expect(alike?.ordinal).toEqual({ claims: 2, alpha: null, low: null, high: null, why: 'same' });
  });

  it('leaves out a claim that only one person rated', () => {
    const [all] = agreementByKind([rated('impact', 'mixed'), rated('impact', 'refuted', 'refuted')]);
    expect([all?.claims, all?.percent]).toEqual([1, 100]);
  });
});
