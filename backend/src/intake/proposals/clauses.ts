import type { Article, Token } from '../article.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { clauseAt, hasFinite, isComma, isDash, isFinite, isQuoteMark, verbOfSubjectAt } from './grammar.js';
import { Phrases } from './phrases.js';
import { saysNext } from './reportedClause.js';
import type { Stretch } from './stretch.js';

/** How a clause hangs on what stands before it. */
export type Link = 'main' | 'coordinate' | 'subordinate' | 'relative' | 'participle' | 'remark';

/** A piece of a sentence with at most one subject and what it does. */
export interface Clause {
  readonly tokens: Stretch;
  readonly link: Link;
  /** The word that opens it: “and”, “after”, “which”, “leaving”; empty for the first. */
  readonly opener: string;
}

const LINKS = new Phrases({
  coordinate: LEXICON.clauses.and,
  subordinate: LEXICON.clauses.subordinate,
});
const RELATIVES = new Set<string>(LEXICON.clauses.relative);
/** “while”, “although” set two assertions against each other after a comma; without one they tell a circumstance. */
const CONTRASTS = new Set(['while', 'whereas', 'though', 'although']);
const OPENS_CLAUSE = new Set([
  'that',
  'who',
  'which',
  'whose',
  'because',
  'after',
  'before',
  'when',
  'while',
  'whether',
]);
/** How far back a clause that is still open is looked for. */
const FAR = 30;
/** More marks in a row than this part nothing that anybody wrote. */
const MOST_MARKS = 6;
const SUBJECTS_ONLY = new Set(['i', 'we', 'he', 'she', 'they']);
const COMPLETED_BY_CLAUSE = new Set([
  'ensure',
  'ensuring',
  'mean',
  'meaning',
  'show',
  'showing',
  'know',
  'think',
  'believe',
  'fear',
]);
/** Taggers take “publishing records” for two nouns. */
const OBJECTS = new Set(['NOUN', 'DET', 'NUM', 'PRON', 'PROPN']);
const NO_PARTICIPLE = new Set<string>(LEXICON.clauses['no participle']);

interface Opening {
  readonly at: number;
  readonly link: Link;
  readonly opener: string;
}

/** Cuts a stretch, which should lie in one sentence, into its clauses, in one pass and in their order. */
export function clausesOf(article: Article, [from, to]: Stretch): Clause[] {
  const { tokens } = article;
  const openings: Opening[] = [{ at: from, ...firstLink(tokens, from, to) }];
  for (let at = from + 1; at < to; at++) {
    const last = openings.at(-1);
    const opening = last && openingAt(article, at, to, last);
    if (opening) openings.push(opening);
  }
  return openings.map(({ at, link, opener }, index) => ({
    tokens: [at, openings[index + 1]?.at ?? to] as const,
    link,
    opener,
  }));
}

function firstLink(tokens: readonly Token[], from: number, to: number): { link: Link; opener: string } {
  if (isComma(tokens[from]) && opensRelative(tokens, from + 1)) {
    return { link: 'relative', opener: tokens[from + 1]?.lower ?? '' };
  }
  const found = LINKS.at(tokens, from, to);
  if (found?.group === 'subordinate' && verbOfSubjectAt(tokens, found.tokens[1], to) >= 0) {
    return { link: 'subordinate', opener: found.phrase };
  }
  return { link: 'main', opener: '' };
}

function openingAt(article: Article, at: number, to: number, last: Opening): Opening | undefined {
  const { tokens } = article;
  const token = tokens[at];
  if (!token) return undefined;
  if (token.lower === ';' || token.lower === ':')
    return after(tokens, at, to, last, 'coordinate', token.lower);
  if (isDash(tokens, at)) return after(tokens, at, to, last, 'remark', '-');
  const partial = isInPartial(article, token);
  if (isComma(token)) return partial ? undefined : afterComma(tokens, at, to, last);
  if (partial && token.lower === 'and' && !isComma(tokens[at - 1])) return undefined;
  return atConjunction(tokens, at, to, last);
}

/** Inside of a few quoted words commas and “and” part words; only “, and” parts assertions. */
function isInPartial({ quotations }: Article, { quotation }: Token): boolean {
  return quotations[quotation]?.partial === true;
}

function after(
  tokens: readonly Token[],
  at: number,
  to: number,
  last: Opening,
  link: Link,
  opener: string,
): Opening | undefined {
  const next = skipMarks(tokens, at + 1, to);
  if (!clauseAt(tokens, skipAnd(tokens, next, to), to)) {
    return link === 'remark' && hasFinite(tokens, last.at, at) ? { at, link, opener } : undefined;
  }
  return isComplete(tokens, last.at, at) ? { at, link: 'coordinate', opener } : undefined;
}

