import type { Article, Token } from '../article.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { pastOf } from './pasts.js';
import { isComma, isFinite, isQuoteMark, verbOfSubjectAt } from './grammar.js';
import { sentenceAt, type Stretch } from './stretch.js';
import { mainVerbOf } from './verb.js';

/** What stands before the words of a passage so that they make a sentence, and from which of its tokens on they stay. */
export interface Standing {
  /** Tokens of the article: the subject. */
  readonly subject: Stretch;
  /** A verb in the place of the participle, with what stands before it; empty where the passage has its own. */
  readonly verb: string;
  /** The first token of the passage that stays as it is. */
  readonly rest: number;
}

/** A subject of more words is not repeated. */
const LONGEST_SUBJECT = 18;
/** So far back the sentence is looked through. */
const NEAR = 60;
const IN_NOUN_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART']);
const NOUNS = new Set(['NOUN', 'PROPN']);
/** What such a clause speaks of is more often all that was said than its last noun. */
const OF_ALL = new Set('mean lead force cause allow make leave prompt result help'.split(' '));
const SINGULAR = new Set(['is', 'was', 'has', 'does']);
const PLURAL = new Set(['are', 'were', 'have', 'do']);
/** These tell of an event, which is seldom the last noun before them. */
const HAPPEN = new Set(['occur', 'happen', 'begin', 'start', 'take', 'last', 'end']);
const SAYING = new Set<string>([...LEXICON.cues.say, ...LEXICON.cues.announce, ...LEXICON.cues.claim]);
const RELATIVES = new Set(['which', 'who', 'that']);
const PASSIVE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being']);

/** What makes a sentence of a passage that has no subject; undefined where it has one, or where none is sure. */
export function standingOf(article: Article, [from, to]: Stretch): Standing | undefined {
  const first = article.tokens[from];
  if (!first) return undefined;
  if (first.lower === 'which') return relative(article, [from, to]);
  const start = first.pos === 'ADV' ? from + 1 : from;
  if (start < to && article.tokens[start]?.lower.endsWith('ing') && isComma(article.tokens[from - 1]))
    return participial(article, from, start);
  if (isFinite(article.tokens, start)) return predicate(article, from);
  return undefined;
}

/** “▒which occurred in June▒”: the noun phrase before its comma, if it agrees with the verb. */
function relative(article: Article, [from, to]: Stretch): Standing | undefined {
  const { tokens } = article;
  const verb = tokens[from + 1];
  if (!verb || from + 1 >= to || !isFinite(tokens, from + 1) || !isComma(tokens[from - 1])) return undefined;
  if (OF_ALL.has(verb.lemma)) return undefined;
  const subject =
    opening(article, from - 1) ?? (HAPPEN.has(verb.lemma) ? undefined : nounPhraseBefore(article, from - 1));
  return subject && agrees(tokens, subject, verb) ? { subject, verb: '', rest: from + 1 } : undefined;
}

/** “Hackers struck the bank, ▒leaving it offline▒”: who did it stays the subject, in the tense of the assertion. */
function participial(article: Article, from: number, start: number): Standing | undefined {
  const { tokens } = article;
  const subject = subjectBefore(article, from - 1);
  const participle = tokens[start];
  if (!subject || !participle) return undefined;
  const main = mainVerbOf(tokens, [subject[1], from]);
  const verb = main && tokens[main.word];
  if (!main?.event || !verb || verb.lower.endsWith('ing')) return undefined;
  if (tokens.slice(main.at, main.word).some(({ lower }) => PASSIVE.has(lower))) return undefined;
  const past = pastOf(participle);
  if (past === undefined) return undefined;
  return { subject, verb: start > from ? `${tokens[from]?.text ?? ''} ${past}` : past, rest: start + 1 };
}

/** “The attacks, which …, ▒“resulted in grave consequences”▒”: the subject that the aside parts from its verb. */
function predicate(article: Article, from: number): Standing | undefined {
  const first = article.tokens[from];
  const before = sentenceBefore(article, from);
  if (!first || !before) return undefined;
  const subject = beforeAside(article, before);
  return subject && agrees(article.tokens, subject, first) ? { subject, verb: '', rest: from } : undefined;
}

