import type { Article } from '../article.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { isDate } from './facts.js';
import { isQuoteMark, verbOfSubjectAt } from './grammar.js';
import { isHeading } from './blocks.js';
import type { Look } from './look.js';
import type { Refusal } from './refusalReasons.js';
import { sentenceAt, type Stretch, wordCount } from './stretch.js';

/** Verbs of saying that assert nothing without what is said. */
const REPORTING = new Set<string>([
  ...LEXICON.cues.say,
  ...LEXICON.cues.announce,
  ...'say tell add report publish estimate announce explain comment claim confirm write state declare note warn speak ask continue conclude stress insist argue reveal understand learn quote'.split(
    ' ',
  ),
]);
const OPENS_QUESTION = new Set(['who', 'what', 'how', 'why']);
/** “were published” tells what was done with something, not what was said. */
const PASSIVE = new Set(['is', 'are', 'was', 'were']);
const TOLD = new Set(['tell', 'ask', 'answer']);
const OBJECTS = new Set(['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ', 'PRON']);
const FEWEST_WORDS = 3;

/** Refuses what has not the form of an assertion: questions, commands, bits of a sentence. */
export function ofForm(look: Look): Refusal | undefined {
  const { article, candidate, verb } = look;
  const { tokens, origin } = candidate;
  if (isQuestion(article, tokens)) return { reason: 'question', why: 'a question' };
  if (wordCount(article, tokens) < FEWEST_WORDS)
    return { reason: 'nothing asserted', why: 'too short to assert anything' };
  if (origin === 'own' && !candidate.addition && !verb) {
    return { reason: 'nothing asserted', why: 'no verb that asserts anything' };
  }
  if (origin === 'said' && !candidate.addition && !verb && !isPerfect(look)) {
    return { reason: 'nothing asserted', why: 'no verb that asserts anything' };
  }
  if (
    origin === 'said' &&
    article.tokens[tokens[0]]?.pos === 'VERB' &&
    wordCount(article, tokens) <= FEWEST_WORDS
  ) {
    return { reason: 'nothing asserted', why: 'too short to assert anything' };
  }
  if (origin !== 'carried' && isElliptical(look)) {
    return { reason: 'nothing asserted', why: 'leaves out what was done' };
  }
  if (origin === 'own' && OPENS_QUESTION.has(article.tokens[tokens[0]]?.lower ?? '')) {
    return { reason: 'question', why: 'opens like a question' };
  }
  if (isImperative(look))
    return { reason: 'advice', why: `an imperative: ‘${article.tokens[tokens[0]]?.text ?? ''}’` };
  return undefined;
}

/** Refuses what is left of a sentence when the speaker and the words said are taken out. */
export function ofFragment(look: Look): Refusal | undefined {
  if (!isFragment(look)) return undefined;
  return { reason: 'nothing asserted', why: 'a bit of a sentence that somebody else says' };
}

/** What is left of a sentence beside “he said”, with no mark between: it belongs to what is said or to who says it. */
function isFragment(look: Look): boolean {
  const { article, candidate, framed } = look;
  const { tokens, origin } = candidate;
  if (article.tokens.slice(...tokens).some(({ text }) => text === '|')) return true;
  if (origin !== 'own') return false;
  const first = article.tokens[tokens[0]];
  if (!candidate.addition && (first?.pos === 'VERB' || first?.pos === 'AUX') && !isHeading(look.block))
    return true;
  if (isBareReport(look) || isAdjunct(look)) return true;
  return framed(tokens[0] - 1) || framed(tokens[1]) || article.tokens[tokens[1] - 1]?.pos === 'CCONJ';
}

/** “the ministry said in a statement”: a speaker without what is said. */
function isBareReport({ article, candidate, verb }: Look): boolean {
  const { tokens } = article;
  const main = verb && tokens[verb.word];
  const end = candidate.tokens[1];
  if (tokens[end - 1]?.lower === 'saying') return true;
  if (!verb || !main || !REPORTING.has(main.lemma) || PASSIVE.has(tokens[verb.at]?.lower ?? '')) return false;
  const object = tokens[verb.end];
  if (object && verb.end < end && OBJECTS.has(object.pos) && !TOLD.has(main.lemma) && !isDate(object))
    return false;
  if (verbOfSubjectAt(tokens, verb.end, end) >= 0) return false;
  return !tokens
    .slice(verb.end, end)
    .some(({ lower, pos }) => (lower === 'that' && pos === 'SCONJ') || lower === '"');
}

/** “In a report shared with this paper,”, “reached by phone,” beside a speaker: tells where it was said. */
function isAdjunct({ article, candidate, framed }: Look): boolean {
  const [from, to] = candidate.tokens;
  const first = article.tokens[from];
  const besideFrame =
    [-3, -2, -1].some((step) => framed(from + step)) || [0, 1, 2].some((step) => framed(to + step));
  if (!first || !besideFrame || candidate.addition) return false;
  if (first.pos === 'VERB') return true;
  const words = article.tokens.slice(from, to);
  return (
    first.pos === 'ADP' && !words.some(({ lower, pos }) => lower === ',' || pos === 'AUX' || pos === 'PRON')
  );
}

/** “to have erased 12,000 devices”, “controlling 74 other systems”: what somebody claims to have done. */
function isPerfect({ article, candidate, facts }: Look): boolean {
  const [from] = candidate.tokens;
  const first = article.tokens[from];
  const second = article.tokens[from + 1];
  if (first?.lower === 'to') return second?.lower === 'have' || second?.lower === 'be';
  return first?.lower.endsWith('ing') === true || (facts.numbers > 0 && facts.sure.length > 0);
}

function isQuestion(article: Article, [from, to]: Stretch): boolean {
  const sentence = sentenceAt(article, from);
  if (!sentence) return false;
  for (let at = to; at < Math.min(to + 3, sentence.tokens[1]); at++) {
    const token = article.tokens[at];
    if (token?.lower.startsWith('?')) return true;
    if (!isQuoteMark(token)) break;
  }
  return false;
}

/** “we did not”, “they have”: only the words before it tell what. */
function isElliptical({ article, candidate: { tokens }, verb }: Look): boolean {
  const main = verb && article.tokens[verb.word];
  if (!verb || main?.pos !== 'AUX' || verb.copular) return false;
  return verb.end >= tokens[1] && verb.at <= tokens[0] + 1;
}

/** A sentence that opens with the bare form of a verb: “Change your passwords”. */
function isImperative(look: Look): boolean {
  const [from, to] = look.candidate.tokens;
  const { tokens } = look.article;
  const [first, next] = [tokens[from], tokens[from + 1]];
  if (!first || !next || from + 1 >= to || first.pos !== 'VERB' || first.lower !== first.lemma) return false;
  return !isHeading(look.block) && next.pos !== 'ADP';
}
