import { cautionsOf, type Fired } from '../../../src/analysis/cautions/fired.js';
import type { Case } from '../../../src/analysis/case.js';
import { CONFIDENCE_DROPPED, CONFIDENCE_KEPT, FIXTURES } from './fixtures.js';

const ids = (fired: readonly Fired[]): string[] => fired.map(({ rule }) => rule.id);
const blocking = (record: Case): string[] =>
  ids(cautionsOf(record).filter(({ severity }) => severity === 'blocking'));

describe('the fifteen claims of the two articles', () => {
  it.each(FIXTURES)('$number: $says', ({ record, expected }) => {
    expect(ids(cautionsOf(record))).toEqual(expect.arrayContaining([...expected]));
    // What blocks has to be one of those: a rule that stops people for nothing is soon waved through.
    expect(expected).toEqual(expect.arrayContaining(blocking(record)));
  });

  it('are fifteen, and each rule that they were chosen for fires on one of them', () => {
    expect(FIXTURES.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
    expect(new Set(FIXTURES.flatMap(({ expected }) => expected)).size).toBe(19);
  });
});

describe('the word of confidence', () => {
  it('is missed only where it was given and dropped', () => {
    expect(blocking(CONFIDENCE_DROPPED)).toEqual(['P-13']);
    expect(blocking(CONFIDENCE_KEPT)).toEqual([]);
  });

  it('is not missed where nobody captured what was said before', () => {
    const [original, later] = seventh().appearances;
    expect(original?.hedges).toEqual(['would mean']);
    const withoutOriginal = { ...seventh(), appearances: later ? [later] : [], citations: [] };
    expect(blocking(withoutOriginal)).toEqual([]);
  });
});

function seventh(): Case {
  const found = FIXTURES.find(({ number }) => number === 7);
  if (!found) throw new Error('there is no seventh fixture');
  return found.record;
}
