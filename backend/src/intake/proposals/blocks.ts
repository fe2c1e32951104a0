import type { Article, BlockKind } from '../article.js';
import { sentenceAt } from './stretch.js';

const HEADINGS = new Set<BlockKind>(['headline', 'standfirst', 'subhead', 'caption']);
const NO_STORY = new Set<BlockKind>(['boilerplate', 'byline', 'dateline', 'stamp']);

/** What the block of a token is to a reader. */
export function blockKindAt(article: Article, token: number): BlockKind | undefined {
  const sentence = sentenceAt(article, token);
  return sentence && article.blocks[sentence.block]?.kind;
}

/** A headline and its like make do without a verb and speak in the present tense of what happened. */
export function isHeading(kind: BlockKind | undefined): boolean {
  return kind !== undefined && HEADINGS.has(kind);
}

/** Whether a block may hold claims at all. */
export function isStory(kind: BlockKind | undefined): boolean {
  return kind !== undefined && !NO_STORY.has(kind);
}
