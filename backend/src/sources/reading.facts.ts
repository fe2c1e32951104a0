import type { Told } from './reading/found.js';
import type { FoundView } from './reading.view.js';

/** What a document says of itself, as it is kept and shown. */
export function foundOf({ title, outlet, authors, published, url, canonicalUrl }: Told): FoundView {
  return { title, outlet, authors, published, url, canonicalUrl };
}
