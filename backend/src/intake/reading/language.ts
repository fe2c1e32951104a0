import { francAll } from 'franc';

/** Languages that a desk in Europe may be handed, as franc calls them, with their two letters. */
const TWO_LETTERS: Readonly<Record<string, string>> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  nld: 'nl',
  swe: 'sv',
  dan: 'da',
  nob: 'no',
  fin: 'fi',
  pol: 'pl',
  ces: 'cs',
  slk: 'sk',
  hun: 'hu',
  ron: 'ro',
  bul: 'bg',
  ell: 'el',
  rus: 'ru',
  ukr: 'uk',
  est: 'et',
  lit: 'lt',
  lav: 'lv',
  hrv: 'hr',
  slv: 'sl',
  tur: 'tr',
  arb: 'ar',
  heb: 'he',
  pes: 'fa',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
};
const ENOUGH = 60;
const SAMPLE = 4000;
/** How far behind the runner-up has to be, out of 1: relatives (Czech and Slovak) are close to each other. */
const LEAD = 0.02;
/** Small words that an English text of any length is full of, and no other language has together. */
const ENGLISH = new Set('the of and to was that by said with from it has were which is an its'.split(' '));

/** ISO 639-1 of the language, or undefined when the text is too short or too mixed to tell. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().split(/\s+/);
  const english = words.filter((word) => ENGLISH.has(word)).length;
  if (words.length >= 8 && english / words.length > 0.14) return 'en';
  if (sample.trim().length < ENOUGH) return undefined;
  const [best, second] = francAll(sample, { only: Object.keys(TWO_LETTERS), minLength: ENOUGH });
  if (!best || best[0] === 'und') return undefined;
  if (second && best[1] - second[1] < LEAD) return undefined;
  return TWO_LETTERS[best[0]];
}
