import fc from 'fast-check';
import { plainLine, storable } from '../../../src/intake/suggestions/proposal.js';
import { blamedKind, capacityOf } from '../../../src/intake/suggestions/speech.js';
import { best } from '../../../src/intake/suggestions/sifting.js';
import { overlap } from '../../../src/intake/suggestions/passages.js';
import { editsOf } from '../../../src/intake/suggestions/edits.js';
import { BRANDT, found } from '../../support/suggestions.js';

describe('a line as it is kept', () => {
  it.each([
    ['A claim\n over\tthree  lines ', 'A claim over three lines'],
    ['hidden \u202Eorder\u202C of words', 'hidden order of words'],
    ['a\u0000b\u200Bc', 'a b\u200Bc'],
    ['cafe\u0301', 'café'],
    ['half a pair \uD83D', 'half a pair \uFFFD'],
  ])('%j becomes %j', (text, line) => {
    expect(plainLine(text, 100)).toBe(line);
  });

  it('is never longer than asked, in code points, and never torn', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        (text, most) => {
          const line = plainLine(text, most);
          expect([...line].length).toBeLessThanOrEqual(most);
          expect(line.isWellFormed()).toBe(true);
          expect(line).toBe(line.trim());
        },
      ),
    );
  });
});

describe('what the extractor found', () => {
  it('is kept within the limits of the record', () => {
    const kept = storable(
      found('Forty thousand', {
        statement: 'x'.repeat(900),
        accused: ['A', 'A', ' ', 'B\u0000'],
        hedges: Array.from({ length: 30 }, (_, n) => `hedge ${n}`),
        numbers: [{ text: '1', value: Infinity, unit: '', counted: '' }],
        score: 7,
      }),
    );
    expect(kept?.statement).toHaveLength(500);
    expect(kept?.proposal).toMatchObject({ accused: ['A', 'B'], numbers: [{ value: null }] });
    expect([kept?.proposal.hedges.length, kept?.score]).toEqual([20, 1]);
  });

  it.each<[string, object]>([
    ['longer than an appearance can be', { position: { start: 0, end: 5001 } }],
    ['empty', { position: { start: 3, end: 3 } }],
    ['without a word', { statement: ' ', exact: '\n' }],
  ])('is passed over when its passage is %s', (_, changes) => {
    expect(storable(found('Forty thousand', changes))).toBeUndefined();
  });

  it('is thinned out by score and stays in the order of the text', () => {
    const all = Array.from({ length: 600 }, (_, n) => storable(found('Forty', { score: (n % 7) / 10 }))!);
    const kept = best(all);
    expect(kept).toHaveLength(500);
    expect(Math.min(...kept.map(({ score }) => score))).toBeGreaterThan(0);
    expect(kept).toEqual(all.filter((one) => kept.includes(one)));
  });
});

describe('the capacity in which somebody speaks', () => {
  const who = (type: string, role = '', name = 'N', anonymous = false) =>
    ({ ...BRANDT, name, type, role, anonymous }) as typeof BRANDT;
  it.each([
    [who('person', 'spokeswoman of the ministry'), 'impact', 'official'],
    [who('person', 'security researcher'), 'impact', 'expert'],
    [who('person'), 'impact', 'other'],
    [who('state'), 'impact', 'official'],
    [who('organisation', '', 'Northgate Security'), 'impact', 'vendor'],
    [who('organisation', '', 'Ministry of Ports'), 'impact', 'official'],
    [who('group'), 'impact', 'attacker'],
    [who('account'), 'responsibility', 'attacker'],
    [who('unnamed', '', 'British officials', true), 'impact', 'anonymous_official'],
    [who('unnamed', '', 'a source', true), 'impact', 'anonymous'],
    [who('outlet_voice', '', ''), 'impact', 'outlet'],
    [who('outlet'), 'attribution', 'outlet'],
  ] as const)('of %j for %s is %s', (speaker, kind, capacity) => {
    expect(capacityOf(speaker, kind)).toBe(capacity);
  });

  it.each([
    ['Iran', 'state'],
    ['the U.S.', 'state'],
    ['Grey Heron', 'group'],
  ])('and %s who is blamed is a %s', (name, kind) => {
    expect(blamedKind(name)).toBe(kind);
  });
});

describe('two passages', () => {
  it.each([
    [[0, 10], [10, 20], 0],
    [[0, 10], [0, 10], 1],
    [[0, 10], [5, 15], 1 / 3],
    [[0, 10], [0, 20], 0.5],
  ] as const)('%j and %j share %d', ([a, b], [c, d], share) => {
    expect(overlap({ starts: a, ends: b }, { starts: c, ends: d })).toBeCloseTo(share);
    expect(overlap({ starts: c, ends: d }, { starts: a, ends: b })).toBeCloseTo(share);
  });
});

it('what was changed is what differs from the proposal', () => {
  const proposed = { statement: 'A', kind: 'impact', via: [], hedges: ['may'] } as unknown as Parameters<
    typeof editsOf
  >[0];
  expect(
    editsOf(proposed, { statement: 'A', kind: 'quantity', via: [], hedges: [], incidentId: null }),
  ).toEqual({
    kind: ['impact', 'quantity'],
    hedges: [['may'], []],
  });
});
