/*
 * Positions in the record are Unicode code points (as the Web Annotation model and Postgres count them); JavaScript
 * counts UTF-16 units. Only well-formed text comes here.
 */

/** The code point position of the UTF-16 position `unit` in `text`. */
export function pointAt(text: string, unit: number): number {
  let pairs = 0;
  for (let index = 0; index < unit; index += 1) if (isLeading(text.charCodeAt(index))) pairs += 1;
  return unit - pairs;
}

/** The same for many positions at once, in one pass; they must only ever grow. */
export function pointsAt(text: string, units: readonly number[]): number[] {
  let pairs = 0;
  let index = 0;
  return units.map((unit) => {
    for (; index < unit; index += 1) if (isLeading(text.charCodeAt(index))) pairs += 1;
    return unit - pairs;
  });
}

/** The UTF-16 position of the code point position `point` in `text`, or undefined when the text is shorter. */
export function unitAt(text: string, point: number): number | undefined {
  let unit = 0;
  for (let passed = 0; passed < point; passed += 1) {
    if (unit >= text.length) return undefined;
    unit += isLeading(text.charCodeAt(unit)) ? 2 : 1;
  }
  return unit;
}

/** The last `count` code points before the UTF-16 position `unit`. */
export function pointsBefore(text: string, unit: number, count: number): string {
  return [...text.slice(Math.max(0, unit - 2 * count), unit)].filter(isWhole).slice(-count).join('');
}

/** The first `count` code points from the UTF-16 position `unit` on. */
export function pointsAfter(text: string, unit: number, count: number): string {
  return [...text.slice(unit, unit + 2 * count)].filter(isWhole).slice(0, count).join('');
}

function isLeading(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isWhole(point: string): boolean {
  return point.isWellFormed();
}
