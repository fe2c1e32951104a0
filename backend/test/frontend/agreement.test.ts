import { isMeasured, meaningOf, numberInWords } from '../../../frontend/src/agreement/meaning.js';

const coefficient = (changes: Partial<Parameters<typeof meaningOf>[0]>) => ({
  claims: 40,
  alpha: 0.85,
  low: 0.81,
  high: 0.9,
  why: null,
  ...changes,
});

describe('agreement in words', () => {
  it.each([
    ['one claim', { claims: 1, alpha: 0, low: null, high: null }, 'One claim alone says nothing'],
    ['no pair', { claims: 0, alpha: null, low: null, high: null, why: 'few' }, 'Too few claims'],
    ['one rating only', { alpha: null, low: null, high: null, why: 'same' }, 'agreement from habit'],
    ['no interval', { claims: 3, low: null, high: null }, 'a hint at most'],
    ['much agreement', {}, 'People agree well: '],
    ['some', { low: 0.7 }, 'tentative conclusions'],
    ['little', { low: 0.1, high: 0.5 }, 'talk about what the ratings mean'],
    ['who knows', { low: 0.1 }, 'too wide to tell'],
    ['few claims', { claims: 12 }, '12 claims say little. As far as they go, people agree well'],
  ] as const)('%s: says so', (_, changes, words) => {
    expect(meaningOf(coefficient(changes))).toContain(words);
  });

  it('reads a number with its interval aloud, and draws none for a single claim', () => {
    expect(numberInWords(coefficient({ low: -0.001, high: 0.5 }))).toBe('0.85, between 0.00 and 0.50');
    expect(numberInWords(coefficient({ alpha: -0.2, low: null, high: null }))).toBe(
      '−0.20, without an interval',
    );
    expect(isMeasured(coefficient({ claims: 1 }))).toBe(false);
    expect(isMeasured(coefficient({}))).toBe(true);
  });
});
