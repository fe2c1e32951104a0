import { ApiProblem, messagesByField } from '../../../frontend/src/api/problem.js';
import { differencesOf } from '../../../frontend/src/ui/form/differences.js';
import { messagesOf } from '../../../frontend/src/ui/fieldMessages.js';
import { wordsOf } from '../../../frontend/src/ui/form/fieldError.js';

it('puts the words of the server where the fields of the form are', () => {
  const fields = [
    { field: 'title', detail: 'title must not be empty' },
    { field: 'externalIds.wikidata', detail: 'Such as Q159.' },
    { field: 'interests[1].note', detail: 'too long' },
    { field: 'title', detail: 'No controls, please.' },
  ];
  expect(messagesByField(fields)).toEqual({
    title: 'Title must not be empty. No controls, please.',
    externalIds: { wikidata: 'Such as Q159.' },
    interests: { 1: { note: 'Too long.' } },
  });
});

it('finds the sentence of a field, also when only one line of a list is wrong', () => {
  expect(wordsOf({ type: 'server', message: 'Name it.' })).toBe('Name it.');
  expect(wordsOf([undefined, { type: 'server', message: 'The second one.' }])).toBe('The second one.');
  expect(wordsOf(undefined)).toBeUndefined();
});

it.each([
  [409, 'party.stale', true],
  [409, 'party.exists', false],
  [400, 'party.stale', false],
])('%i %s is stale: %s', (status, code, stale) => {
  expect(new ApiProblem(status, code, 'No.').isStale).toBe(stale);
});

it('shows only what reads differently in the two versions, and says when one is empty', () => {
  type Values = { name: string; aliases: string[]; version: number };
  const shown = [
    { label: 'Name', show: ({ name }: Values) => name },
    { label: 'Aliases', show: ({ aliases }: Values) => aliases.join('\n') },
  ];
  const mine = { name: 'Ann', aliases: ['A'], version: 1 };
  expect(differencesOf(shown, mine, { name: 'Ann', aliases: [], version: 2 })).toEqual([
    { label: 'Aliases', mine: 'A', theirs: 'empty' },
  ]);
  expect(differencesOf(shown, mine, { ...mine, version: 2 })).toEqual([]);
});

it('asks to choose where the server lists its codes', () => {
  const detail = 'Capacity must be one of the following values: official, anonymous_official, other.';
  expect(messagesOf([{ field: 'appearance.capacity', detail }])).toEqual({ capacity: 'Choose one of them.' });
});
