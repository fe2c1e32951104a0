import type { Article, Token } from '../article.js';
import type { Candidate } from './candidate.js';
import { isQuoteMark } from './grammar.js';
import { standingOf } from './standing.js';
import type { Stretch } from './stretch.js';

const SPEAKER_ITSELF = new Set(['i', 'we', 'it', 'he', 'she', 'they']);
const SPEAKERS_OWN = new Set(['my', 'our', 'its', 'his', 'her', 'their']);
const PERSONAL = new Set(['he', 'she', 'his', 'her']);
const SUBJECT_OF: Readonly<Record<string, string>> = { he: 'he', his: 'he', she: 'she', her: 'she' };
const SEVERAL = new Set(['they', 'their']);
const ITS_STATE = new Set(['responsible', 'behind', 'able', 'aware']);
/** The form of a verb that follows one name, for the form that follows “I” and “we”. */
const SINGULAR: Readonly<Record<string, string>> = {
  have: 'has',
  are: 'is',
  am: 'is',
  were: 'was',
  do: 'does',
};
const MODAL = /^(?:had|was|did|could|can|ca|would|will|might|may|must|should)$/;
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
    .replace(/(?<![\s,;:.])[\s,;:.]+$/u, '')
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
  const opening = speaking && named(article, first, rest, speaking);
  const taken =
    opening !== undefined && SPEAKER_ITSELF.has(first.lower)
      ? rest.findIndex(({ pos }) => pos !== 'ADV') + 1
      : 0;
  const others = rest.map((token, index) => gap(article, words[index], token) + token.text);
  return [opening ?? first.text, ...others.slice(taken)].join('');
}

/** The first words, or the speaker's name where they mean the speaker and the verb can follow it. */
function named(
  article: Article,
  first: Token,
  rest: readonly Token[],
  candidate: Candidate,
): string | undefined {
  const { name, type } = candidate.voice.claimant;
  if (
    name === '' ||
    type === 'unnamed' ||
    type === 'outlet_voice' ||
    !meansSpeaker(article, first, candidate)
  )
    return undefined;
  if (!SPEAKER_ITSELF.has(first.lower)) return SPEAKERS_OWN.has(first.lower) ? ownedBy(name) : undefined;
  const at = rest.findIndex(({ pos }) => pos !== 'ADV');
  const verb = rest[at];
  if (!verb || verb.lower.startsWith("'") || (first.lower === 'it' && isDummy(verb, rest[at + 1])))
    return undefined;
  const between = rest.slice(0, at).map(({ text }) => `${text} `);
  const isMany = name.includes(' and ') || !IN_FIRST_PERSON.has(first.lower);
  if (isMany) return `${name} ${between.join('')}${verb.text}`;
  const form = SINGULAR[verb.lower];
  if (form === undefined && (verb.pos === 'VERB' ? verb.lower === verb.lemma : !MODAL.test(verb.lower)))
    return undefined;
  return `${name} ${between.join('')}${form ?? verb.text}`;
}

function ownedBy(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** “it was Russia”, “it is the first case”: not the speaker, unless something is told that it does. */
function isDummy({ lower, lemma }: Token, next: Token | undefined): boolean {
  return lemma === 'be' && lower !== 'been' && next?.pos !== 'VERB' && !ITS_STATE.has(next?.lower ?? '');
}

/** “I” and “we” in a speaker's own words; “it” of a company; “he” only where the speaker was just called “he”. */
function meansSpeaker({ text }: Article, first: Token, { origin, attribution, voice }: Candidate): boolean {
  if (!attribution || origin !== 'said') return false;
  const { type } = voice.claimant;
  if (IN_FIRST_PERSON.has(first.lower))
    return attribution.direct && !(first.lower === 'our' && type === 'person');
  if (attribution.direct) return false;
  const source = attribution.source.map((span) => text.slice(...span).toLowerCase()).join(' ');
  if (PERSONAL.has(first.lower)) return source === SUBJECT_OF[first.lower];
  return type !== 'person' && (type === 'group' || !SEVERAL.has(first.lower));
}

function gap({ text }: Article, before: Token | undefined, token: Token): string {
  return before && /\s/u.test(text.slice(before.end, token.start)) ? ' ' : '';
}

function isApostrophe(token: Token): boolean {
  return token.quotation < 0;
}
