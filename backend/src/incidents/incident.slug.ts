import { slugOf } from '../platform/slug.js';

const LONGEST = 90;

/** The title as a part of an address. */
export function slugOfTitle(title: string): string {
  return slugOf(title, LONGEST, 'incident');
}
