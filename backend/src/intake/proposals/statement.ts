import type { Article, Token } from '../article.js';
import type { Candidate } from './candidate.js';
import { isQuoteMark } from './grammar.js';

const SPEAKER_ITSELF = new Set(['i', 'we', 'it', 'he', 'she', 'they']);
const SPEAKERS_OWN = new Set(['my', 'our', 'its', 'his', 'her', 'their']);
const IN_FIRST_PERSON = new Set(['i', 'we', 'my', 'our']);

/**
 * A passage as one sentence that stands by itself, in the article's own words: without quotation marks, with the speaker's
 * name where the passage opens with a word for the speaker, with a capital and a full stop.
 */
export function statementOf(article: Article, candidate: Candidate): string {
  const { tokens } = candidate;
  const words = article.tokens.slice(...tokens).filter((token) => !isQuoteMark(token) || isApostrophe(token));
  const [first, ...rest] = words;
  if (!first) return '';
  const opening = named(first, words[1], candidate);
  const body = [opening, ...rest.map((token, index) => gap(article, words[index], token) + token.text)].join(
    '',
  );
  const text = body
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:.]+$/u, '')
    .trim();
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[!?]$/.test(text) ? '' : '.'}`;
}

/** The first word, or the speaker's name where it means the speaker. */
function named(first: Token, second: Token | undefined, { origin, attribution, voice }: Candidate): string {
  const { name, type } = voice.claimant;
  if (!attribution || name === '' || type === 'unnamed' || type === 'outlet_voice') return first.text;
  const person = IN_FIRST_PERSON.has(first.lower);
  const speaks = person === attribution.direct || (person && origin === 'said');
  if (!speaks || !fits(first.lower, type)) return first.text;
  if (SPEAKER_ITSELF.has(first.lower)) return second?.lower === "'s" ? first.text : name;
  return SPEAKERS_OWN.has(first.lower) && origin === 'said' ? `${name}'s` : first.text;
}

/** “it” is no person, “she” no company; “we” and “they” may be anybody. */
function fits(pronoun: string, type: string): boolean {
  const person = type === 'person';
  if (['i', 'my', 'he', 'she', 'his', 'her'].includes(pronoun)) return person;
  if (pronoun === 'it' || pronoun === 'its' || pronoun === 'they' || pronoun === 'their') return !person;
  return true;
}

function gap({ text }: Article, before: Token | undefined, token: Token): string {
  return before && /\s/u.test(text.slice(before.end, token.start)) ? ' ' : '';
}

function isApostrophe(token: Token): boolean {
  return token.quotation < 0;
}
