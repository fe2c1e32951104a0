import fc from 'fast-check';
import {
  lengthInCodePoints,
  sliceCodePoints,
  toCodePoints,
  toUtf16,
} from '../../../frontend/src/intake/positions.js';

const SATELLITE = 'a🛰b — “ç” \u00a0𝔸';

it('counts a character outside the basic plane once', () => {
  expect(SATELLITE.indexOf('b')).toBe(3);
  expect(toCodePoints(SATELLITE, 3)).toBe(2);
  expect(toUtf16(SATELLITE, 2)).toBe(3);
});

it('takes a position inside a pair for the place before it', () => {
  expect(toCodePoints(SATELLITE, 2)).toBe(1);
});

it('counts a lone surrogate as one, as the record would if it let one in', () => {
  expect(lengthInCodePoints('\ud83d x')).toBe(3);
});

it('stops at the end of the text', () => {
  expect(toUtf16('ab', 9)).toBe(2);
});

it('agrees with the language itself on every text and place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), fc.nat(40), (text, one, other) => {
      const points = Array.from(text);
      const [starts, ends] = [Math.min(one, other), Math.max(one, other)];
      expect(lengthInCodePoints(text)).toBe(points.length);
      expect(sliceCodePoints(text, starts, ends)).toBe(points.slice(starts, ends).join(''));
      expect(toCodePoints(text, toUtf16(text, starts))).toBe(Math.min(starts, points.length));
    }),
  );
});
