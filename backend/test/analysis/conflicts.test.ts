import fc from 'fast-check';
import { conflictsOf, type Saying } from '../../src/analysis/sayings/conflicts.js';
import { isBefore } from '../../src/platform/partialDates.js';

const on = (date: string | null, precision = 'day') => ({ date, precision });

function saying(id: string, changes: Partial<Saying> = {}): Saying {
  return {
    id,
    claimants: [`speaker of ${id}`],
    accused: [{ id: 'ostravia', kind: 'state' }],
    kind: 'attribution',
    rung: 'state',
    said: on(null, 'unknown'),
    ...changes,
  };
}

const norland = { id: 'norland', kind: 'state' } as const;
const tide = { id: 'tide', kind: 'group' } as const;

const against = (...sayings: Saying[]) =>
  [...conflictsOf(sayings)].flatMap(([id, found]) => found.against.map((other) => `${id}-${other}`));

describe('what contradicts what', () => {
  it('two claimants who blame different states', () => {
    expect(against(saying('a'), saying('b', { accused: [norland] }))).toEqual(['a-b', 'b-a']);
  });

  it.each([
    ['the same state', {}],
    ['a group, where the state behind it may be right too', { accused: [tide], rung: 'group' }],
    ['nobody', { accused: [], kind: 'non_attribution' }],
    ['one of several', { accused: [norland, { id: 'ostravia', kind: 'state' }] as const }],
  ])('not who blames %s', (_, changes) => {
    expect(against(saying('a'), saying('b', changes))).toEqual([]);
  });

  it('who denies it of the party that is blamed, and of no other', () => {
    expect(against(saying('a'), saying('b', { kind: 'denial' }))).toEqual(['a-b', 'b-a']);
    expect(against(saying('a'), saying('b', { kind: 'denial', accused: [norland] }))).toEqual([]);
  });

  it('takes the step of a claim that states none from the parties it blames', () => {
    const other = { id: 'other', kind: 'group' } as const;
    expect(
      against(saying('a', { rung: null, accused: [tide] }), saying('b', { rung: 'group', accused: [other] })),
    ).toEqual(['a-b', 'b-a']);
  });

  it('counts all and lists some', () => {
    const many = Array.from({ length: 9 }, (_, place) => saying(`b${place}`, { accused: [norland] }));
    expect(conflictsOf([saying('a'), ...many]).get('a')).toMatchObject({
      against: ['b0', 'b1', 'b2', 'b3', 'b4'],
      againstCount: 9,
    });
  });
});

describe('who changed what she says', () => {
  const one = { claimants: ['agency'] };
  const changed = (first: Saying['said'], second: Saying['said']) =>
    conflictsOf([
      saying('a', { ...one, kind: 'non_attribution', accused: [], said: first }),
      saying('b', { ...one, said: second }),
    ]);

  it('later is a revision, and no contradiction', () => {
    const found = changed(on('2025-03-01'), on('2025-04-01', 'month'));
    expect(found.get('a')).toEqual({ against: [], againstCount: 0, earlier: [], later: ['b'] });
    expect(found.get('b')).toEqual({ against: [], againstCount: 0, earlier: ['a'], later: [] });
  });

  it.each([
    ['in the same month', on('2025-04-03'), on('2025-04-01', 'month')],
    ['on a day that nobody knows', on('2025-04-03'), on(null, 'unknown')],
    ['in the same year', on('2025-01-01', 'year'), on('2025-12-31')],
  ])('%s is not said to be later', (_, first, second) => {
    expect(changed(first, second).get('a')).toMatchObject({ earlier: [], later: [] });
  });

  it('saying the same again is no change', () => {
    const found = conflictsOf([
      saying('a', { ...one, said: on('2025-01-02') }),
      saying('b', { ...one, said: on('2025-02-02') }),
    ]);
    expect(found.get('a')?.later).toEqual([]);
  });
});

const sayings = fc.uniqueArray(
  fc.record<Saying>({
    id: fc.uuid(),
    claimants: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 2 }),
    accused: fc.uniqueArray(fc.constantFrom(norland, tide, { id: 'ostravia', kind: 'state' } as const), {
      selector: ({ id }) => id,
    }),
    kind: fc.constantFrom('attribution', 'responsibility', 'denial', 'non_attribution'),
    rung: fc.constantFrom(null, 'group', 'state'),
    said: fc.constantFrom(on('2025-01-02'), on('2025-01-01', 'month'), on(null, 'unknown'), on('2026-05-05')),
  }),
  { selector: ({ id }) => id, maxLength: 14 },
);

it('is symmetric, and the same in any order', () => {
  fc.assert(
    fc.property(sayings, (all) => {
      const found = conflictsOf(all);
      expect(new Map(conflictsOf([...all].reverse()))).toEqual(new Map(found));
      for (const [id, { against: others, later }] of found) {
        expect(others).not.toContain(id);
        if (all.length <= 5) for (const other of others) expect(found.get(other)?.against).toContain(id);
        if (all.length <= 5) for (const other of later) expect(found.get(other)?.earlier).toContain(id);
      }
    }),
  );
});

it('puts an imprecise date before another only where that is certain', () => {
  fc.assert(
    fc.property(fc.constantFrom('day', 'month', 'year'), fc.constantFrom('day', 'month', 'year'), (p, q) => {
      const [one, other] = [on('2025-03-15', p), on('2025-04-15', q)];
      expect(isBefore(other, one)).toBe(false);
      expect(isBefore(one, other)).toBe(p !== 'year' && q !== 'year');
    }),
  );
});
