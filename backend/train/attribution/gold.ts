import type { Article, Span } from '../../src/intake/article.js';
import type { Candidate, Words } from '../../src/intake/attribution/candidates.js';
import { PART_OF } from '../../src/intake/attribution/chain.js';
import { ADJ, AUX, NOUN, PROPN, VERB, type Signs } from '../../src/intake/attribution/signs.js';
import type { Window } from '../../src/intake/attribution/window.js';
import type { Marked } from './corpus.js';

/** Indexes of the words that lie in one of the spans. */
export function wordsIn(article: Article, spans: readonly Span[]): number[] {
  const { tokens } = article;
  const inside: number[] = [];
  for (const [start, end] of spans) {
    let [low, high] = [0, tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < tokens.length && tokens[at]!.start < end; at++) inside.push(at);
  }
  return inside;
}

/** The word of a marked cue that stands for it: its first verb, else noun, else adjective, auxiliary, else its first word. */
export function headOf(signs: Signs, cue: readonly number[]): number {
  for (const wanted of [[VERB], [NOUN, PROPN], [ADJ], [AUX]]) {
    const head = cue.find((at) => wanted.includes(signs.pos[at]!));
    if (head !== undefined) return head;
  }
  return cue[0]!;
}

/** Labels of a window as people marked it. */
export function goldLabels(signs: Signs, { from, to }: Window, marked: Marked): Uint8Array {
  const labels = new Uint8Array(to - from);
  const set = (spans: readonly Span[], label: number): void => {
    for (const at of wordsIn(signs.article, spans)) if (at >= from && at < to) labels[at - from] = label;
  };
  set(marked.content, PART_OF.content);
  set(marked.source, PART_OF.source);
  set(marked.cue, PART_OF.cue);
  return labels;
}

/** A reading as spans of the text, as people mark them. */
export function spansOf(
  { tokens }: Article,
  { source, content }: Pick<Candidate, 'source' | 'content'>,
): Omit<Marked, 'cue'> {
  const spanOf = ([from, to]: Words): Span => [tokens[from]!.start, tokens[to - 1]!.end];
  return { source: source ? [spanOf(source)] : [], content: content.map(spanOf) };
}
