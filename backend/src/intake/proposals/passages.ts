import type { Article } from '../article.js';
import type { Attribution, Voice } from '../attribution.js';
import { blockKindAt, isHeading } from './blocks.js';
import type { Candidate } from './candidate.js';
import { inOrder } from './candidates.js';
import { consideredIn } from './considered.js';
import { saysMoreThan, wordsOfStory } from './headings.js';
import { verdictOn } from './judge/judge.js';
import type { PassedOver, Refusal } from './refusalReasons.js';
import { repeatedIn } from './repetition.js';
import { spanOf } from './stretch.js';

/** What was looked at in an article: the passages that are claims, and those that are not, with the reason. */
export interface Passages {
  readonly claims: readonly Candidate[];
  readonly passedOver: readonly PassedOver[];
}

/** Finds the passages of an article that assert something checkable, in the order of the text. */
export function passagesIn(
  article: Article,
  attributions: readonly Attribution[],
  voices: readonly Voice[],
): Passages {
  const passedOver: PassedOver[] = [];
  const claims = consideredIn(article, attributions, voices).flatMap(({ candidate, refusal, signs }) => {
    const against = verdictOn(signs, refusal);
    if (against) passedOver.push({ ...against, span: spanOf(article, candidate.tokens) });
    return against ? [] : [candidate];
  });
  const [headings, story] = [true, false].map((heading) =>
    claims.filter(({ tokens }) => isHeading(blockKindAt(article, tokens[0])) === heading),
  );
  const kept = [...newIn(article, headings ?? [], passedOver), ...oncePer(article, story ?? [], passedOver)];
  return { claims: inOrder(kept), passedOver };
}

function oncePer(article: Article, claims: readonly Candidate[], passedOver: PassedOver[]): Candidate[] {
  const repeats = repeatedIn(
    article,
    claims.map(({ tokens }) => tokens),
  );
  return claims.filter(({ tokens }, index) => {
    const unique = repeats[index] === -1;
    if (!unique) passedOver.push({ ...REPEATED, span: spanOf(article, tokens) });
    return unique;
  });
}

function newIn(article: Article, headings: readonly Candidate[], passedOver: PassedOver[]): Candidate[] {
  const story = wordsOfStory(article);
  return headings.filter(({ tokens }) => {
    const news = saysMoreThan(article, tokens, story);
    if (!news) passedOver.push({ ...REPEATED, span: spanOf(article, tokens) });
    return news;
  });
}

const REPEATED: Refusal = { reason: 'said elsewhere', why: 'the article says the same more fully elsewhere' };
