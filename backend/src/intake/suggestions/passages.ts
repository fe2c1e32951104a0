/** A passage by its place: code points, end exclusive. */
export interface Stretch {
  readonly starts: number;
  readonly ends: number;
}

/** From here on two passages are about the same words. */
export const SAME_WORDS = 0.5;

/** How much two passages share of what they cover together, 0 to 1. */
export function overlap(one: Stretch, other: Stretch): number {
  const shared = Math.min(one.ends, other.ends) - Math.max(one.starts, other.starts);
  if (shared <= 0) return 0;
  return shared / (one.ends - one.starts + other.ends - other.starts - shared);
}
