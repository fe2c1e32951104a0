/** Turns UTF-16 offsets of one text into code point positions, each in logarithmic time. */
export class Points {
  /** Where the characters stand that take two UTF-16 units; most texts have none. */
  private readonly pairs: readonly number[];

  constructor(text: string) {
    this.pairs = Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), ({ index }) => index);
  }

  /** The code point position of the UTF-16 offset `unit`. */
  at(unit: number): number {
    let [low, high] = [0, this.pairs.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.pairs[middle] ?? 0) < unit) low = middle + 1;
      else high = middle;
    }
    return unit - low;
  }
}
