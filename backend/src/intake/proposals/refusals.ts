import type { Article, Span } from '../article.js';
import { LEXICON } from '../lexicon/lexicon.js';
import type { Candidate } from './candidate.js';
import { type Facts, weightOf } from './facts.js';
import { hasFinite, isQuoteMark } from './grammar.js';
import { Phrases } from './phrases.js';
import { sentenceAt, type Stretch, wordCount } from './stretch.js';

/** Why a passage is passed over, as the groups of `refusals.txt` and the rules beside them are called. */
export type RefusalReason =
  | 'question'
  | 'no comment'
  | 'thanks and regret'
  | 'commitment'
  | 'appeal'
  | 'advice'
  | 'opinion'
  | 'prediction'
  | 'intention'
  | 'conditional'
  | 'definition'
  | 'background'
  | 'nothing asserted'
  | 'not about an incident'
  | 'said elsewhere';

/** A passage that was looked at and is not proposed. */
export interface PassedOver {
  readonly span: Span;
  readonly reason: RefusalReason;
  /** The rule in words: “a prediction: ‘will take’”. */
  readonly why: string;
}

export type Refusal = Omit<PassedOver, 'span'>;

const WORDS = new Phrases(LEXICON.refusals);
/** An opinion with as much to check in it is proposed all the same. */
const CHECKABLE_OPINION = 4;
const GENERIC = new Set(['a', 'an', 'such', 'many', 'some', 'most']);

/** Why a candidate is not a claim, or undefined when nothing speaks against it. */
export function refusalOf(article: Article, candidate: Candidate, facts: Facts): Refusal | undefined {
  return ofForm(article, candidate) ?? ofWords(article, candidate, facts) ?? ofSubstance(candidate, facts);
}

function ofForm(article: Article, { tokens, origin }: Candidate): Refusal | undefined {
  const { tokens: words } = article;
  if (isQuestion(article, tokens)) return { reason: 'question', why: 'a question' };
  if (
    wordCount(article, tokens) < 3 ||
    (origin === 'own' && !hasFinite(words, ...tokens) && !isHeading(article, tokens))
  ) {
    return { reason: 'nothing asserted', why: 'no assertion: too short or without a verb' };
  }
  if (isImperative(article, tokens))
    return { reason: 'advice', why: `an imperative: ‘${words[tokens[0]]?.text ?? ''}’` };
  return undefined;
}

function ofWords(article: Article, candidate: Candidate, facts: Facts): Refusal | undefined {
  const { tokens } = candidate;
  for (const { group, phrase } of WORDS.in(article.tokens, tokens)) {
    const reason = group as RefusalReason;
    if (reason === 'opinion' && weightOf(facts) >= CHECKABLE_OPINION) continue;
    if ((reason === 'definition' || reason === 'background') && !isGeneral(article, candidate, facts))
      continue;
    return { reason, why: `${NAMED[reason]}: ‘${phrase}’` };
  }
  return undefined;
}

function ofSubstance({ origin }: Candidate, facts: Facts): Refusal | undefined {
  const { sure, likely, things, numbers, dates } = facts;
  const about = sure.length + likely.length + things.length;
  const enough = origin === 'own' ? about > 0 : about + numbers + dates > 0;
  return enough ? undefined : { reason: 'not about an incident', why: 'no word of it is about an incident' };
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

function isHeading(article: Article, [from]: Stretch): boolean {
  const sentence = sentenceAt(article, from);
  const kind = sentence && article.blocks[sentence.block]?.kind;
  return kind === 'headline' || kind === 'standfirst' || kind === 'caption' || kind === 'subhead';
}

/** A sentence that opens with the bare form of a verb: “Change your passwords”. */
function isImperative(article: Article, [from, to]: Stretch): boolean {
  const first = article.tokens[from];
  const next = article.tokens[from + 1];
  if (!first || !next || from + 1 >= to || first.pos !== 'VERB' || first.lower !== first.lemma) return false;
  return /^[\p{Lu}]/u.test(first.text) && !isHeading(article, [from, to]) && next.pos !== 'ADP';
}

/** Speaks of a kind of thing, not of one case: no number, no date, present tense or an indefinite subject. */
function isGeneral(article: Article, { tokens: [from, to] }: Candidate, { numbers, dates }: Facts): boolean {
  if (dates > 0) return false;
  const first = article.tokens[from];
  const generic = first !== undefined && GENERIC.has(first.lower);
  return generic || numbers === 0 || !hasPast(article, [from, to]);
}

function hasPast({ tokens }: Article, [from, to]: Stretch): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    if (['was', 'were', 'had', 'did'].includes(token.lower)) return true;
    if (
      token.pos === 'VERB' &&
      token.lower !== token.lemma &&
      /(?:ed|ught|ole|ook|ent|ost|oke)$/.test(token.lower)
    )
      return true;
  }
  return false;
}

const NAMED: Readonly<Record<RefusalReason, string>> = {
  question: 'a question',
  'no comment': 'no comment',
  'thanks and regret': 'thanks or regret',
  commitment: 'a commitment that cannot be checked',
  appeal: 'an appeal',
  advice: 'advice',
  opinion: 'an opinion',
  prediction: 'a prediction',
  intention: 'an intention',
  conditional: 'a condition',
  definition: 'a definition',
  background: 'background about an institution',
  'nothing asserted': 'no assertion',
  'not about an incident': 'not about an incident',
  'said elsewhere': 'said elsewhere',
};
