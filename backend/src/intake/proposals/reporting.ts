import type { Article, Span, Token } from '../article.js';
import type { Attribution } from '../attribution.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { carrierOf } from './carried.js';
import { hasFinite, isComma, isFinite, isQuoteMark, verbOfSubjectAt } from './grammar.js';
import { sentenceAt, stretchOf } from './stretch.js';
import { mainVerbOf } from './verb.js';

const CUE_WORDS = new Set<string>(
  Object.values(LEXICON.cues).flatMap((entries) => entries.flatMap((entry) => entry.split(/[ *]+/))),
);
/** A cue that no list knows has to be this sure. */
const SURE = 0.97;
const SOURCES_ONLY = new Set(['cite', 'quote', 'name', 'know', 'see']);
const GIVES_NAME = new Set(['call', 'name', 'dub', 'know', 'term', 'style']);
const NAME_LENGTH = 8;
const REFLEXIVE = new Set(['itself', 'themselves', 'himself', 'herself']);
const RELATIVES = new Set(['which', 'who', 'that']);
const ASIDE = 60;
const NOBODY = new Set(['nobody', 'none', 'no', 'neither']);
const TO = new Set(['to', 'of']);
const NOUN_PHRASE = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON']);
const PERFECT = new Set(['have', 'having', "'ve"]);

/**
 * Whether an attribution reports an assertion. “ordered agencies to remove it” and “asked for £1.4m” tell what somebody
 * did, “has known him” tells nothing: such sentences are what the outlet asserts, or whoever it quotes.
 */
export function reports(article: Article, attribution: Attribution): boolean {
  const { cueLemma, confidence, direct, content } = attribution;
  if (isNameGiving(article, attribution) || isByNobody(article, attribution)) return false;
  if (carrierOf(attribution) !== undefined) return true;
  if (SOURCES_ONLY.has(cueLemma) || isCounted(article, attribution)) return false;
  if (confidence < SURE && cueLemma !== '' && !cueLemma.split(' ').some((word) => CUE_WORDS.has(word)))
    return false;
  return direct || content.some((span) => assertsIn(article, span));
}

/** “Nobody has said who did it”: there is no speaker. */
function isByNobody(article: Article, { source, cueLemma }: Attribution): boolean {
  const first = source[0];
  if (!first || cueLemma === 'claim responsibility') return false;
  const [from, to] = stretchOf(article, first);
  return article.tokens.slice(from, Math.min(to, from + 2)).some(({ lower }) => NOBODY.has(lower));
}

/** “A gang called Winter Hussars crowed …”: tells a name, reports nothing. */
function isNameGiving({ tokens, ...article }: Article, { cue, cueLemma, content }: Attribution): boolean {
  const first = cue[0];
  if (!first || !GIVES_NAME.has(cueLemma)) return false;
  const end = stretchOf({ tokens, ...article }, first)[1];
  if (REFLEXIVE.has(tokens[end]?.lower ?? '')) return RELATIVES.has(tokens[end - 2]?.lower ?? '');
  if (isQuoteMark(tokens[end]) && tokens[end - 2]?.pos === 'NOUN') return true;
  if (content.length > 0 && tokens[end - 1]?.lower.endsWith('ing')) return true;
  if (tokens[end]?.pos !== 'PROPN' || tokens[end - 2]?.pos === 'AUX') return tokens[end - 2]?.lower === '-';
  return tokens.slice(end + 1, end + NAME_LENGTH).some((_, index) => isFinite(tokens, end + 1 + index));
}

/**
 * “This is the first time that the ministry has said so”, “offers what he says are records”: the outlet's own assertion,
 * with somebody's word inside of it.
 */
function isCounted(article: Article, { source, cue }: Attribution): boolean {
  const start = source[0] ?? cue[0];
  if (!start) return false;
  const [at] = stretchOf(article, start);
  if (article.tokens[at - 1]?.lower === 'what') return true;
  const before = article.tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  return before.includes('time') && sentenceAt(article, at)?.tokens[0] !== at;
}

function assertsIn(article: Article, span: Span): boolean {
  const { tokens } = article;
  const [from, to] = stretchOf(article, span);
  let start = from;
  while (start < to && tokens[start]?.pos === 'PUNCT') start++;
  const [first, second] = [tokens[start], tokens[start + 1]];
  if (!first || !hasFinite(tokens, start, to)) {
    return (
      first?.lower === 'having' ||
      (TO.has(first?.lower ?? '') &&
        (PERFECT.has(second?.lower ?? '') || second?.lower.endsWith('ing') === true))
    );
  }
  if (TO.has(first.lower)) return PERFECT.has(second?.lower ?? '');
  const opensSentence = start <= (sentenceAt(article, start)?.tokens[0] ?? 0) + 1;
  return (
    opensSentence ||
    !NOUN_PHRASE.has(first.pos) ||
    verbOfSubjectAt(tokens, start, to) >= 0 ||
    resumes(tokens, start, to) ||
    first.lower === 'that'
  );
}

/** “the attacks, which occurred in June, ▒resulted▒ in …”: the verb comes behind the comma that ends the aside. */
function resumes(tokens: readonly Token[], from: number, to: number): boolean {
  const verb = mainVerbOf(tokens, [from, Math.min(to, from + ASIDE)]);
  return verb !== undefined && (isComma(tokens[verb.at - 1]) || isQuoteMark(tokens[verb.at - 1]));
}
