import type { Article, Token } from '../article.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { isComma, verbOfSubjectAt } from './grammar.js';
import { Phrases } from './phrases.js';
import { reportedFrom } from './reportedClause.js';
import type { Stretch } from './stretch.js';
import { mainVerbOf } from './verb.js';

const SAYING = new Set<string>([
  ...LEXICON.cues.say,
  ...LEXICON.cues.announce,
  ...LEXICON.cues.claim,
  ...LEXICON.cues.hold,
  ...LEXICON.cues.find,
  'hold',
  'find',
  'conclude',
]);
/** These take what is said without “that”: “confirmed their details were genuine”. */
const STATING = new Set(['say', 'confirm', 'admit', 'claim', 'insist', 'acknowledge', 'believe', 'think']);
/** “I think”, “we believe” belong to what is said: they make an opinion of it. */
const FIRST_PERSON = new Set(['i', 'we']);
const NEGATIONS = new Set(['no', 'not', "n't", 'nobody', 'none', 'neither', 'never']);
const REMARKS = new Set([...SAYING, 'reveal', 'understand', 'learn', 'see', 'show', 'believe']);
/** Words that such a remark has at most. */
const REMARK = 9;
const PHRASES = new Phrases({ source: LEXICON.clauses['source phrases'] });
/** So far after its verb of saying a “that” still belongs to it. */
const NEAR = 16;

/**
 * A stretch without the words that tell who says it, where those were not recognised before: “… wrote on Telegram that ▒”,
 * “▒, according to the company”, “‘▒’, the ministry added”.
 */
export function unframed(article: Article, stretch: Stretch): Stretch {
  return withoutRemark(
    article,
    withoutSourcePhrase(article, withoutAs(article, withoutSaying(article, quoted(article, stretch)))),
  );
}

/** “…, the Courier can reveal”, “…, a person close to him said in a letter”: last words about how it is known. */
function withoutRemark({ tokens }: Article, [from, to]: Stretch): Stretch {
  for (let at = to - 2; at > Math.max(from, to - NEAR); at--) {
    if (!isComma(tokens[at])) continue;
    const verb = verbOfSubjectAt(tokens, at + 1, to);
    const last = tokens[to - 1];
    const ends = last?.pos === 'VERB' && REMARKS.has(last.lemma) && at > to - REMARK;
    if (verb >= 0 && (ends || isSaying(tokens, verb, to))) return [from, at];
    if (verb >= 0) return [from, to];
  }
  return [from, to];
}

/** “said”, “said in an email to the Herald”, and nothing of what is said. */
function isSaying(tokens: readonly Token[], verb: number, to: number): boolean {
  const next = tokens[verb + 1];
  if (!SAYING.has(tokens[verb]?.lemma ?? '') || (verb + 1 < to && next?.pos !== 'ADP')) return false;
  return !tokens.slice(verb + 1, to).some((token) => token.lower === 'that' || isComma(token));
}

/** A sentence between marks at one end of a stretch is what is said; what stands beside it tells by whom. */
function quoted(article: Article, [from, to]: Stretch): Stretch {
  const { tokens, quotations } = article;
  const first = quotations[tokens[from]?.quotation ?? -1];
  if (!first || first.partial || first.start !== tokens[from]?.start) return [from, to];
  let end = from;
  while (end < to && (tokens[end]?.end ?? 0) <= first.end) end++;
  return end < to && saysIn(article, [end, to]) ? [from, end] : [from, to];
}

function saysIn({ tokens }: Article, [from, to]: Stretch): boolean {
  for (let at = from; at < Math.min(to, from + NEAR); at++) {
    const token = tokens[at];
    if (token?.pos === 'VERB' && SAYING.has(token.lemma)) return true;
  }
  return false;
}

function withoutSaying(article: Article, stretch: Stretch): Stretch {
  const reported = reportedFrom(article, stretch);
  return reported === undefined ? withoutMainSaying(article, stretch) : [reported, stretch[1]];
}

function withoutMainSaying(article: Article, stretch: Stretch): Stretch {
  const { tokens } = article;
  const verb = mainVerbOf(tokens, stretch);
  const main = verb && tokens[verb.word];
  if (!verb || !main || !SAYING.has(main.lemma)) return stretch;
  if (FIRST_PERSON.has(tokens[stretch[0]]?.lower ?? '') || isNegated(tokens, [stretch[0], verb.end]))
    return stretch;
  if (STATING.has(main.lemma) && verbOfSubjectAt(tokens, verb.end, stretch[1]) >= 0)
    return [verb.end, stretch[1]];
  for (let at = verb.end; at < Math.min(stretch[1], verb.end + NEAR); at++) {
    const asSaying = tokens[at]?.lower === 'saying' && tokens[at - 1]?.lower === 'as';
    if (asSaying && verbOfSubjectAt(tokens, at + 1, stretch[1]) >= 0) return [at + 1, stretch[1]];
  }
  return stretch;
}

/** “As the agency reports, ▒…▒”: from the comma behind which the assertion begins. */
function withoutAs(article: Article, [from, to]: Stretch): Stretch {
  const { tokens } = article;
  if (tokens[from]?.lower !== 'as' || verbOfSubjectAt(tokens, from + 1, to) < 0) return [from, to];
  const start = afterComma(article, from, to);
  return start !== undefined && saysIn(article, [from, start]) ? [start, to] : [from, to];
}

function withoutSourcePhrase(article: Article, [from, to]: Stretch): Stretch {
  const { tokens } = article;
  const found = PHRASES.in(tokens, [from, to]);
  const leading = found.find(({ tokens: [start] }) => start === from);
  if (leading) return [afterComma(article, leading.tokens[1], to) ?? from, to];
  const trailing = found.find(({ tokens: [start] }) => isComma(tokens[start - 1]) && start > from + 3);
  return trailing ? [from, trailing.tokens[0] - 1] : [from, to];
}

/** Behind the comma after which an assertion begins. */
function afterComma({ tokens }: Article, from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, from + NEAR); at++) {
    if (isComma(tokens[at]) && verbOfSubjectAt(tokens, at + 1, to) >= 0) return at + 1;
  }
  return undefined;
}

function isNegated(tokens: readonly Token[], [from, to]: Stretch): boolean {
  return tokens.slice(Math.max(from, to - NEAR), to).some(({ lower }) => NEGATIONS.has(lower));
}
