/**
 * The browser counts UTF-16 units, the record counts Unicode code points: one 🛰 is two of the first and one of the
 * second. Every position that leaves or enters the desk passes through here.
 */

/** The code-point position of the UTF-16 offset `offset` in `text`; a position inside a pair counts as before it. */
export function toCodePoints(text: string, offset: number): number {
  let points = 0;
  for (let unit = 0; unit < offset; points++) {
    unit += isPair(text, unit) ? 2 : 1;
    if (unit > offset) return points;
  }
  return points;
}

/** The UTF-16 offset of the code-point position `position` in `text`; beyond the end is the end. */
export function toUtf16(text: string, position: number): number {
  let unit = 0;
  for (let points = 0; points < position && unit < text.length; points++) unit += isPair(text, unit) ? 2 : 1;
  return unit;
}

/** The UTF-16 offsets of many code-point positions at once, in one pass over `text`. */
export function unitsAt(text: string, positions: readonly number[]): Map<number, number> {
  const units = new Map<number, number>();
  let unit = 0;
  let points = 0;
  for (const position of [...new Set(positions)].sort((a, b) => a - b)) {
    for (; points < position && unit < text.length; points++) unit += isPair(text, unit) ? 2 : 1;
    units.set(position, unit);
  }
  return units;
}

/** How many code points `text` has. */
export function lengthInCodePoints(text: string): number {
  return toCodePoints(text, text.length);
}

/** The part of `text` from code point `starts` up to, not including, `ends`. */
export function sliceCodePoints(text: string, starts: number, ends: number): string {
  return text.slice(toUtf16(text, starts), toUtf16(text, ends));
}

function isPair(text: string, unit: number): boolean {
  return (
    isBetween(text.charCodeAt(unit), 0xd800, 0xdbff) && isBetween(text.charCodeAt(unit + 1), 0xdc00, 0xdfff)
  );
}

function isBetween(code: number, least: number, most: number): boolean {
  return code >= least && code <= most;
}
