import type { Stretch } from './passage.js';

/** Characters that readers take for the same, each with all its forms, as inside a character class. */
const SAME = [
  { plain: "'", forms: "'\\u2018\\u2019" },
  { plain: '"', forms: '"\\u201C\\u201D' },
  { plain: '-', forms: '\\-\\u2010-\\u2015' },
];
const SPACE = '[\\s\\u00A0\\u2000-\\u200A\\u202F]';

/**
 * Every place where `wanted` stands in `text`, whatever kind of space, quote, dash or case stands there; the positions
 * are those of the text as it is. Runs of white space match any run.
 */
export function placesOf(text: string, wanted: string): Stretch[] {
  const words = wanted.trim();
  if (words === '') return [];
  const pattern = [...words.replace(new RegExp(`${SPACE}+`, 'gu'), ' ')].map(formsOf).join('');
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
}

function formsOf(character: string): string {
  if (character === ' ') return `${SPACE}+`;
  const same = SAME.find(({ forms }) => new RegExp(`[${forms}]`, 'u').test(character));
  return same ? `[${same.forms}]` : character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
}
