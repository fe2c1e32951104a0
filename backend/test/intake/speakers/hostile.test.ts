import type { Attribution } from '../../../src/intake/attribution.js';
import { readArticle } from '../../../src/intake/reading/read.js';
import { mentionsIn } from '../../../src/intake/speakers/mentions.js';
import { voicesOf } from '../../../src/intake/speakers/voices.js';
import { processorTime } from '../../support/processorTime.js';

const LONG = 100_000;

function repeated(part: string): string {
  return part.repeat(Math.ceil(LONG / part.length)).slice(0, LONG);
}

/** An attribution at every step, each of them said to hold the rest of the text. */
function attributionsOver(text: string, every: number): Attribution[] {
  const attributions: Attribution[] = [];
  for (let at = 0; at + 8 < text.length; at += every) {
    attributions.push({
      source: at % (2 * every) === 0 ? [[at, at + 3]] : [],
      cue: [[at + 4, at + 6]],
      content: [[at + 6, text.length]],
      cueLemma: at % 3 === 0 ? 'say' : 'quote',
      direct: false,
      confidence: 1,
      why: 'made up',
    });
  }
  return attributions;
}

describe('hostile text', () => {
  it.each([
    ['one capitalised word after the other', repeated('Alpha Bravo Charlie ')],
    [
      'names that are all different',
      Array.from({ length: LONG / 10 }, (_, at) => `Name${at} said it. `)
        .join('')
        .slice(0, LONG),
    ],
    [
      'ministers without end',
      Array.from({ length: LONG / 40 }, (_, at) => `The minister, Anna B${at}x, said so. `)
        .join('')
        .slice(0, LONG),
    ],
    ['quotation marks', repeated('"')],
    ['short quotations', repeated('"a" said he. ')],
    ['one word', 'A'.repeat(LONG)],
    ['“Bank of Bank of …”', repeated('Bank of ')],
    ['“Its report’s report’s …”', repeated('Its report’s report ')],
    ['a pronoun in every sentence', repeated('It said so. ')],
    ['a document in every sentence', repeated('Its report said so. ')],
    ['“citing citing …”', repeated('Acme, citing ')],
    ['semicolons', repeated('a;')],
    ['handles', repeated('@a ')],
    ['initials', repeated('U.S. ')],
  ])('%s', (_, text) => {
    const article = readArticle(text);
    const attributions = attributionsOver(text, 40);
    const started = performance.now();
    const voices = voicesOf(article, attributions);

    expect(voices).toHaveLength(attributions.length);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('grows with the text, not with its square', () => {
    const timeFor = (text: string) => {
      const article = readArticle(text);
      const attributions = attributionsOver(text, 60);
      return processorTime(() => voicesOf(article, attributions));
    };
    const text = repeated(
      'The minister, Anna Berg, said that the report of Acme Ltd was wrong. It said so; he did not. ',
    );
    timeFor(text.slice(0, 20_000));
    const short = timeFor(text.slice(0, text.length / 8));
    // A square would take 64 times as long.
    expect(timeFor(text)).toBeLessThan(32 * Math.max(short, 20));
  });
});

describe('any text', () => {
  const PARTS = [
    'Anna Berg',
    'said',
    ',',
    '“',
    '”',
    '’s',
    'the',
    'it',
    'Reuters',
    '.',
    '\n\n',
    'report',
    'of',
    '(',
    ')',
    '@x',
    '\u00a0',
    '😀',
    'Q:',
    '12',
    'and',
    'citing',
    '\ud800',
  ];

  it('gives one voice for each attribution, and the same ones again', () => {
    let seed = 7;
    const next = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    for (let round = 0; round < 150; round++) {
      const text = Array.from({ length: next(60) }, () => PARTS[next(PARTS.length)]).join(
        next(2) === 0 ? ' ' : '',
      );
      const attributions = attributionsOver(text, 1 + next(30));
      const voices = voicesOf(readArticle(text), attributions);

      expect(voices).toHaveLength(attributions.length);
      expect(voicesOf(readArticle(text), attributions)).toEqual(voices);
      for (const { spans } of mentionsIn(readArticle(text)))
        for (const [start, end] of spans) expect(text.slice(start, end).trim()).not.toBe('');
    }
  });
});
