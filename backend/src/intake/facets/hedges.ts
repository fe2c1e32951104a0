import type { Article, Token } from '../article.js';
import type { Attribution } from '../attribution.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { tokensIn } from './passage.js';
import { amountAt } from './amounts.js';
import { Patterns, type Match } from './patterns.js';
import { moneyBefore, unitAt } from './units.js';

const HEDGES = new Patterns(LEXICON.hedges);

/** The words of a passage, and of the frame around it, that make it weaker than a plain assertion; as
 * printed. That an outlet reported it is no hedge. */
export function hedgesIn(article: Article, words: readonly Token[], attribution?: Attribution): string[] {
  const told = attribution?.cueLemma === 'report' && attribution.source.length > 0;
  const cue = told ? [] : (attribution?.cue ?? []).flatMap((span) => tokensIn(article, span));
  return [...new Set([cue, words].flatMap((tokens) => longestIn(article, tokens)))];
}

function longestIn({ text }: Article, tokens: readonly Token[]): string[] {
  const hedges: string[] = [];
  let end = 0;
  const found = HEDGES.in(tokens).sort((one, other) => one.from - other.from || other.to - one.to);
  for (const match of found) {
    const { from, to } = match;
    if (from < end || !bears(tokens, match)) continue;
    hedges.push(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
    end = to;
  }
  return hedges;
}

/** “over” weakens a number, and nothing else: “over $2m”, not “over the weekend”. */
function bears(tokens: readonly Token[], { group, from, to, pattern }: Match): boolean {
  if (group === 'after a number')
    return [1, 2, 3].some((back) => amountAt(tokens, from - back) !== undefined);
  if (group !== 'before a number') return true;
  const sign = moneyBefore(tokens, to + 1) ? to + 1 : to;
  const amount = amountAt(tokens, sign);
  return amount !== undefined && !(pattern === 'over' && unitAt(tokens, amount.to)?.kind === 'time');
}
