import fc from 'fast-check';
import { disputesOf, divisionsOf } from '../../../src/analysis/hypotheses/weighing/disagreement.js';
import { credibilityOf } from '../../../src/analysis/hypotheses/weighing/marks.js';
import { sensitivitiesOf } from '../../../src/analysis/hypotheses/weighing/sensitivity.js';
import { standingsOf, tellingsOf, type Matrix } from '../../../src/analysis/hypotheses/weighing/weighing.js';
import { anyMatrix, drawn } from './matrices.js';

const places = (matrix: Matrix) => standingsOf(matrix).map(({ place }) => place);
const inconsistencies = (matrix: Matrix) =>
  standingsOf(matrix).map(({ inconsistency }) => Number(inconsistency.toFixed(4)));

describe('what speaks against a hypothesis', () => {
  it('counts once, or twice where it speaks strongly, by its weights', () => {
    const matrix = drawn(
      'medium medium  C   I   II',
      'high   high    CC  I   N',
      'low    low     N   II  NA',
      'low    medium  N   N   I',
    );
    expect(inconsistencies(matrix)).toEqual([0, 4, 2.7071]);
    expect(places(matrix)).toEqual([1, 3, 2]);
  });

  it('is all that counts: much that fits does not make up for it', () => {
    expect(places(drawn('medium medium N CC', 'medium medium N CC', 'low low N I'))).toEqual([1, 2]);
  });

  it('leaves hypotheses level that it hits alike, however it is made up', () => {
    // Half and half again is one; so is 1/√2 on two rows what √2 is on one.
    const level = drawn(
      'low    low    I N',
      'low    low    I N',
      'medium medium N I',
      'low    medium I N',
      'low    medium I N',
      'high   medium N I',
    );
    expect(places(level)).toEqual([1, 1]);
  });

  it('names its rows, and how many cells nobody has filled', () => {
    expect(standingsOf(drawn('medium medium I .', 'medium medium C .', 'low high II C'))).toMatchObject([
      { against: ['e1', 'e3'], bearing: 3, open: 0 },
      { against: [], bearing: 1, open: 2 },
    ]);
  });

  it('tells a hypothesis that passed tests from one that nothing bears on', () => {
    const [tested, untested] = standingsOf(drawn('high high C N', 'high high CC NA'));
    expect([tested?.place, untested?.place]).toEqual([1, 1]);
    expect([tested?.bearing, untested?.bearing]).toEqual([2, 0]);
  });
});

describe('what a row tells apart', () => {
  it.each([
    ['all alike', 'medium medium C C C', 0],
    ['neutral and not applicable, which both say nothing', 'medium medium N NA N', 0],
    ['a step apart', 'high high CC C C', 1],
    ['from one end to the other', 'low low CC N II', 4],
    ['one judged only', 'low low CC . .', null],
  ])('%s', (_, line, spread) => {
    expect(tellingsOf(drawn(line))).toEqual([{ row: 'e1', diagnosticity: spread }]);
  });
});

describe('on what the order hangs', () => {
  it('names the row without which another comes first, and which', () => {
    const matrix = drawn('high high I C C', 'medium medium C C I', 'low low C C II');
    expect(places(matrix)).toEqual([2, 1, 2]);
    expect(sensitivitiesOf(matrix)).toEqual([
      { row: 'e1', leftOut: 'first', firstWithout: ['h1', 'h2'], lowered: 'order', firstLowered: ['h2'] },
      { row: 'e2', leftOut: 'order', firstWithout: ['h2'], lowered: 'order', firstLowered: ['h2'] },
      { row: 'e3', leftOut: 'order', firstWithout: ['h2'], lowered: null, firstLowered: ['h2'] },
    ]);
  });

  it('tells that one grade less of credibility is enough', () => {
    const [only] = sensitivitiesOf(drawn('high medium I N', 'medium medium N I'));
    expect(only).toMatchObject({ lowered: 'first', firstLowered: ['h1', 'h2'] });
  });
});

describe('where analysts do not agree', () => {
  const answers = (analyst: string, line: string) => ({ analyst, judgements: drawn(line).judgements });
  const frame = drawn('medium medium N N N N N');

  it('tells the other side from silence and from a matter of degree', () => {
    const ann = answers('ann', 'medium medium CC C I N C');
    const ben = answers('ben', 'medium medium CC CC C I .');
    expect(disputesOf(frame, [ann, ben])).toEqual([
      { hypothesis: 'h2', row: 'e1', apart: 'degree' },
      { hypothesis: 'h3', row: 'e1', apart: 'opposed' },
      { hypothesis: 'h4', row: 'e1', apart: 'differ' },
    ]);
  });

  it('sums up what divides them on each hypothesis', () => {
    const ann = answers('ann', 'medium medium II C C C C');
    const ben = answers('ben', 'medium medium C C C C C');
    expect(divisionsOf(frame, [ann, ben])[0]).toEqual({
      hypothesis: 'h1',
      disputes: 1,
      opposed: 1,
      least: 0,
      most: 2,
      firstFor: 1,
    });
  });
});

