/** Numbers between 0 and 1 that are the same in every run. */
export function steadyRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const order = [...list];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** A table of weights that learns by AdaGrad: what was moved often moves less. */
export class Learner {
  readonly weights: Float32Array;
  private readonly moved: Float32Array;

  constructor(
    size: number,
    private readonly rate: number,
    private readonly shrink: number,
  ) {
    this.weights = new Float32Array(size);
    this.moved = new Float32Array(size);
  }

  /** One step against `slope` at one place. */
  step(place: number, slope: number): void {
    const total = slope + this.shrink * this.weights[place]!;
    const moved = this.moved[place]! + total * total;
    this.moved[place] = moved;
    this.weights[place]! -= (this.rate * total) / Math.sqrt(moved + 1e-6);
  }
}
