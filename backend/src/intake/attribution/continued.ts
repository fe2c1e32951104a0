import type { Article, Block, Span } from '../article.js';
import type { Attribution } from '../attribution.js';

/** A continued quotation is surer than nothing and less sure than one with a cue of its own. */
const LESS_SURE = 0.7;
const SHORTEST = 20;

/**
 * What goes on where the paragraph ends: the parts of a quotation that runs over several paragraphs, and paragraphs
 * that are a quotation from beginning to end, below a paragraph that quotes somebody.
 */
export function continued(article: Article, found: readonly Attribution[]): Attribution[] {
  const all = found.map((one) => withLaterParts(article, one));
  return [...all, ...wholeParagraphs(article, all)].sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ cue, content }: Attribution): number {
  return (cue[0] ?? content[0]!)[0];
}

/** The parts of the quotation in which the content ends, as far as they are not in it yet. */
function withLaterParts(article: Article, one: Attribution): Attribution {
  const [start, end] = one.content.at(-1)!;
  const quotation = quotationAt(article, end - 1);
  if (!quotation || quotation.parts.length < 2 || quotation.partial) return one;
  const covered = quotation.parts.findLastIndex(([from]) => from < end);
  const rest = quotation.parts.slice(covered + 1);
  const own = quotation.parts[covered]!;
  if (rest.length === 0 || start > own[1] || one.cue.some(([from]) => from > own[0] && from < own[1]))
    return one;
  const completed: Span = end < own[1] ? [start, own[1]] : [start, end];
  return { ...one, content: [...one.content.slice(0, -1), completed, ...rest] };
}

function wholeParagraphs(article: Article, found: readonly Attribution[]): Attribution[] {
  const added: Attribution[] = [];
  const byBlock = lastQuotedByBlock(article, found);
  const told = blocksTold(article, found);
  article.blocks.forEach((block, at) => {
    const before = byBlock[at - 1];
    if (!before || byBlock[at] || block.kind !== 'body') return;
    const part = wholeQuotation(article, block);
    if (!part || told.has(at)) return;
    const one: Attribution = {
      ...before,
      content: [part],
      direct: true,
      confidence: before.confidence * LESS_SURE,
      why: 'a paragraph of quotation below one that names the speaker',
    };
    byBlock[at] = one;
    added.push(one);
  });
  return added;
}

/** Blocks that begin within something that is told already. */
function blocksTold({ blocks }: Article, found: readonly Attribution[]): Set<number> {
  const contents = found.flatMap(({ content }) => content).sort(([a], [b]) => a - b);
  const told = new Set<number>();
  let next = 0;
  let reach = 0;
  blocks.forEach(({ start }, at) => {
    while (next < contents.length && contents[next]![0] <= start + 1)
      reach = Math.max(reach, contents[next++]![1]);
    if (reach > start + 1) told.add(at);
  });
  return told;
}

/** For each block the last attribution in it that has a speaker and a quotation. */
function lastQuotedByBlock(
  { blocks, folded }: Article,
  found: readonly Attribution[],
): (Attribution | undefined)[] {
  const last: (Attribution | undefined)[] = blocks.map(() => undefined);
  let block = 0;
  for (const one of found) {
    const place = placeOf(one);
    while (block < blocks.length && blocks[block]!.end <= place) block++;
    const quotes = one.content.some(
      ([start, end]) => /["']/.test(folded.charAt(start)) || folded.charAt(end - 1) === '"',
    );
    if (quotes && one.source.length > 0) last[block] = one;
  }
  return last;
}

/** The quotation that is all of a block. */
function wholeQuotation(article: Article, { start, end }: Block): Span | undefined {
  const quotation = quotationAt(article, start);
  const part = quotation?.parts.find(([from]) => from === start);
  return part && quotation && !quotation.partial && part[1] >= end - 1 && end - start >= SHORTEST
    ? part
    : undefined;
}

function quotationAt({ quotations }: Article, place: number): Article['quotations'][number] | undefined {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  const quotation = quotations[low];
  return quotation && quotation.start <= place ? quotation : undefined;
}
