import { slugOf } from '../platform/slug.js';

/** Enough of a headline to be recognised in an address. */
const LONGEST = 80;

/** The headline as a part of an address. */
export function slugOfHeadline(headline: string): string {
  return slugOf(headline, LONGEST, 'verdict');
}
