import type { Article, BlockKind } from '../article.js';
import { assertionsOf, type Assertion } from './assertions.js';
import { OUTLET, type Ownership } from './ownership.js';
import type { Stretch } from './stretch.js';

const STORY = new Set<BlockKind>(['headline', 'standfirst', 'caption', 'body']);

/** What the outlet asserts itself: every sentence of the story that nobody is reported to say, and what is left of others. */
export function ownIn(article: Article, ownership: Ownership): Assertion[] {
  return article.sentences.flatMap(({ block, tokens }) => {
    const kind = article.blocks[block]?.kind;
    if (!kind || !STORY.has(kind)) return [];
    return unsaid(ownership, tokens).flatMap((stretch) => assertionsOf(article, stretch));
  });
}

function unsaid({ sayer, frame }: Ownership, [from, to]: Stretch): Stretch[] {
  const runs: Stretch[] = [];
  let start = -1;
  for (let at = from; at <= to; at++) {
    const own = at < to && sayer[at] === OUTLET && frame[at] === -1;
    if (own && start < 0) start = at;
    if (!own && start >= 0) {
      runs.push([start, at]);
      start = -1;
    }
  }
  return runs;
}
