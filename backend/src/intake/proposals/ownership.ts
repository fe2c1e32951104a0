import type { Article, Span } from '../article.js';
import type { Attribution } from '../attribution.js';
import { type Stretch, lengthOf, stretchOf } from './stretch.js';

/** No attribution is laid out over more tokens than this: what is longer is a document, not a quotation. */
const LONGEST_CONTENT = 1_500;

/** Nobody's: the outlet speaks. */
export const OUTLET = -1;

/** Who says each word of an article. */
export interface Ownership {
  /** For each token, the innermost attribution whose content it is, or `OUTLET`. */
  readonly sayer: Int32Array;
  /** For each token, the attribution whose source or cue it belongs to, or -1. */
  readonly frame: Int32Array;
  /** For each attribution its content as stretches, in their order. */
  readonly contents: readonly (readonly Stretch[])[];
}

/** Lays the attributions over the words: what is said inside of something said belongs to the inner speaker. */
export function ownershipOf(article: Article, attributions: readonly Attribution[]): Ownership {
  const sayer = new Int32Array(article.tokens.length).fill(OUTLET);
  const frame = new Int32Array(article.tokens.length).fill(-1);
  const contents = attributions.map(({ content }) => stretchesOf(article, content));
  const sizes = contents.map((stretches) => stretches.reduce((sum, stretch) => sum + lengthOf(stretch), 0));
  const outermostFirst = attributions
    .map((_, index) => index)
    .sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  for (const index of outermostFirst) paint(sayer, contents[index] ?? [], index);
  for (const [index, { source, cue }] of attributions.entries()) {
    paint(frame, stretchesOf(article, [...source, ...cue]), index);
  }
  return { sayer, frame, contents };
}

function stretchesOf(article: Article, spans: readonly Span[]): Stretch[] {
  return spans.map((span) => stretchOf(article, span)).sort((a, b) => a[0] - b[0]);
}

function paint(tokens: Int32Array, stretches: readonly Stretch[], index: number): void {
  let left = LONGEST_CONTENT;
  for (const [from, to] of stretches) {
    const end = Math.min(to, from + left);
    if (end > from) tokens.fill(index, from, end);
    left -= Math.max(0, end - from);
  }
}
