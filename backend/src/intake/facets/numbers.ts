import type { Article, Token } from '../article.js';
import type { Quantity } from '../suggestion.js';
import { isNumber } from './patterns.js';

/** The numbers of a passage with what they count. */
export function numbersIn({ text }: Article, words: readonly Token[]): Quantity[] {
  return words
    .filter((word) => isNumber(word) && /^\d[\d,.]*$/.test(word.text))
    .map(({ start, end }) => ({
      text: text.slice(start, end),
      value: Number(text.slice(start, end).replaceAll(',', '')),
      unit: '',
      counted: '',
    }));
}
