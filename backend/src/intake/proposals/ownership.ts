import type { Article, Span } from '../article.js';
import type { Attribution } from '../attribution.js';
import { isComma } from './grammar.js';
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
  const quoted = attributions.map((one, index) => isQuoted(article, one, contents[index] ?? []));
  for (const sentence of article.sentences) fillGaps(article, quoted, sentence.tokens, sayer, frame);
  return { sayer, frame, contents };
}

/**
 * What is reported ends where its sentence ends, not in the middle of it: words that stand beside reported ones, with no
 * frame between, are reported too. Quoted speech alone keeps to its marks.
 */
function fillGaps(
  article: Article,
  quoted: readonly boolean[],
  [from, to]: Stretch,
  sayer: Int32Array,
  frame: Int32Array,
): void {
  for (let start = from; start < to;) {
    if ((frame[start] ?? -1) >= 0) {
      start++;
      continue;
    }
    let end = start;
    while (end < to && frame[end] === -1) end++;
    let owner = start === from ? firstOwner(sayer, start, end) : OUTLET;
    const last = lastOwned(article, sayer, [start, end], end === to);
    for (let at = start; at < last; at++) {
      const here = sayer[at] ?? OUTLET;
      if (here !== OUTLET) owner = here;
      else if (owner !== OUTLET && (!quoted[owner] || (article.tokens[at]?.quotation ?? -1) >= 0))
        sayer[at] = owner;
    }
    start = end;
  }
}

function firstOwner(sayer: Int32Array, from: number, to: number): number {
  for (let at = from; at < to; at++) if ((sayer[at] ?? OUTLET) !== OUTLET) return sayer[at] ?? OUTLET;
  return OUTLET;
}

/** Where filling stops: at the end of the sentence, or at the last comma before the speaker who follows. */
function lastOwned(article: Article, sayer: Int32Array, [from, to]: Stretch, endsSentence: boolean): number {
  if (endsSentence) return to;
  let owned = to;
  while (owned > from && sayer[owned - 1] === OUTLET) owned--;
  if (owned === from) return from;
  for (let at = to - 1; at > owned; at--) if (isComma(article.tokens[at])) return at;
  return owned;
}

/** Whether all that an attribution reports stands between marks as sentences, not as a few words in somebody else's. */
function isQuoted(article: Article, { direct }: Attribution, contents: readonly Stretch[]): boolean {
  return (
    direct &&
    contents.every(([from]) => article.quotations[article.tokens[from]?.quotation ?? -1]?.partial === false)
  );
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
