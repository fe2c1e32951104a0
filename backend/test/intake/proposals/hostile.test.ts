import fc from 'fast-check';
import type { Article, Span } from '../../../src/intake/article.js';
import type { Attribution, Voice } from '../../../src/intake/attribution.js';
import { passagesIn } from '../../../src/intake/proposals/passages.js';
import { proposalsIn, readingOf } from '../../../src/intake/proposals/proposals.js';
import { readArticle } from '../../../src/intake/reading/read.js';
import { processorTime } from '../../support/processorTime.js';

const WORDS =
  'the hackers stole data and that which said “ ” " , . ; : — if not who was is claimed denied responsibility 40,000 Russia server because ? \n\n attacks were blamed on publishing “quoted words” According to';
const pieces = fc.constantFrom(...WORDS.split(' '));
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(pieces, { maxLength: 120 }).map((words) => words.join(' ')),
);

const VOICE: Voice = {
  claimant: { name: 'Ann Orlova', type: 'person', anonymous: false, role: '', mention: [] },
  via: [],
  why: 'made up',
};
const CUES = ['say', 'deny', 'blame', 'call', 'claim responsibility', 'ask', ''];

/** Attributions that lie anywhere, over one another and outside of sentences, as no reading would give them. */
function anyAttributions(article: Article, seeds: readonly number[]): Attribution[] {
  const { tokens } = article;
  if (tokens.length === 0) return [];
  const span = (at: number, length: number): Span => {
    const from = at % tokens.length;
    const to = Math.min(tokens.length - 1, from + length);
    return [tokens[from]!.start, tokens[to]!.end];
  };
  return seeds.map((seed) => ({
    source: seed % 5 === 0 ? [] : [span(seed, 1)],
    cue: seed % 7 === 0 ? [] : [span(seed + 2, 0)],
    content: [span(seed + 3, seed % 40), span(seed + 50, seed % 11)],
    cueLemma: CUES[seed % CUES.length]!,
    direct: seed % 2 === 0,
    confidence: 1,
    why: 'made up',
  }));
}

it('gives passages that lie in the story, trimmed and each once, whatever the text and whoever speaks', () => {
  fc.assert(
    fc.property(texts, fc.array(fc.nat(400), { maxLength: 12 }), (text, seeds) => {
      const article = readArticle(text);
      const attributions = anyAttributions(article, seeds);
      const { proposals } = readingOf(
        article,
        attributions,
        attributions.map(() => VOICE),
      );
      const boilerplate = article.blocks.filter(({ kind }) => kind === 'boilerplate');
      for (const { span, statement } of proposals) {
        const passage = text.slice(...span);
        expect(passage).toBe(passage.trim());
        expect(passage).not.toMatch(/[.,;:]$/);
        expect(statement).toMatch(/[.!?]$/);
        expect(boilerplate.some(({ start, end }) => span[0] < end && start < span[1])).toBe(false);
      }
      expect(new Set(proposals.map(({ span }) => span.join())).size).toBe(proposals.length);
    }),
    { numRuns: 300 },
  );
});

it('proposes the same for the same text', () => {
  const text = 'Hackers stole 40,000 records from the bank in May, and the bank paid $2 million.';
  expect(proposalsIn(readArticle(text), [], [])).toEqual(proposalsIn(readArticle(text), [], []));
});

const WORST = [
  'a, ',
  ', ',
  'word — ',
  'and he ',
  'that the ',
  '“a ” ',
  'who, which ',
  'hacked stolen ',
  'a: ',
  'he ran; ',
  'if the server fell, ',
  'attack server ',
];

it.each(WORST)('takes time in proportion to the length of “%s” without end', (worst) => {
  const time = (length: number) => {
    const article = readArticle(worst.repeat(Math.ceil(length / worst.length)));
    const end = article.text.length;
    const somewhere = anyAttributions(
      article,
      Array.from({ length: article.tokens.length / 50 }, (_, at) => at * 50),
    );
    const attributions = somewhere.map((one) => ({
      ...one,
      content: one.content.map(([start]): Span => [start, end]),
    }));
    const voices = attributions.map(() => VOICE);
    return processorTime(() => passagesIn(article, attributions, voices));
  };
  time(5_000);
  const [short, long] = [time(5_000), time(40_000)];
  // A square would take 64 times as long.
  expect(long).toBeLessThan(32 * Math.max(short, 20));
});
