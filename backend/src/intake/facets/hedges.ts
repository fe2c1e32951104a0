import type { Article, Token } from '../article.js';
import type { Attribution } from '../attribution.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { tokensIn } from './passage.js';
import { Patterns } from './patterns.js';

const HEDGES = new Patterns(LEXICON.hedges);

/** The words of a passage, and of the frame around it, that make it weaker than a plain assertion; as printed. */
export function hedgesIn(article: Article, words: readonly Token[], attribution?: Attribution): string[] {
  const cue = (attribution?.cue ?? []).flatMap((span) => tokensIn(article, span));
  return [...new Set([cue, words].flatMap((tokens) => longestIn(article, tokens)))];
}

function longestIn({ text }: Article, tokens: readonly Token[]): string[] {
  const hedges: string[] = [];
  let end = 0;
  const found = HEDGES.in(tokens).sort((one, other) => one.from - other.from || other.to - one.to);
  for (const { from, to } of found) {
    if (from < end) continue;
    hedges.push(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
    end = to;
  }
  return hedges;
}
