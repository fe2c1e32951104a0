import type { Article, Token } from '../article.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { clauseAt, isComma, isFinite, isQuoteMark, verbOfSubjectAt } from './grammar.js';
import type { Stretch } from './stretch.js';

const SAYING = new Set<string>([
  ...LEXICON.cues.say,
  ...LEXICON.cues.announce,
  ...LEXICON.cues.claim,
  ...LEXICON.cues.hold,
  ...LEXICON.cues.concede,
  'hold',
  'find',
  'conclude',
  'transmit',
  'spread',
]);
/** That somebody knew it, and since when, is a claim of its own. */
const KNOWING = new Set(['know', 'learn', 'realise', 'realize']);
/** “told us”, “assured parliament”: whoever hears it stands before what is said. */
const TELLING = new Set(['tell', 'assure', 'inform', 'remind']);
const HEARERS = new Set('us me him her them reporters journalists parliament lawmakers mps'.split(' '));
/** “my understanding is that”, “the insurer's position is that”: what is told is that it is so. */
const VIEWS = new Set(
  'understanding position view claim theory conclusion finding argument explanation version belief impression'.split(
    ' ',
  ),
);
const NEGATIONS = new Set("no not n't nobody none neither never cannot hardly".split(' '));
const WHO_SAYS = new Set(['who', 'which', 'that', 'if', 'whether', 'because', 'after', 'before', 'when']);
/** “could say that”, “should tell us that” report nothing. */
const MODAL = new Set('will would could should may might must can shall'.split(' '));
/** So far before “that” its verb of saying stands, and so far into the passage it is looked for. */
const [NEAR, FAR] = [14, 60];

/** Where what is reported begins, when a passage tells first who says it; undefined when it does not. */
export function reportedFrom({ tokens }: Article, [from, to]: Stretch): number | undefined {
  const limit = Math.min(to, from + FAR);
  for (let at = from + 1; at < limit; at++) {
    const token = tokens[at];
    if (token?.lower === 'that' && opensClause(tokens, at + 1, to) && isSaidBefore(tokens, from, at))
      return at + 1;
    if (token && TELLING.has(token.lemma) && token.pos === 'VERB') {
      const next = at + 1 + (HEARERS.has(tokens[at + 1]?.lower ?? '') ? 1 : 0);
      if (next > at + 1 && verbOfSubjectAt(tokens, next, to) >= 0 && saysSo(tokens, from, at)) return next;
    }
  }
  return undefined;
}

/** “… and ▒admitted that he had sold it▒”: a second thing that the same subject did, which is to say something. */
export function saysNext(tokens: readonly Token[], at: number, to: number): boolean {
  const verb = tokens[at]?.pos === 'ADV' ? at + 1 : at;
  if (!SAYING.has(tokens[verb]?.lemma ?? '') || !isFinite(tokens, verb)) return false;
  for (let next = verb + 1; next < Math.min(to, verb + NEAR); next++) {
    if (tokens[next]?.lower === 'that') return opensClause(tokens, next + 1, to);
    if (isFinite(tokens, next)) return false;
  }
  return false;
}

/** “that ▒the servers were off▒”, “that, in May, ▒…▒”, “that ‘▒most of it is right▒’”. */
function opensClause(tokens: readonly Token[], at: number, to: number): boolean {
  let start = at;
  while (start < to && (isComma(tokens[start]) || isQuoteMark(tokens[start]))) start++;
  return clauseAt(tokens, start, to);
}

/** Whether the words before “that” say something: their last verb is one of saying, or they are somebody's view. */
function isSaidBefore(tokens: readonly Token[], from: number, that: number): boolean {
  for (let at = that - 1; at >= Math.max(from, that - NEAR); at--) {
    const token = tokens[at];
    if (!token) return false;
    if (token.pos === 'AUX' && (token.lower === 'is' || token.lower === 'was') && at === that - 1)
      return tokens.slice(from, at).some(({ lemma }) => VIEWS.has(lemma)) && !isNegated(tokens, from, at);
    if (token.pos === 'VERB' && !token.lower.endsWith('ing'))
      return (
        SAYING.has(token.lemma) &&
        !KNOWING.has(token.lemma) &&
        isFinite(tokens, at) &&
        saysSo(tokens, from, at)
      );
  }
  return false;
}

/** Not “did not say”, “could say”, “officials who said”: somebody says it, and that is the main thing. */
function saysSo(tokens: readonly Token[], from: number, verb: number): boolean {
  if (isNegated(tokens, Math.max(from, verb - 4), verb)) return false;
  for (let at = verb - 1; at >= Math.max(from, verb - NEAR); at--) {
    const lower = tokens[at]?.lower ?? '';
    if (MODAL.has(lower) && tokens[at]?.pos === 'AUX' && at >= verb - 2) return false;
    // “…, which the bank says, …” stands in an aside; “who said that” tells who somebody is.
    if (WHO_SAYS.has(lower)) return tokens.slice(at, verb).some((token) => isComma(token));
    if (isComma(tokens[at])) return true;
  }
  return true;
}

function isNegated(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => NEGATIONS.has(lower));
}
