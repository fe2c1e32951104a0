import type { Span } from '../../src/intake/article.js';
import type { Marked } from './corpus.js';

type Tally = [right: number, wrong: number, missed: number];

/** How well attributions were found: of pairs of source and content, and of the characters of each. */
export interface Figures {
  readonly pair: number;
  readonly source: number;
  readonly content: number;
  readonly precision: number;
  readonly recall: number;
}

const hull = (spans: readonly Span[]): Span => [
  spans.reduce((least, [start]) => Math.min(least, start), Infinity),
  spans.reduce((most, [, end]) => Math.max(most, end), 0),
];
const touch = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some(([a, b]) => others.some(([c, d]) => a < d && b > c));

/** Whether a found attribution counts as one that was marked: contents overlap by half, sources touch or both lack. */
export function matches(found: Pick<Marked, 'source' | 'content'>, marked: Marked): boolean {
  if (found.content.length === 0 || marked.content.length === 0) return false;
  const [a, b] = hull(found.content);
  const [c, d] = hull(marked.content);
  const overlap = Math.max(0, Math.min(b, d) - Math.max(a, c));
  const source = marked.source.length > 0 ? touch(marked.source, found.source) : found.source.length === 0;
  return source && overlap / (Math.max(b, d) - Math.min(a, c)) >= 0.5;
}

/**
 * How much a found attribution is worth: nothing unless it matches, then more the better its characters agree. So that
 * of several that match the one is learned that has the whole source and the whole content.
 */
export function worthOf(found: Pick<Marked, 'source' | 'content'>, marked: Marked): number {
  if (!matches(found, marked)) return 0;
  return (
    0.5 +
    0.25 * overlap(hull(found.content), hull(marked.content)) +
    0.25 * overlap(hull(found.source), hull(marked.source))
  );
}

function overlap([a, b]: Span, [c, d]: Span): number {
  if (b <= a && d <= c) return 1;
  return Math.max(0, Math.min(b, d) - Math.max(a, c)) / (Math.max(b, d) - Math.min(a, c));
}

/** Adds up how well attributions were found. */
export class Score {
  private readonly tallies: Record<'pair' | 'source' | 'content', Tally> = {
    pair: [0, 0, 0],
    source: [0, 0, 0],
    content: [0, 0, 0],
  };

  add(found: readonly Pick<Marked, 'source' | 'content'>[], marked: readonly Marked[]): void {
    for (const key of ['source', 'content'] as const) this.addCharacters(key, found, marked);
    const used = new Set<number>();
    for (const one of found) {
      const hit = marked.findIndex((gold, at) => !used.has(at) && matches(one, gold));
      if (hit >= 0) used.add(hit);
      this.tallies.pair[hit >= 0 ? 0 : 1]++;
    }
    this.tallies.pair[2] += marked.length - used.size;
  }

  figures(): Figures {
    const { pair, source, content } = this.tallies;
    return {
      pair: f1(pair),
      source: f1(source),
      content: f1(content),
      precision: pair[0] / (pair[0] + pair[1] || 1),
      recall: pair[0] / (pair[0] + pair[2] || 1),
    };
  }

  private addCharacters(
    key: 'source' | 'content',
    found: readonly Pick<Marked, 'source' | 'content'>[],
    marked: readonly Marked[],
  ): void {
    const [right, all] = [charactersOf(key, marked), charactersOf(key, found)];
    const tally = this.tallies[key];
    for (const at of all) tally[right.has(at) ? 0 : 1]++;
    for (const at of right) if (!all.has(at)) tally[2]++;
  }
}

function charactersOf(
  key: 'source' | 'content',
  list: readonly Pick<Marked, 'source' | 'content'>[],
): Set<number> {
  const characters = new Set<number>();
  for (const one of list) {
    for (const [start, end] of one[key]) for (let at = start; at < end; at++) characters.add(at);
  }
  return characters;
}

function f1([right, wrong, missed]: Tally): number {
  return (2 * right) / (2 * right + wrong + missed || 1);
}
