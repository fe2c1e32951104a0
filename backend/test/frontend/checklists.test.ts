import fc from 'fast-check';
import { changesOf, shifted, sumOf, type Asked } from '../../../frontend/src/checklists/changes.js';
import { asGiven, inWords, progressOf } from '../../../frontend/src/claims/checklist/checklist.js';

const item = (key: string, changes: Partial<Asked> = {}) => ({
  key,
  question: `What of ${key}?`,
  help: '',
  demands: 'words' as const,
  ...changes,
});
const LIST = ['a', 'b', 'c', 'd'].map((key) => ({ ...item(key), key }));

describe('what a version asks differently', () => {
  it.each([
    ['nothing is different', LIST],
    ['1 question added', [...LIST, { ...item('e'), key: null }]],
    ['1 question removed', LIST.slice(1)],
    ['1 question reworded', LIST.map((one) => (one.key === 'b' ? item('b', { question: 'How?' }) : one))],
    ['1 question reworded', LIST.map((one) => (one.key === 'b' ? item('b', { help: 'Look.' }) : one))],
    [
      '1 question with other demands',
      LIST.map((one) => (one.key === 'b' ? item('b', { demands: 'search' }) : one)),
    ],
    ['1 question moved', [...LIST.slice(1), LIST[0]!]],
    ['1 question added, 2 removed', [...LIST.slice(2), { ...item('e'), key: null }]],
  ])('%s', (words, after) => {
    expect(sumOf(changesOf(LIST, after))).toBe(words);
  });

  it('names what a question was before', () => {
    const after = [item('a', { question: 'How?' }), ...LIST.slice(1)];
    expect(changesOf(LIST, after)).toEqual([{ is: 'reworded', question: 'How?', was: 'What of a?' }]);
  });

  it('accounts for every question, whatever is kept, removed, added and put in another order', () => {
    const drafts = fc
      .shuffledSubarray(LIST)
      .chain((kept) => fc.tuple(fc.constant(kept), fc.integer({ min: 0, max: 3 })));
    fc.assert(
      fc.property(drafts, ([kept, added]) => {
        const after = [...kept, ...Array.from({ length: added }, () => ({ ...item('new'), key: null }))];
        const of = (is: string) => changesOf(LIST, after).filter((change) => change.is === is).length;
        expect([of('added'), of('removed')]).toEqual([added, LIST.length - kept.length]);
        const inOrder = kept.every((one, place) => place === 0 || kept[place - 1]!.key < one.key);
        expect(of('moved') === 0).toBe(inOrder);
        expect(of('moved')).toBeLessThan(Math.max(1, kept.length));
      }),
    );
  });
});

it('moves a question by one place, and leaves the ends alone', () => {
  expect(shifted(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(shifted(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(shifted(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(shifted(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
});

describe('an answer', () => {
  const by = { id: 'x', name: 'Chen' };
  const kept = { id: '1', question: 'What?', by, at: '2026-03-01T00:00:00Z', evidence: [], searches: [] };
  const search = {
    id: 's',
    where: 'Archive',
    query: 'portal',
    on: '2026-03-01',
    found: 'Nothing.',
    by,
    at: kept.at,
    withdrawn: null,
  };

  it('is given again as it was, without what does not belong to it', () => {
    expect(asGiven({ answer: null })).toEqual({ outcome: 'open' });
    const waived = { ...kept, outcome: 'waived' as const, words: null, reason: 'No place is claimed.' };
    expect(asGiven({ answer: waived })).toEqual({ outcome: 'waived', reason: 'No place is claimed.' });
    const answered = { ...kept, outcome: 'answered' as const, words: 'Visits.', reason: null, evidence: [2] };
    expect(asGiven({ answer: answered })).toEqual({
      outcome: 'answered',
      words: 'Visits.',
      evidence: [2],
      searches: [],
    });
  });

  it('is told in words beside another', () => {
    expect(inWords({ outcome: 'open' }, [])).toBe('open');
    expect(inWords({ outcome: 'waived', reason: 'No.' }, [])).toBe('set aside: No.');
    const given = { outcome: 'answered', words: 'Visits.', evidence: [2], searches: ['s'] } as const;
    expect(inWords(given, [search])).toBe('Visits. [2] search of 2026-03-01');
  });

  it('counts when it stands or is set aside', () => {
    const items = (['open', 'answered', 'waived', 'open'] as const).map((outcome) => ({ outcome }));
    expect(progressOf(items)).toEqual({ done: 2, of: 4 });
  });
});
