import type { Article, Span } from '../article.js';
import type { Attribution } from '../attribution.js';
import { frameAhead } from './framesAhead.js';
import { frameBehind } from './framesBehind.js';
import { frameInFront } from './framesInFront.js';
import { registerOf } from './register.js';
import type { Word } from './words.js';

const STORY = /^(?:body|caption)$/;
/** Attributions of one sentence that are compared. */
const MOST_IN_SENTENCE = 8;

/**
 * Attributions in sentences that hold none so far, by their plainest shapes only: “According to X, …”, “…, X said”,
 * “…, said X”, “X said that …”. They serve to tell who speaks where nothing else does.
 */
export function plainFrames(article: Article, attributions: readonly Attribution[]): Attribution[] {
  const register = registerOf(article);
  const told = bySentence(article, attributions);
  const { words } = register;
  const frames: Attribution[] = [];
  for (let from = 0; from < words.length;) {
    const { sentence, block } = words[from]!;
    const to = endOfSentence(words, from);
    const frame = STORY.test(block)
      ? (frameAhead(register, from, to) ??
        frameBehind(register, from, to) ??
        frameInFront(register, from, to))
      : undefined;
    if (frame && !isKnown(frame, told.get(sentence) ?? [])) frames.push(frame);
    from = to;
  }
  return frames;
}

function endOfSentence(words: readonly Word[], from: number): number {
  let to = from;
  while (to < words.length && words[to]!.sentence === words[from]!.sentence) to++;
  return to;
}

function bySentence(article: Article, attributions: readonly Attribution[]): Map<number, Attribution[]> {
  const told = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    const place = attribution.cue[0] ?? attribution.source[0];
    if (!place) continue;
    const sentence = sentenceAt(article, place[0]);
    const known = told.get(sentence) ?? [];
    if (known.length < MOST_IN_SENTENCE) told.set(sentence, [...known, attribution]);
  }
  return told;
}

/**
 * The same words were found before. A known one within the words of the frame is another one: in “It was too early to
 * say who did it, she said” somebody says that it is too early.
 */
function isKnown(frame: Attribution, known: readonly Attribution[]): boolean {
  const [content] = frame.content;
  return known.some((other) => {
    if (other.source.length === 0) return false;
    const shared = other.content.reduce((sum, span) => sum + common(span, content!), 0);
    if (shared * 2 > content![1] - content![0]) return !isWithin(other, content!);
    const sameCue = other.cue.some((span) => common(span, frame.cue[0]!) > 0);
    return sameCue && shared > 0;
  });
}

function isWithin({ source, cue }: Attribution, [start, end]: Span): boolean {
  return [...source, ...cue].every(([from, to]) => from >= start && to <= end);
}

function common([a, b]: Span, [c, d]: Span): number {
  return Math.max(0, Math.min(b, d) - Math.max(a, c));
}

function sentenceAt({ sentences }: Article, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
