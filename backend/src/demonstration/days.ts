/** The day of the seeding, as ISO date in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The same hour in so many days, as ISO time. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString();
}
