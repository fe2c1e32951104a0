import {
  categoryInWords,
  hostOf,
  lawInWords,
  namedAmong,
  settledInWords,
} from '../../../frontend/src/incidents/codedWords.js';

const name = (given: 'named' | 'unknown' | 'not_available' | 'not_coded') => ({
  given,
  written: 'x',
  party: null,
});

describe('who is named in a coded statement', () => {
  it.each([
    [['named', 'not_available'], 1, 'Not available'],
    [['not_coded', 'unknown', 'not_available'], 0, 'Unknown'],
    [['not_coded', 'not_available'], 0, 'Not available'],
    [['not_coded'], 0, 'Not coded'],
  ] as const)('%j', (given, named, otherwise) => {
    const found = namedAmong(given.map(name));
    expect([found.names.length, found.otherwise]).toEqual([named, otherwise]);
  });
});

it('says what is coded, and nothing where nothing is', () => {
  expect([true, false, null].map(settledInWords)).toEqual(['Yes', 'No', 'Not coded']);
  expect(categoryInWords('State', '')).toBe('Coded as: State');
  expect(categoryInWords('', '')).toBe('');
  expect(lawInWords(['Not available', 'Sovereignty'])).toBe('Law: Sovereignty');
  expect(lawInWords(['Not available'])).toBe('');
});

it('shows where a source leads', () => {
  expect(hostOf('https://www.fen.example/a?b')).toBe('fen.example');
  expect(hostOf('no address')).toBe('no address');
});
