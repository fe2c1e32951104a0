import { toUtf16 } from './positions.js';

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

/** Cuts `text` wherever a mark begins or ends. The pieces put together are the text again, character by character. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const stretches = marks.map(({ id, starts, ends }) => ({
    id,
    from: toUtf16(text, starts),
    to: toUtf16(text, ends),
  }));
  const cuts = new Set([0, text.length, ...stretches.flatMap(({ from, to }) => [from, to])]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? text.length;
    return {
      text: text.slice(from, to),
      from,
      marks: stretches.filter((stretch) => stretch.from <= from && stretch.to >= to).map(({ id }) => id),
    };
  });
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
