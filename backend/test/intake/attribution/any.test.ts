import fc from 'fast-check';
import { attributionsIn } from '../../../src/intake/attribution/attributions.js';
import { readArticle } from '../../../src/intake/reading/read.js';
import { processorTime } from '../../support/processorTime.js';

const words = fc
  .array(
    fc.constantFrom(
      ...'the ministry said that “we lost nothing,” she told Reuters . according to him , “ ” " ( ) : — and claimed it was hit by Russia \n\n reportedly denied __proto__ constructor 😀 \ud83d ’'.split(
        ' ',
      ),
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(' '));

describe('attributions in any text', () => {
  it('lie in the text, in order, with something said and sane confidence', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        for (const { source, cue, content, confidence } of attributionsIn(readArticle(text))) {
          expect(content.length).toBeGreaterThan(0);
          expect(source.length).toBeLessThanOrEqual(1);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const spans of [source, cue, content]) {
            let last = -1;
            for (const [start, end] of spans) {
              expect(start).toBeGreaterThan(last);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
              last = start;
            }
          }
        }
      }),
      { numRuns: 80 },
    );
  });

  it('are the same at every reading', () => {
    fc.assert(
      fc.property(words, (text) =>
        expect(attributionsIn(readArticle(text))).toEqual(attributionsIn(readArticle(text))),
      ),
      { numRuns: 30 },
    );
  });
});

describe('hostile text', () => {
  it.each([
    ['quotation marks', '"'],
    ['opening marks', '“a '],
    ['single marks', "'a "],
    ['one letter', 'a'],
    ['one word', 'said '],
    ['cues and marks', '“it,” he said. '],
    ['brackets', '(('],
    ['line breaks', '\n'],
    ['lines of one word', 'said\n'],
    ['commas', ', '],
    ['full stops', '.'],
    ['capitals', 'A. '],
    ['emoji', '😀'],
    ['spaces', ' '],
    ['labels', 'Q: a?\n'],
    ['speakers', 'per a, '],
    ['owners', 'A of '],
    ['paragraphs of quotation', '“It was lost here today.”\n'],
  ])('%s: eight times the text takes about eight times as long', (_, unit) => {
    const once = processorTime(() =>
      attributionsIn(readArticle(unit.repeat(Math.ceil(4_000 / unit.length)))),
    );
    const eight = processorTime(() =>
      attributionsIn(readArticle(unit.repeat(Math.ceil(32_000 / unit.length)))),
    );
    // Far from the 64 times that a square would take, with room for a busy machine.
    expect(eight).toBeLessThan(32 * Math.max(once, 20));
  });
});
