import type { Article, Span } from '../article.js';
import type { Attribution } from '../attribution.js';
import { PART_OF } from './chain.js';
import { cueLemmaOf } from './cueWords.js';
import type { Window } from './window.js';

/** Source, cue and content of a cue at `cue`, from the labels of its window; undefined where nothing is said. */
export function attributionFrom(
  article: Article,
  cue: number,
  window: Window,
  labels: Uint8Array,
): Omit<Attribution, 'confidence' | 'why'> | undefined {
  const content = partsWith(article, labels, window.from, PART_OF.content);
  if (content.length === 0) return undefined;
  return {
    source: partsWith(article, labels, window.from, PART_OF.source),
    cue: partsWith(article, labels, window.from, PART_OF.cue),
    content,
    cueLemma: cueLemmaOf(article, cue),
    direct: content.every((part) => isQuoted(article, part)),
  };
}

/** The stretches of text whose words carry one label; `from` is the index of the first labelled word. */
export function partsWith({ tokens }: Article, labels: Uint8Array, from: number, label: number): Span[] {
  const parts: Span[] = [];
  for (let j = 0; j < labels.length; j++) {
    if (labels[j] !== label) continue;
    const start = j;
    while (j + 1 < labels.length && labels[j + 1] === label) j++;
    parts.push([tokens[from + start]!.start, tokens[from + j]!.end]);
  }
  return parts;
}

/** From one quotation mark to another. */
function isQuoted({ folded }: Article, [start, end]: Span): boolean {
  const first = folded.charAt(start);
  return (first === '"' || first === "'") && end - start > 2 && folded.slice(start + 1, end).includes(first);
}
