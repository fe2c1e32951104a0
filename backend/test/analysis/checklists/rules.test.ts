import { DEFAULT_CHECKLISTS } from '../../../src/analysis/checklists/defaults.js';
import {
  DEMANDS,
  lackOf,
  newKey,
  openQuestions,
  outcomeOf,
  sameItems,
  type Answer,
  type Item,
  type OnFile,
} from '../../../src/analysis/checklists/checklist.rules.js';
import { CLAIM_KINDS } from '../../../src/claims/claim.kinds.js';

const ON_FILE: OnFile = { evidence: new Set([1, 3]), searches: new Set(['s1']) };

const NOTHING: Answer = { outcome: 'open', words: null, reason: null, evidence: [], searches: [] };
const answered = (part: Partial<Answer> = {}): Answer => ({
  ...NOTHING,
  outcome: 'answered',
  words: 'Visits.',
  ...part,
});
const waived = (reason: string): Answer => ({ ...NOTHING, outcome: 'waived', reason });

describe('an answer brings what its question demands', () => {
  it.each([
    ['words', answered(), undefined],
    ['words', answered({ words: ' ' }), 'words'],
    ['evidence', answered(), 'evidence'],
    ['evidence', answered({ evidence: [3] }), undefined],
    ['evidence', answered({ searches: ['s1'] }), undefined],
    ['evidence', answered({ evidence: [2] }), 'evidence'],
    ['search', answered({ evidence: [1] }), 'search'],
    ['search', answered({ searches: ['s1'] }), undefined],
    ['search', answered({ searches: ['withdrawn'] }), 'search'],
    ['search', waived('Nobody claims a day.'), undefined],
    ['words', waived('  '), 'reason'],
    ['evidence', NOTHING, undefined],
  ] as const)('%s: %j lacks %s', (demands, answer, lack) => {
    expect(lackOf({ demands }, answer, ON_FILE)).toBe(lack);
  });

  it('leaves the question open once its evidence is gone', () => {
    const item = { demands: 'evidence' } as const;
    expect(outcomeOf(item, answered({ evidence: [1] }), ON_FILE)).toBe('answered');
    expect(outcomeOf(item, answered({ evidence: [1] }), { ...ON_FILE, evidence: new Set([3]) })).toBe('open');
    expect(outcomeOf(item, undefined, ON_FILE)).toBe('open');
  });
});

describe('10,000 checklists, answered at random', () => {
  const items: Item[] = DEMANDS.flatMap((demands) =>
    [1, 2].map((n) => ({ key: `${demands}_${n}`, question: `${demands} ${n}?`, help: '', demands })),
  );

  it('are complete exactly when every question is answered with what it demands, or waived', () => {
    const draw = generator(20_261_123);
    for (let round = 0; round < 10_000; round += 1) {
      const answers = new Map(items.filter(() => draw() < 0.8).map(({ key }) => [key, anyAnswer(draw)]));
      const open = items.filter(({ key, demands }) => !plainlyDone(answers.get(key), demands));
      expect(openQuestions(items, answers, ON_FILE)).toEqual(open.map(({ question }) => question));
    }
  });

  it('never open a question by more evidence or another search', () => {
    const draw = generator(7);
    const more = { evidence: new Set([1, 2, 3]), searches: new Set(['s1', 'withdrawn']) };
    for (let round = 0; round < 2_000; round += 1) {
      const answers = new Map(items.map(({ key }) => [key, anyAnswer(draw)]));
      const before = openQuestions(items, answers, ON_FILE);
      expect(before).toEqual(expect.arrayContaining(openQuestions(items, answers, more)));
    }
  });

  /** The rule a second time, written out. */
  function plainlyDone(answer: Answer | undefined, demands: Item['demands']): boolean {
    if (!answer || answer.outcome === 'open') return false;
    if (answer.outcome === 'waived') return (answer.reason ?? '').trim().length > 0;
    const hasEvidence = answer.evidence.includes(1) || answer.evidence.includes(3);
    const hasSearch = answer.searches.includes('s1');
    const shown = { words: true, evidence: hasEvidence || hasSearch, search: hasSearch }[demands];
    return (answer.words ?? '').trim().length > 0 && shown;
  }

  function anyAnswer(draw: () => number): Answer {
    const pick = <T>(all: readonly T[]): T[] => all.filter(() => draw() < 0.4);
    const outcome = (['answered', 'answered', 'waived', 'open'] as const)[Math.floor(draw() * 4)]!;
    return {
      outcome,
      words: outcome === 'answered' ? (draw() < 0.8 ? 'So it is.' : ' ') : null,
      reason: outcome === 'waived' ? (draw() < 0.8 ? 'No place is claimed.' : '') : null,
      evidence: pick([1, 2, 3]),
      searches: pick(['s1', 'withdrawn']),
    };
  }
});

describe('the checklists that come with the program', () => {
  it('are for the nine kinds that were asked for, each with keys of its own', () => {
    expect(DEFAULT_CHECKLISTS.map(({ kind }) => kind).sort()).toEqual(
      [
        'attribution',
        'denial',
        'impact',
        'no_impact',
        'non_attribution',
        'precedent',
        'quantity',
        'responsibility',
        'timeline',
      ].sort(),
    );
    for (const { kind, items } of DEFAULT_CHECKLISTS) {
      expect(CLAIM_KINDS).toContain(kind);
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    }
  });

  it.each(['no_impact', 'non_attribution', 'precedent'])('demand a search for %s', (kind) => {
    const { items } = DEFAULT_CHECKLISTS.find((one) => one.kind === kind)!;
    expect(items.some(({ demands }) => demands === 'search')).toBe(true);
  });

  it('ask six things of a quantity', () => {
    const { items } = DEFAULT_CHECKLISTS.find((one) => one.kind === 'quantity')!;
    const keys = ['numerator', 'denominator', 'window', 'sensor', 'bot_filter', 'geolocation'];
    expect(items.map(({ key }) => key)).toEqual(keys);
  });
});

describe('the key of a new question', () => {
  it.each([
    ['Who measured it, and how?', 'who_measured_it_and'],
    ['Où était-ce mesuré ?', 'ou_etait_ce_mesure'],
    ['Кто это измерил?', 'question'],
  ])('%s is %s', (question, key) => {
    expect(newKey(question, new Set())).toBe(key);
    expect(newKey(question, new Set([key, `${key}_2`]))).toBe(`${key}_3`);
  });
});

it('tells versions apart by order, words and what is demanded', () => {
  const [one, two] = DEFAULT_CHECKLISTS[0]!.items as [Item, Item];
  expect(sameItems([one, two], [{ ...one }, { ...two }])).toBe(true);
  expect(sameItems([one, two], [two, one])).toBe(false);
  expect(sameItems([one], [{ ...one, demands: 'search' }])).toBe(false);
  expect(sameItems([one], [one, two])).toBe(false);
});

/** The same numbers for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