/** The noun phrase that is followed by an aside between commas, or by quoted words at once. */
function beforeAside(article: Article, [start, end]: Stretch): Stretch | undefined {
  const { tokens } = article;
  let last = end;
  while (last > start && (isQuoteMark(tokens[last - 1]) || tokens[last - 1]?.pos === 'ADV')) last--;
  if (!isComma(tokens[last - 1])) return last < end ? opening(article, last) : undefined;
  for (let at = last - 2; at > start; at--) {
    if (isComma(tokens[at]))
      return RELATIVES.has(tokens[at + 1]?.lower ?? '') ? opening(article, at) : undefined;
  }
  return undefined;
}

/** The subject that ends before `end`: a noun phrase that opens its sentence, or what somebody is reported to say. */
function opening(article: Article, end: number): Stretch | undefined {
  const { tokens } = article;
  const before = sentenceBefore(article, end);
  if (!before) return undefined;
  let start = end;
  while (start > before[0] && isNominal(tokens[start - 1])) start--;
  const said = start > before[0] ? tokens[start - 1] : undefined;
  if (said && said.lower !== 'that' && !SAYING.has(said.lemma)) return undefined;
  const words = tokens.slice(start, end);
  if (words.length > LONGEST_SUBJECT || words[0]?.pos === 'ADP' || words[0]?.pos === 'CCONJ')
    return undefined;
  return NOUNS.has(words.at(-1)?.pos ?? '') ? [start, end] : undefined;
}

function isNominal(token: Token | undefined): boolean {
  if (!token || token.lower === 'that') return false;
  return IN_NOUN_PHRASE.has(token.pos) || token.pos === 'ADP' || token.lower === '-' || token.pos === 'CCONJ';
}

/** The nearest noun phrase that ends before `end`, without what hangs on it by a preposition: a name, or with its article. */
function nounPhraseBefore({ tokens }: Article, end: number): Stretch | undefined {
  const last = tokens[end - 1];
  if (!last || (!NOUNS.has(last.pos) && last.pos !== 'ADJ')) return undefined;
  let start = end - 1;
  while (
    start > 0 &&
    end - start < LONGEST_SUBJECT &&
    tokens[start]?.pos !== 'DET' &&
    goesOn(tokens, start - 1)
  )
    start--;
  const first = tokens[start];
  return first?.pos === 'DET' || first?.pos === 'PROPN' || first?.pos === 'NUM' ? [start, end] : undefined;
}

/** Whether a noun phrase that begins with the next word begins with this one: “the Anonymous ▒hacking▒ collective”. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.lower === 'to') return false;
  if (token.pos === 'VERB')
    return token.lower.endsWith('ing') && IN_NOUN_PHRASE.has(tokens[at - 1]?.pos ?? '');
  return IN_NOUN_PHRASE.has(token.pos);
}

/** The subject of the last assertion that begins before `end` in its sentence. */
function subjectBefore(article: Article, end: number): Stretch | undefined {
  const { tokens } = article;
  const before = sentenceBefore(article, end);
  if (!before) return undefined;
  for (let at = end - 1; at >= before[0]; at--) {
    if (at > before[0] && !isComma(tokens[at - 1])) continue;
    const verb = verbOfSubjectAt(tokens, at, end);
    if (verb > at && verb - at <= LONGEST_SUBJECT && !RELATIVES.has(tokens[at]?.lower ?? ''))
      return [at, verb];
  }
  return undefined;
}

function sentenceBefore(article: Article, end: number): Stretch | undefined {
  const sentence = sentenceAt(article, Math.max(0, end - 1));
  if (!sentence || end <= sentence.tokens[0] || end - sentence.tokens[0] > NEAR) return undefined;
  return [sentence.tokens[0], end];
}

/** Whether a verb that shows its number has that of the noun before the first preposition. */
function agrees(tokens: readonly Token[], [from, to]: Stretch, verb: Token): boolean {
  let at = from;
  while (at < to && tokens[at]?.pos !== 'ADP') at++;
  const head = tokens[at - 1];
  if (!head) return false;
  const plural = head.pos === 'NOUN' && head.lower !== head.lemma && head.lower.endsWith('s');
  if (SINGULAR.has(verb.lower)) return !plural;
  return PLURAL.has(verb.lower) ? plural || head.pos === 'PROPN' : true;
}
