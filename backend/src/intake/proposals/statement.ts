import type { Article, Token } from '../article.js';
import type { Candidate } from './candidate.js';
import { isQuoteMark } from './grammar.js';
import { standingOf } from './standing.js';
import type { Stretch } from './stretch.js';

const SPEAKER_ITSELF = new Set(['i', 'we', 'it', 'he', 'she', 'they']);
const SPEAKERS_OWN = new Set(['my', 'our', 'its', 'his', 'her', 'their']);
const PERSONAL = new Set(['he', 'she', 'his', 'her']);
const SUBJECT_OF: Readonly<Record<string, string>> = { he: 'he', his: 'he', she: 'she', her: 'she' };
const IN_FIRST_PERSON = new Set(['i', 'we', 'my', 'our']);

/**
 * A passage as one sentence that stands by itself, in the article's own words: without quotation marks, with the speaker's
 * name where the passage opens with a word for the speaker, with a capital and a full stop.
 */
export function statementOf(article: Article, candidate: Candidate): string {
  const { tokens } = candidate;
  const standing = standingOf(article, tokens);
  const parts = standing
    ? [
        wordsOf(article, standing.subject, candidate),
        standing.verb,
        wordsOf(article, [standing.rest, tokens[1]]),
      ]
    : [wordsOf(article, tokens, candidate)];
  const text = parts
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:.]+$/u, '')
    .trim();
  if (text === '') return '';
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[!?]$/.test(text) ? '' : '.'}`;
}

/** The words of a stretch without quotation marks; `speaking` names the speaker where its first word means the speaker. */
function wordsOf(article: Article, stretch: Stretch, speaking?: Candidate): string {
  const words = article.tokens
    .slice(...stretch)
    .filter((token) => !isQuoteMark(token) || isApostrophe(token));
  const [first, ...rest] = words;
  if (!first) return '';
  const opening = speaking ? named(article, first, words[1], speaking) : first.text;
  return [opening, ...rest.map((token, index) => gap(article, words[index], token) + token.text)].join('');
}

/** The first word, or the speaker's name where it means the speaker. */
function named(article: Article, first: Token, second: Token | undefined, candidate: Candidate): string {
  const { name, type } = candidate.voice.claimant;
  if (
    name === '' ||
    type === 'unnamed' ||
    type === 'outlet_voice' ||
    !meansSpeaker(article, first, candidate)
  )
    return first.text;
  if (SPEAKER_ITSELF.has(first.lower)) return second?.lower.startsWith("'") ? first.text : name;
  return SPEAKERS_OWN.has(first.lower) ? `${name}'s` : first.text;
}

/** “I” and “we” in a speaker's own words; “it” of a company; “he” only where the speaker was just called “he”. */
function meansSpeaker({ text }: Article, first: Token, { origin, attribution, voice }: Candidate): boolean {
  if (!attribution || origin !== 'said') return false;
  if (IN_FIRST_PERSON.has(first.lower)) return attribution.direct;
  if (attribution.direct) return false;
  const source = attribution.source.map((span) => text.slice(...span).toLowerCase()).join(' ');
  if (PERSONAL.has(first.lower)) return source === SUBJECT_OF[first.lower];
  return voice.claimant.type !== 'person';
}

function gap({ text }: Article, before: Token | undefined, token: Token): string {
  return before && /\s/u.test(text.slice(before.end, token.start)) ? ' ' : '';
}

function isApostrophe(token: Token): boolean {
  return token.quotation < 0;
}
