import slugify from 'slugify';

const LONGEST = 90;

/** The address of an incident: its title in plain letters, or `incident` where the title has none. */
export function slugOf(title: string): string {
  const plain = slugify(title, { lower: true, strict: true }).replaceAll(/[^a-z0-9]+/g, '-');
  const cut = plain.slice(0, LONGEST).replaceAll(/^-+|-+$/g, '');
  return cut || 'incident';
}

/** The address for the `attempt`-th incident of that title, counted from 1. */
export function slugAttempt(slug: string, attempt: number): string {
  return attempt === 1 ? slug : `${slug}-${attempt}`;
}
