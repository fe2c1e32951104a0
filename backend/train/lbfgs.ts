/** The value of a function at a point; its gradient is written into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

const MEMORY = 8;
const SUFFICIENT = 1e-4;

/** Minimises a smooth convex function, limited-memory BFGS with a backtracking line search. Deterministic. */
export function minimise(objective: Objective, size: number, iterations: number): Float64Array {
  let point: Float64Array = new Float64Array(size);
  let gradient: Float64Array = new Float64Array(size);
  let value = objective(point, gradient);
  const pairs: { step: Float64Array; change: Float64Array; rho: number }[] = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = descent(gradient, pairs);
    const slope = dot(direction, gradient);
    if (slope > -1e-10) break;
    let length = iteration === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let next = moved(point, direction, length);
    let nextGradient: Float64Array = new Float64Array(size);
    let nextValue = objective(next, nextGradient);
    while (nextValue > value + SUFFICIENT * length * slope && length > 1e-12) {
      length /= 2;
      next = moved(point, direction, length);
      nextGradient = new Float64Array(size);
      nextValue = objective(next, nextGradient);
    }
    const step = next.map((x, i) => x - point[i]!);
    const change = nextGradient.map((x, i) => x - gradient[i]!);
    const curvature = dot(step, change);
    if (curvature > 1e-12) pairs.push({ step, change, rho: 1 / curvature });
    if (pairs.length > MEMORY) pairs.shift();
    if (Math.abs(value - nextValue) < 1e-7 * Math.abs(value)) return next;
    [point, gradient, value] = [next, nextGradient, nextValue];
  }
  return point;
}

/** The two-loop recursion: minus the gradient, times what is remembered of the curvature. */
function descent(
  gradient: Float64Array,
  pairs: readonly { step: Float64Array; change: Float64Array; rho: number }[],
): Float64Array {
  const direction = gradient.map((x) => -x);
  const weights: number[] = [];
  for (const { step, change, rho } of [...pairs].reverse()) {
    const weight = rho * dot(step, direction);
    weights.unshift(weight);
    add(direction, change, -weight);
  }
  const last = pairs.at(-1);
  if (last) scale(direction, dot(last.step, last.change) / dot(last.change, last.change));
  pairs.forEach(({ step, change, rho }, i) =>
    add(direction, step, weights[i]! - rho * dot(change, direction)),
  );
  return direction;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += one[i]! * other[i]!;
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i]! += times * what[i]!;
}

function scale(vector: Float64Array, by: number): void {
  for (let i = 0; i < vector.length; i++) vector[i]! *= by;
}

function moved(point: Float64Array, direction: Float64Array, length: number): Float64Array {
  return point.map((x, i) => x + length * direction[i]!);
}
