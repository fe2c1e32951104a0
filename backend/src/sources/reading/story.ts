import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { pointsAt } from '../codePoints.js';
import type { Boilerplate } from '../capture.kinds.js';
import type { Part } from '../visibleText.js';
import { NUMBER, numbered, type Element } from './elements.js';
import { isOfTheStory, reasonFor } from './furniture.js';

/** A page as it was read, and its headline as the page gives it. */
export interface ReadPage {
  readonly html: string;
  readonly text: string;
  readonly parts: readonly Part[];
  readonly title: string | null;
}

/** A story shorter than this is none that could be told from its surroundings. */
const SHORTEST = 140;
const MOST_ELEMENTS = 30_000;
const MOST_RANGES = 2000;

/** What of the page is not the story; undefined when the two cannot be told apart, or the page is too large. */
export function boilerplateOf(page: ReadPage): Boilerplate[] | undefined {
  if (page.text.length < SHORTEST) return undefined;
  const { html, elements } = numbered(page.html);
  if (elements.length > MOST_ELEMENTS) return undefined;
  const story = elementsOfStory(html);
  if (!story) return undefined;
  const isTold = ({ element, start, end }: Part): boolean =>
    story.has(element) || isOfTheStory(element, elements, page.text.slice(start, end), page.title);
  const told = page.parts.map(isTold);
  const length = page.parts.reduce((sum, { start, end }, at) => sum + (told[at] ? end - start : 0), 0);
  if (length < SHORTEST) return undefined;
  return inCodePoints(page.text, joined(page, told, elements));
}

/** The numbers of the elements whose own words readability keeps. */
function elementsOfStory(html: string): Set<number> | undefined {
  const { document } = parseHTML(html);
  const reader = new Readability<DomNode>(document as never, {
    charThreshold: 250,
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (root) => root as unknown as DomNode,
  });
  const content = parsed(reader);
  if (!content) return undefined;
  const kept = new Set<number>();
  collect(content, -1, kept);
  return kept;
}

/** It stumbles over documents that no browser would show either; then there is no telling. */
function parsed(reader: Readability<DomNode>): DomNode | null | undefined {
  try {
    return reader.parse()?.content;
  } catch {
    return undefined;
  }
}

/** As much of a DOM as is walked here. */
interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  getAttribute?(name: string): string | null;
}

const TEXT = 3;

function collect(root: DomNode, around: number, kept: Set<number>): void {
  const open: [DomNode, number][] = [[root, around]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, element] = next;
    if (node.nodeType === TEXT) {
      if (node.textContent?.trim()) kept.add(element);
      continue;
    }
    const own = node.getAttribute?.(NUMBER);
    const number = own == null || own === '' ? element : Number(own);
    for (const child of node.childNodes) open.push([child, number]);
  }
}

interface Range {
  readonly start: number;
  end: number;
  readonly why: string;
}

/** Parts beside each other that are not told for the same reason are one range. */
function joined({ parts }: ReadPage, told: readonly boolean[], elements: readonly Element[]): Range[] {
  const ranges: Range[] = [];
  let last: Range | undefined;
  for (const [at, { element, start, end }] of parts.entries()) {
    const why = told[at] ? undefined : reasonFor(element, elements);
    if (why !== undefined && last?.why === why) last.end = end;
    else if (why !== undefined) ranges.push((last = { start, end, why }));
    else last = undefined;
  }
  return ranges.slice(0, MOST_RANGES);
}

function inCodePoints(text: string, ranges: readonly Range[]): Boilerplate[] {
  const points = pointsAt(
    text,
    ranges.flatMap(({ start, end }) => [start, end]),
  );
  return ranges.map(({ why }, at) => ({ starts: points[at * 2] ?? 0, ends: points[at * 2 + 1] ?? 0, why }));
}
