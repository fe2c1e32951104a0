import { facetRefusal } from '../../src/claims/claim.facets.js';
import { CLAIM_KINDS, facetOf, kindsWith } from '../../src/claims/claim.kinds.js';

describe('a facet', () => {
  it('fits these kinds and no others', () => {
    expect(kindsWith('attribution')).toEqual(['attribution', 'responsibility', 'denial', 'non_attribution']);
    expect(kindsWith('quantity')).toEqual(['quantity']);
  });

  it.each(CLAIM_KINDS)('on a claim of kind %s is taken exactly when it fits', (kind) => {
    for (const facet of ['attribution', 'quantity'] as const) {
      const claim = { kind, attribution: null, quantity: null, [facet]: {} };
      expect(facetRefusal(claim, [facet]) === undefined).toBe(facetOf(kind) === facet);
    }
  });

  it('on a claim without a kind is refused', () => {
    expect(
      facetRefusal({ kind: null, attribution: {}, quantity: null }, ['attribution'])?.fields[0]?.field,
    ).toBe('attribution');
  });

  it('that was there before is not lost by a change of kind unless somebody says so', () => {
    const refused = facetRefusal({ kind: 'impact', attribution: {}, quantity: null }, []);
    expect(refused?.fields[0]?.field).toBe('kind');
    expect(refused?.detail).toMatch(
      /Send attribution as null to drop it, or keep a kind out of attribution, .* or non_attribution/,
    );
    expect(facetRefusal({ kind: 'impact', attribution: null, quantity: null }, [])).toBeUndefined();
  });
});
