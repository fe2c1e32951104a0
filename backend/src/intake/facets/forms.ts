import type { Token } from '../article.js';

/** The dictionary form as the tagger sees it, and as it would be had the tagger not taken the word for a name. */
export function formsOf(token: Token): readonly string[] {
  const known = FORMS.get(token);
  if (known) return known;
  const { lower, lemma, pos } = token;
  const stems = pos === 'VERB' || pos === 'AUX' ? [] : stemsOf(lower);
  const forms = [...new Set([lower, lemma, ...stems])];
  FORMS.set(token, forms);
  return forms;
}

const FORMS = new WeakMap<Token, readonly string[]>();

function stemsOf(word: string): string[] {
  if (word.length < 5) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (word.endsWith('s')) return [word.slice(0, -1)];
  if (word.endsWith('ed')) return [word.slice(0, -2), word.slice(0, -1)];
  if (word.endsWith('ing')) return [word.slice(0, -3), `${word.slice(0, -3)}e`];
  return [];
}

/** A number in figures or in words. */
export function isNumber({ pos, text }: Token): boolean {
  return pos === 'NUM' || /^\d/.test(text);
}