function afterComma(tokens: readonly Token[], at: number, to: number, last: Opening): Opening | undefined {
  const next = skipMarks(tokens, at + 1, to);
  const token = tokens[next];
  if (!token || next >= to) return undefined;
  if (opensRelative(tokens, next)) return { at, link: 'relative', opener: token.lower };
  if (opensParticiple(tokens, next, to)) return { at, link: 'participle', opener: token.lower };
  if (last.link === 'relative' || last.link === 'participle') {
    if (isFinite(tokens, next)) return { at, link: 'main', opener: 'again' };
  }
  if (LINKS.at(tokens, next, to)) return undefined;
  if (verbOfSubjectAt(tokens, next, to) < 0 || !isComplete(tokens, last.at, at)) return undefined;
  return { at, link: last.link === 'subordinate' && last.at < at ? 'main' : 'coordinate', opener: ',' };
}

/** “activity that we ▒and▒ partners have seen”, “by ensuring the state ▒and▒ firms improve”: two subjects of one verb. */
function awaitsVerb(tokens: readonly Token[], from: number, at: number): boolean {
  if (SUBJECTS_ONLY.has(tokens[at - 1]?.lower ?? '')) return true;
  for (let back = at - 1; back >= Math.max(from, at - 8); back--) {
    const token = tokens[back];
    if (token && COMPLETED_BY_CLAUSE.has(token.lemma)) return true;
    if (token?.pos === 'VERB' || token?.pos === 'AUX' || token?.pos === 'PUNCT' || token?.pos === 'ADP')
      return false;
  }
  return false;
}

/** Whether what stands before has its verb: “no sign that power, banks …” still waits for the verb of “power”. */
function isComplete(tokens: readonly Token[], from: number, to: number): boolean {
  let start = to - 1;
  while (start > Math.max(from, to - FAR) && !OPENS_CLAUSE.has(tokens[start]?.lower ?? '')) start--;
  return (
    hasFinite(tokens, from, to) &&
    (!OPENS_CLAUSE.has(tokens[start]?.lower ?? '') || hasFinite(tokens, start, to))
  );
}

/** “which”, “who”, “five of which”. */
function opensRelative(tokens: readonly Token[], at: number): boolean {
  if (RELATIVES.has(tokens[at]?.lower ?? '')) return true;
  return tokens[at + 1]?.lower === 'of' && RELATIVES.has(tokens[at + 2]?.lower ?? '');
}

/** “leaving”, “briefly causing”: what follows from the assertion before the comma. */
function opensParticiple(tokens: readonly Token[], at: number, to: number): boolean {
  const start = tokens[at]?.pos === 'ADV' ? at + 1 : at;
  const token = tokens[start];
  if (!token || start + 1 >= to || !token.lower.endsWith('ing') || token.lower.length < 5) return false;
  if (NO_PARTICIPLE.has(token.lower)) return false;
  return token.pos === 'VERB' || (token.pos === 'NOUN' && OBJECTS.has(tokens[start + 1]?.pos ?? ''));
}

function atConjunction(tokens: readonly Token[], at: number, to: number, last: Opening): Opening | undefined {
  const found = LINKS.at(tokens, at, to);
  if (!found) return undefined;
  const next = skipMarks(tokens, found.tokens[1], to);
  const isThat = tokens[next]?.lower === 'that' && found.group === 'coordinate';
  if (isThat && (verbOfSubjectAt(tokens, next + 1, to) >= 0 || verbOfSubjectAt(tokens, next, to) >= 0)) {
    return { at, link: 'coordinate', opener: `${found.phrase} that` };
  }
  const saysMore = found.group === 'coordinate' && saysNext(tokens, next, to);
  if (!saysMore && verbOfSubjectAt(tokens, next, to) < 0) return undefined;
  const complete = isComplete(tokens, last.at, at) && !awaitsVerb(tokens, last.at, at);
  if (!complete) return undefined;
  const depends = found.group === 'subordinate' || (CONTRASTS.has(found.phrase) && !isComma(tokens[at - 1]));
  return { at, link: depends ? 'subordinate' : 'coordinate', opener: found.phrase };
}

function skipAnd(tokens: readonly Token[], at: number, to: number): number {
  const found = LINKS.at(tokens, at, to);
  return found?.group === 'coordinate' ? found.tokens[1] : at;
}

function skipMarks(tokens: readonly Token[], from: number, to: number): number {
  const limit = Math.min(to, from + MOST_MARKS);
  let at = from;
  while (at < limit && (isQuoteMark(tokens[at]) || isComma(tokens[at]))) at++;
  return at;
}
