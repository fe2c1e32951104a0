import { unitsAt } from './positions.js';

/** A highlighted stretch of a text: code points, end exclusive, as the record has them. */
export interface Mark {
  readonly id: string;
  readonly starts: number;
  readonly ends: number;
}

/** A piece of a text in which nothing changes: the marks that cover it all cover it whole. */
export interface Segment {
  readonly text: string;
  readonly from: number;
  readonly marks: readonly string[];
}

/**
 * Cuts `text` wherever a mark begins or ends. The pieces put together are the text again, character by character. One
 * pass, however many marks there are.
 */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const places = stretchesOf(text, marks);
  const opening = grouped(places, ({ from }) => from);
  const closing = grouped(places, ({ to }) => to);
  const cuts = [...new Set([0, text.length, ...opening.keys(), ...closing.keys()])].sort((a, b) => a - b);
  const open = new Set<number>();
  return cuts.slice(0, -1).map((from, index) => {
    for (const { place } of closing.get(from) ?? []) open.delete(place);
    for (const { place } of opening.get(from) ?? []) open.add(place);
    const covering = [...open].sort((a, b) => a - b).map((place) => marks[place]?.id ?? '');
    return { text: text.slice(from, cuts[index + 1]), from, marks: covering };
  });
}

interface Placed {
  /** Among the marks as they were given. */
  readonly place: number;
  readonly from: number;
  readonly to: number;
}

/** The marks in UTF-16 units, without those that cover nothing. */
function stretchesOf(text: string, marks: readonly Mark[]): Placed[] {
  const units = unitsAt(
    text,
    marks.flatMap(({ starts, ends }) => [starts, ends]),
  );
  return marks
    .map(({ starts, ends }, place) => ({ place, from: units.get(starts) ?? 0, to: units.get(ends) ?? 0 }))
    .filter(({ from, to }) => to > from);
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** How much text is drawn as one block, in UTF-16 units; a block ends where a line does. */
const BLOCK = 3000;

/** The segments in blocks of some paragraphs each, so that a browser draws a long text bit by bit. */
export function blocksOf(segments: readonly Segment[]): Segment[][] {
  const blocks: Segment[][] = [[]];
  let size = 0;
  for (const segment of segments) {
    for (const piece of segment.marks.length === 0 ? piecesOf(segment, size) : [segment]) {
      blocks.at(-1)?.push(piece);
      size += piece.text.length;
      if (size < BLOCK || !piece.text.endsWith('\n')) continue;
      blocks.push([]);
      size = 0;
    }
  }
  return blocks.filter((block) => block.length > 0);
}

/** An unmarked segment, cut behind the line in which a block is full. */
function piecesOf({ text, from, marks }: Segment, already: number): Segment[] {
  const pieces: Segment[] = [];
  let begin = 0;
  let full = BLOCK - already;
  for (;;) {
    const line = text.indexOf('\n', begin + Math.max(0, full - 1));
    if (line < 0 || line + 1 >= text.length) break;
    pieces.push({ text: text.slice(begin, line + 1), from: from + begin, marks });
    begin = line + 1;
    full = BLOCK;
  }
  return [...pieces, { text: text.slice(begin), from: from + begin, marks }];
}

/** Characters that look like a plain space or like nothing, and are neither. */
const UNSEEN = /[\u00A0\u00AD\u2000-\u200F\u202F\u205F\u2060\u3000\uFEFF]/u;
const AROUND_UNSEEN = /([\u00A0\u00AD\u2000-\u200F\u202F\u205F\u2060\u3000\uFEFF])/u;

/** `text` cut so that each character one cannot see for what it is stands alone. */
export function withUnseenApart(text: string): { text: string; unseen: boolean }[] {
  return text
    .split(AROUND_UNSEEN)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, unseen: UNSEEN.test(part) }));
}