it.each([
  ['A', 1, 'high'],
  ['B', 2, 'high'],
  ['B', 3, 'medium'],
  ['C', 1, 'medium'],
  ['F', 6, 'medium'],
  ['A', 5, 'low'],
  ['E', 1, 'low'],
] as const)('evidence graded %s%i starts with %s credibility', (reliability, credibility, weight) => {
  expect(credibilityOf({ reliability, credibility })).toBe(weight);
});

/** The same once more, as one would do it with a pencil: floats, column by column, sorted with a hair's tolerance. */
function byHand({ hypotheses, rows, judgements }: Matrix) {
  const factor = { low: 1 / Math.sqrt(2), medium: 1, high: Math.sqrt(2) };
  const value: Record<string, number> = { I: -1, II: -2 };
  const sums = hypotheses.map((hypothesis) => {
    let sum = 0;
    for (const judgement of judgements.filter((one) => one.hypothesis === hypothesis)) {
      const row = rows.find(({ id }) => id === judgement.row)!;
      sum += (value[judgement.mark] ?? 0) * factor[row.credibility] * factor[row.relevance];
    }
    return sum;
  });
  const groups: number[][] = [];
  for (const index of sums.map((_, at) => at).sort((a, b) => sums[b]! - sums[a]!)) {
    const group = groups.at(-1);
    if (group && Math.abs(sums[group[0]!]! - sums[index]!) < 1e-9) group.push(index);
    else groups.push([index]);
  }
  const place = new Map<number, number>();
  let taken = 0;
  for (const group of groups) {
    for (const index of group) place.set(index, taken + 1);
    taken += group.length;
  }
  return { sums, places: hypotheses.map((_, index) => place.get(index)!) };
}

function spreadByHand({ judgements }: Matrix, row: string): number | null {
  const scale = ['II', 'I', 'N', 'C', 'CC'];
  const at = judgements
    .filter((one) => one.row === row)
    .map(({ mark }) => scale.indexOf(mark === 'NA' ? 'N' : mark))
    .sort((a, b) => a - b);
  return at.length < 2 ? null : at[at.length - 1]! - at[0]!;
}

describe('any matrix', () => {
  it('10,000 of them are weighed as a straightforward computation weighs them', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const hand = byHand(matrix);
        const standings = standingsOf(matrix);
        standings.forEach(({ inconsistency }, index) =>
          expect(Math.abs(inconsistency + hand.sums[index]!)).toBeLessThan(1e-9),
        );
        expect(standings.map(({ place }) => place)).toEqual(hand.places);
        expect(tellingsOf(matrix).map(({ diagnosticity }) => diagnosticity)).toEqual(
          matrix.rows.map(({ id }) => spreadByHand(matrix, id)),
        );
      }),
      { numRuns: 10_000, seed: 20_240_607 },
    );
  }, 60_000);

  it('hangs on a row exactly when the straightforward computation without that row gives another order', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const now = byHand(matrix).places;
        for (const { row, leftOut } of sensitivitiesOf(matrix)) {
          const without = byHand({
            ...matrix,
            rows: matrix.rows.filter(({ id }) => id !== row),
            judgements: matrix.judgements.filter((one) => one.row !== row),
          }).places;
          const ones = (all: number[]) => all.map((place) => place === 1).join();
          const expected =
            ones(now) !== ones(without) ? 'first' : now.join() !== without.join() ? 'order' : 'none';
          expect(leftOut).toBe(expected);
        }
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);

  it('does not depend on the order in which anything is written down', () => {
    fc.assert(
      fc.property(anyMatrix, fc.integer(), (matrix, seed) => {
        const turned = <T>(all: readonly T[]): T[] => {
          const at = all.length === 0 ? 0 : Math.abs(seed) % all.length;
          return [...all.slice(at), ...all.slice(0, at)].reverse();
        };
        const other = standingsOf({
          hypotheses: turned(matrix.hypotheses),
          rows: turned(matrix.rows),
          judgements: turned(matrix.judgements),
        });
        for (const { hypothesis, inconsistency, place } of standingsOf(matrix)) {
          expect(other.find((one) => one.hypothesis === hypothesis)).toMatchObject({ inconsistency, place });
        }
      }),
    );
  });

  it('never gets better for a hypothesis by one more row that speaks against it', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const more: Matrix = {
          ...matrix,
          rows: [...matrix.rows, { id: 'more', credibility: 'low', relevance: 'low' }],
          judgements: [...matrix.judgements, { hypothesis: 'h1', row: 'more', mark: 'I' }],
        };
        const [before, after] = [standingsOf(matrix)[0]!, standingsOf(more)[0]!];
        expect(after.inconsistency).toBeGreaterThan(before.inconsistency);
        expect(after.place).toBeGreaterThanOrEqual(before.place);
      }),
    );
  });
});
