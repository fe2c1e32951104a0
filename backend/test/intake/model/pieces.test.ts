import fc from 'fast-check';
import { piecesOf } from '../../../src/intake/model/pieces.js';

const TEXT = fc
  .array(
    fc.oneof(fc.constantFrom(' ', '\n', '\n\n', '😀', 'word'), fc.string({ unit: 'binary', maxLength: 8 })),
    {
      maxLength: 200,
    },
  )
  .map((parts) => parts.join('').toWellFormed());

describe('the parts in which a text is sent', () => {
  it('are the text, none longer than asked for, each at its place and none torn', () => {
    fc.assert(
      fc.property(
        TEXT,
        fc.integer({ min: 4, max: 60 }),
        fc.integer({ min: 1, max: 400 }),
        (text, size, most) => {
          const pieces = piecesOf(text, most, size);
          for (const { text: part, start } of pieces) {
            expect(text.startsWith(part, start)).toBe(true);
            expect(part.length).toBeLessThanOrEqual(size);
            expect(part.isWellFormed()).toBe(true);
          }
          const sent = pieces.map((piece) => piece.text.replace(/\s/g, '')).join('');
          const whole = text.slice(0, most).replace(/\s/g, '');
          expect([whole, whole.slice(0, -1)]).toContain(sent);
        },
      ),
    );
  });

  it('end between paragraphs where one ends in their second half, else between words', () => {
    const text = 'One two three.\n\nFour five six.\nSeven eight nine ten eleven twelve';
    expect(piecesOf(text, 1000, 24).map((piece) => piece.text)).toEqual([
      'One two three.\n\n',
      'Four five six.\n',
      'Seven eight nine ten ',
      'eleven twelve',
    ]);
  });

  it('of a text without any gap are cut all the same', () => {
    expect(piecesOf('x'.repeat(25), 1000, 10).map((piece) => piece.text.length)).toEqual([10, 10, 5]);
  });
});
