import type { Article, BlockKind } from '../article.js';
import { blockKindAt } from './blocks.js';
import type { Voice } from '../attribution.js';
import type { Candidate } from './candidate.js';
import { type Facts, factsOf, weightOf } from './facts.js';
import type { Ownership } from './ownership.js';
import { type MainVerb, mainVerbOf } from './verb.js';

/** A candidate with what the refusals ask about it. */
export interface Look {
  readonly article: Article;
  readonly candidate: Candidate;
  readonly facts: Facts;
  /** How much there is to check, as one figure. */
  readonly weight: number;
  readonly verb: MainVerb | undefined;
  readonly block: BlockKind | undefined;
  /** The outlet asserts it, and not somebody between quotation marks whom nothing names. */
  readonly own: boolean;
  /** Whether a token belongs to the source or the cue of an attribution. */
  readonly framed: (token: number) => boolean;
}

export function lookAt(article: Article, candidate: Candidate, { frame }: Ownership): Look {
  const facts = factsOf(article, candidate.tokens);
  return {
    article,
    candidate,
    facts,
    weight: weightOf(facts),
    verb: mainVerbOf(article.tokens, candidate.tokens),
    block: blockKindAt(article, candidate.tokens[0]),
    own: candidate.origin === 'own' && isOfPage(candidate.voice) && !isQuoted(article, candidate.tokens[0]),
    framed: (token) => (frame[token] ?? -1) >= 0,
  };
}

function isQuoted({ tokens, quotations }: Article, at: number): boolean {
  return quotations[tokens[at]?.quotation ?? -1]?.partial === false;
}

/** The outlet's voice, or that of the organisation whose page it is; not whoever answers in an interview. */
function isOfPage({ claimant: { type, mention } }: Voice): boolean {
  return type === 'outlet_voice' || (type === 'organisation' && mention.length === 0);
}
