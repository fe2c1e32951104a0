import type { Article } from '../article.js';
import type { Attribution, Voice } from '../attribution.js';
import { blockKindAt, isHeading } from './blocks.js';
import type { Candidate } from './candidate.js';
import { candidatesIn, inOrder } from './candidates.js';
import { heardIn } from './heard.js';
import { saysMoreThan, wordsOfStory } from './headings.js';
import { type Ownership, ownershipOf } from './ownership.js';
import type { PassedOver, Refusal } from './refusalReasons.js';
import { refusalOf } from './refusals.js';
import { repeatedIn } from './repetition.js';
import { spanOf } from './stretch.js';
import { trimmed } from './trimming.js';

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
  const heard = heardIn(article, attributions, voices);
  const ownership = ownershipOf(
    article,
    heard.map(({ attribution }) => attribution),
  );
  const passedOver: PassedOver[] = [];
  const backgrounds = new Set<number>();
  const claims = candidatesIn(article, heard, ownership).flatMap((one) => {
    const sentence = article.tokens[one.tokens[0]]?.sentence ?? -1;
    if (one.addition && backgrounds.has(sentence)) {
      passedOver.push({ ...ADDED, span: spanOf(article, one.tokens) });
      return [];
    }
    const standing = judged(article, one, ownership, passedOver);
    if (standing.length === 0 && passedOver.at(-1)?.reason === 'background') backgrounds.add(sentence);
    return standing;
  });
  const [headings, story] = [true, false].map((heading) =>
    claims.filter(({ tokens }) => isHeading(blockKindAt(article, tokens[0])) === heading),
  );
  const kept = [...newIn(article, headings ?? [], passedOver), ...oncePer(article, story ?? [], passedOver)];
  return { claims: inOrder(kept), passedOver };
}

/** A candidate if nothing speaks against it; else those of its clauses against which nothing speaks. */
function judged(
  article: Article,
  candidate: Candidate,
  ownership: Ownership,
  passedOver: PassedOver[],
): Candidate[] {
  const refusal = refusalOf(article, candidate, ownership);
  const parts = candidate.parts.map((part) => ({ ...candidate, tokens: trimmed(article, part), parts: [] }));
  const standing = parts.filter((part) => !refusalOf(article, part, ownership));
  if (parts.length > 0 && standing.length < parts.length && standing.length > 0) return standing;
  if (!refusal) return [candidate];
  passedOver.push({ ...refusal, span: spanOf(article, candidate.tokens) });
  return [];
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

const ADDED: Refusal = { reason: 'background', why: 'added to background about an institution' };
const REPEATED: Refusal = { reason: 'said elsewhere', why: 'the article says the same more fully elsewhere' };
