import fc from 'fast-check';
import { alphaOf, nominal, ordinal, type Difference } from '../../../src/analysis/agreement/alpha.js';
import { intervalOf } from '../../../src/analysis/agreement/interval.js';
import { FOUR_OBSERVERS, THREE_OBSERVERS, unitsOf } from './published.js';

const VALUES = 5;
/** Not a scale of ours; that it comes out shows that the rest does not hang on the scale. */
const interval: Difference = (one, other) => (one - other) ** 2;

const someUnits = fc.array(fc.array(fc.nat(VALUES - 1), { maxLength: 5 }), { maxLength: 30 });

/** A plain second way: over all pairs of values, without a table. */
function alphaByPairs(units: readonly (readonly number[])[], difference: Difference): number | undefined {
  const paired = units.filter((unit) => unit.length > 1);
  const all = paired.flat();
  const used = Array.from({ length: VALUES }, (_, value) => all.filter((one) => one === value).length);
  const apart = (values: readonly number[]) =>
    values.flatMap((one) => values.map((other) => difference(one, other, used))).reduce((a, b) => a + b, 0);
  const observed = paired.map((unit) => apart(unit) / (unit.length - 1)).reduce((a, b) => a + b, 0);
  const expected = apart(all) / (all.length - 1);
  return expected > 0 ? 1 - observed / expected : undefined;
}

describe('Krippendorff’s alpha', () => {
  it.each([
    ['nominal', FOUR_OBSERVERS, nominal, 0.743],
    ['ordinal', FOUR_OBSERVERS, ordinal, 0.815],
    ['interval', FOUR_OBSERVERS, interval, 0.849],
    ['nominal', THREE_OBSERVERS, nominal, 0.691],
    ['interval', THREE_OBSERVERS, interval, 0.811],
  ] as const)('is what is published: %s of a worked example', (_, units, difference, published) => {
    expect(alphaOf(units, VALUES, difference)).toBeCloseTo(published, 3);
  });

  it('control: the worked example with one value changed is another number', () => {
    const changed = FOUR_OBSERVERS.map((unit, index) => (index === 0 ? [1, ...unit.slice(1)] : unit));
    expect(alphaOf(changed, VALUES, nominal)).not.toBeCloseTo(0.743, 3);
  });

  it('is 1 where raters always agree', () => {
    const agreed = fc.array(
      fc.tuple(fc.nat(VALUES - 1), fc.integer({ min: 2, max: 5 })).map(([value, m]) => Array(m).fill(value)),
      { minLength: 2, maxLength: 20 },
    );
    fc.assert(
      fc.property(agreed, (units: number[][]) => {
        const expected = new Set(units.flat()).size > 1 ? 1 : 'same';
        expect(alphaOf(units, VALUES, nominal)).toBe(expected);
        expect(alphaOf(units, VALUES, ordinal)).toBe(expected);
      }),
    );
  });

  it('says when there is nothing to say', () => {
    expect(alphaOf([], VALUES, nominal)).toBe('few');
    expect(alphaOf([[1], [2], []], VALUES, nominal)).toBe('few');
    expect(
      alphaOf(
        [
          [2, 2],
          [2, 2, 2],
        ],
        VALUES,
        ordinal,
      ),
    ).toBe('same');
  });

  it('hangs neither on the order of raters nor on that of units', () => {
    const shuffled = someUnits.chain((units) =>
      fc.tuple(
        fc.constant(units),
        fc
          .tuple(...units.map((unit) => fc.shuffledSubarray(unit, { minLength: unit.length })))
          .chain((inner) => fc.shuffledSubarray(inner, { minLength: inner.length })),
      ),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom(nominal, ordinal), ([units, others], difference) => {
        const [one, other] = [units, others].map((some) => alphaOf(some, VALUES, difference));
        if (typeof one === 'number') expect(other).toBeCloseTo(one, 9);
        else expect(other).toBe(one);
        expect(intervalOf(others, VALUES, difference)).toEqual(intervalOf(units, VALUES, difference));
      }),
      { numRuns: 40 },
    );
  });

  it('hangs on no names: nominal values may be called anything, an order may be read backwards', () => {
    const renaming = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: VALUES });
    fc.assert(
      fc.property(someUnits, renaming, (units, names) => {
        const renamed = units.map((unit) => unit.map((value) => names[value] ?? 0));
        const backwards = units.map((unit) => unit.map((value) => VALUES - 1 - value));
        expect(same(alphaOf(renamed, VALUES, nominal), alphaOf(units, VALUES, nominal))).toBe(true);
        expect(same(alphaOf(backwards, VALUES, ordinal), alphaOf(units, VALUES, ordinal))).toBe(true);
      }),
    );
  });

  it('equals a plain computation over all pairs, and is never above 1', () => {
    fc.assert(
      fc.property(someUnits, fc.constantFrom(nominal, ordinal, interval), (units, difference) => {
        const plain = alphaByPairs(units, difference);
        const found = alphaOf(units, VALUES, difference);
        if (plain === undefined) expect(typeof found).toBe('string');
        else expect(found).toBeCloseTo(plain, 9);
        if (typeof found === 'number') expect(found).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('its interval', () => {
  it('holds the estimate, keeps to the scale and is the same each time', () => {
    fc.assert(
      fc.property(someUnits, fc.constantFrom(nominal, ordinal), (units, difference) => {
        const alpha = alphaOf(units, VALUES, difference);
        const found = intervalOf(units, VALUES, difference);
        if (!found) return;
        expect(typeof alpha).toBe('number');
        expect(found.low).toBeLessThanOrEqual(Number(alpha));
        expect(found.high).toBeGreaterThanOrEqual(Number(alpha));
        expect(found.high).toBeLessThanOrEqual(1);
        expect(intervalOf(units, VALUES, difference)).toEqual(found);
      }),
      { numRuns: 40 },
    );
  });

  it('grows narrower with more of the same', () => {
    const width = (times: number) => {
      const found = intervalOf(Array(times).fill(FOUR_OBSERVERS).flat(), VALUES, nominal);
      return (found?.high ?? NaN) - (found?.low ?? NaN);
    };
    expect(width(1)).toBeGreaterThan(0.2);
    expect(width(16)).toBeLessThan(width(1) / 2);
  });

  it('is not given for what is too little or too much alike', () => {
    expect(intervalOf(unitsOf('1', '2'), VALUES, nominal)).toBeUndefined();
    expect(intervalOf(unitsOf('1 2', '1 2'), VALUES, nominal)).toBeUndefined();
    expect(intervalOf(unitsOf('1 1 1 1 1 1 2', '1 1 1 1 1 1 2'), VALUES, nominal)).toBeUndefined();
  });

  it('takes a newsroom’s years in well under a second', () => {
    const units = Array.from({ length: 3000 }, (_, index) => [index % 5, (index * 7 + (index % 3)) % 5]);
    const began = process.cpuUsage();
    intervalOf(units, VALUES, ordinal);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(1000);
  });
});

function same(one: number | string, other: number | string): boolean {
  return typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) < 1e-9 : one === other;
}
