import { MENS_NAMES, MENS_TITLES, ROLES, WOMENS_NAMES, WOMENS_TITLES } from './lexicons.js';

export type Gender = 'woman' | 'man';

const SLAVIC_WOMAN = /(?:ova|eva|yova|ska|skaya|skaia|ckaya|ina)$/;
const SLAVIC_MAN = /(?:ov|ev|yov|sky|skyy|skiy|skii|ski|in)$/;

/** Whether a title or a role before the name tells the pronoun. */
export function genderOfTitle(key: string): Gender | undefined {
  if (WOMENS_TITLES.has(key)) return 'woman';
  if (MENS_TITLES.has(key)) return 'man';
  const told = ROLES.get(key);
  return told === 'woman' || told === 'man' ? told : undefined;
}

/** By the given name, or by the ending of a Slavic surname; undefined when both may be. */
export function genderOfName(words: readonly string[]): Gender | undefined {
  const [given] = words;
  if (given === undefined || words.length < 2) return undefined;
  for (const name of [given, given.split('-')[0]!]) {
    if (WOMENS_NAMES.has(name)) return 'woman';
    if (MENS_NAMES.has(name)) return 'man';
  }
  const surname = words.at(-1)!;
  if (surname.length > 5 && SLAVIC_WOMAN.test(surname) && /a$/.test(given)) return 'woman';
  if (surname.length > 5 && SLAVIC_MAN.test(surname) && !/a$/.test(given)) return 'man';
  return undefined;
}
