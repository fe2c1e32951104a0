import type { Article, Span } from '../article.js';
import type { Attribution } from '../attribution.js';
import { lastAt } from './spoken.js';

/** For every attribution the one that it stands in, or -1: “X said that Y had told them …” holds that of Y. */
export function parentsOf(article: Article, attributions: readonly Attribution[]): number[] {
  const { folded, sentences } = article;
  const breaks = Array.from(folded.matchAll(/;/g), ({ index }) => index);
  const parents = attributions.map(() => -1);
  const order = attributions
    .flatMap(({ content }, index) => content.map((span) => ({ span, index })))
    .sort((one, other) => one.span[0] - other.span[0] || other.span[1] - one.span[1]);
  const inner = attributions
    .map((attribution, index) => ({ at: anchorOf(attribution), index }))
    .sort((a, b) => a.at - b.at);
  const open: { span: Span; index: number }[] = [];
  let next = 0;
  for (const { at, index } of inner) {
    while (next < order.length && order[next]!.span[0] <= at) {
      while (open.length > 0 && open.at(-1)!.span[1] <= order[next]!.span[0]) open.pop();
      open.push(order[next]!);
      next++;
    }
    while (open.length > 0 && open.at(-1)!.span[1] <= at) open.pop();
    const sentence = sentences[lastAt(sentences, at)]?.start ?? 0;
    parents[index] = innermost(open, attributions, index, at, lastBefore(breaks, at), sentence);
  }
  return parents;
}

/** Deepest nesting that is looked at. */
const DEEPEST = 12;

function innermost(
  open: readonly { span: Span; index: number }[],
  attributions: readonly Attribution[],
  index: number,
  at: number,
  lastBreak: number,
  sentence: number,
): number {
  for (let back = 1; back <= DEEPEST && back <= open.length; back++) {
    const { span, index: outer } = open[open.length - back]!;
    if (
      outer !== index &&
      span[1] > at &&
      ((lastBreak < span[0] && anchorOf(attributions[outer]!) >= sentence) || attributions[outer]!.direct) &&
      lengthOf(attributions[outer]!) > lengthOf(attributions[index]!)
    )
      return outer;
  }
  return -1;
}

/** The last semicolon before a place: behind it somebody else may speak. */
function lastBefore(breaks: readonly number[], at: number): number {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (breaks[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return breaks[low - 1] ?? -1;
}

/** Where an attribution stands: its cue, or what is said when it has none. */
export function anchorOf({ cue, source, content }: Attribution): number {
  return cue[0]?.[0] ?? source[0]?.[0] ?? content[0]?.[0] ?? 0;
}

function lengthOf({ content }: Attribution): number {
  let sum = 0;
  for (const [start, end] of content) sum += end - start;
  return sum;
}
