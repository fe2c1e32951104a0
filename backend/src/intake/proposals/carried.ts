import type { Article } from '../article.js';
import type { Attribution } from '../attribution.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { assertionsOf, type Assertion } from './assertions.js';
import { hasFinite, verbOfSubjectAt } from './grammar.js';
import { sentenceAt, type Stretch, stretchOf, wordCount } from './stretch.js';

export type Carrier = 'denial' | 'responsibility' | 'blame' | 'description';

const CARRIERS = new Map<string, Carrier>(
  (['denial', 'responsibility', 'blame', 'description'] as const).flatMap((group) =>
    LEXICON.carriers[group].map((cue) => [cue, group] as const),
  ),
);
/** How far before the speaker the sentence is looked through. */
const NEAR = 60;
/** A clause ends within so many words of its verb. */
const LONGEST = 120;
const LONG_NAME = 5;
const NEGATIONS = new Set([
  'not',
  "n't",
  'no',
  'nobody',
  'none',
  'neither',
  'nor',
  'never',
  'yet',
  'without',
]);

/**
 * The clause of a cue that makes the claim itself, with who did it: “a group claimed responsibility for the outage”.
 * Empty when the cue only reports and its content is the claim. `reach` is where the words end that belong to it.
 */
export function carriedBy(article: Article, attribution: Attribution, reach: number): Assertion[] {
  const carrier = carrierOf(attribution);
  const cue = attribution.cue[0];
  if (!carrier || !cue) return [];
  if (attribution.direct && carrier === 'denial' && isWholeQuotation(article, attribution)) return [];
  const [at] = stretchOf(article, cue);
  const name = carrier === 'description' ? longName(article, attribution) : undefined;
  if (name) return [{ tokens: name, addition: false }];
  if (carrier !== 'denial' && reportsClause(article, attribution)) return [];
  const [start, last] = around(article, attribution, at);
  const end = Math.min(Math.max(last, reach), at + LONGEST);
  const found: Assertion[] = [];
  for (const { tokens, addition, parts } of assertionsOf(article, [
    Math.max(sentenceStart(article, at, start), at - LONGEST),
    end,
  ])) {
    const clause = [...(parts ?? []), tokens].find(([from, to]) => from <= at && at < to);
    if (addition && tokens[0] > at) found.push({ tokens, addition });
    else if (!addition && clause) found.push({ tokens: clause, addition });
  }
  return found;
}

/** “described the hacks as an ▒“act of state-sponsored terrorism”▒”: a name of several quoted words is the claim. */
function longName(article: Article, { content }: Attribution): Stretch | undefined {
  const last = content.at(-1);
  if (!last) return undefined;
  const [from, to] = stretchOf(article, last);
  for (let at = from + 1; at < to; at++) {
    const quotation = article.quotations[article.tokens[at]?.quotation ?? -1];
    if (!quotation || quotation.start !== article.tokens[at]?.start) continue;
    const before = article.tokens.slice(Math.max(from, at - 2), at).some(({ lower }) => lower === 'as');
    return before && wordCount(article, [at, to]) >= LONG_NAME ? [at, to] : undefined;
  }
  return undefined;
}

/** Where the sentence of a cue begins, if that is near. */
function sentenceStart(article: Article, at: number, start: number): number {
  return Math.max(sentenceAt(article, at)?.tokens[0] ?? start, start - NEAR);
}

/** What kind of claim the cue of an attribution makes by itself, if any. */
export function carrierOf({ cueLemma }: Attribution): Carrier | undefined {
  return CARRIERS.get(cueLemma);
}

function isWholeQuotation(article: Article, { content }: Attribution): boolean {
  const first = content[0];
  return first !== undefined && hasFinite(article.tokens, ...stretchOf(article, first));
}

/** “Nobody has claimed responsibility”, “officials have not yet attributed”: that it was not said is what is asserted. */
export function isNegated(article: Article, attribution: Attribution): boolean {
  const cue = attribution.cue[0];
  if (!cue || !carrierOf(attribution)) return false;
  const [at, end] = stretchOf(article, cue);
  const first = attribution.source[0];
  const start = first && first[0] < cue[0] ? stretchOf(article, first)[0] : at;
  for (let look = Math.max(start, at - 8); look < end; look++) {
    if (NEGATIONS.has(article.tokens[look]?.lower ?? '')) return true;
  }
  return false;
}

function reportsClause(article: Article, { content }: Attribution): boolean {
  const first = content[0];
  if (!first) return false;
  const [from, to] = stretchOf(article, first);
  return (
    article.tokens[from]?.pos === 'SCONJ' &&
    article.tokens[from]?.lower === 'that' &&
    verbOfSubjectAt(article.tokens, from + 1, to) >= 0
  );
}

function around(article: Article, { source, cue, content }: Attribution, at: number): Stretch {
  const sentence = sentenceAt(article, at);
  let [from, to] = [at, at + 1];
  for (const span of [...source, ...cue, ...content]) {
    const [start, end] = stretchOf(article, span);
    from = Math.min(from, start);
    to = Math.max(to, end);
  }
  return sentence ? [Math.max(from, sentence.tokens[0]), Math.min(to, sentence.tokens[1])] : [from, to];
}
