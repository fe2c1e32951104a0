import { randomBytes } from 'node:crypto';
import slugify from 'slugify';

/** Names that are tried in order before chance decides. */
const NUMBERED = 9;

/**
 * Words as a part of an address: plain letters, digits and hyphens, cut between words at `longest`; `otherwise` where
 * nothing is left of them.
 */
export function slugOf(words: string, longest: number, otherwise: string): string {
  const whole = slugify.default(words, { lower: true, strict: true }).replaceAll(/[^a-z0-9]+/g, '-');
  const cut =
    whole.length <= longest
      ? whole
      : whole
          .slice(0, longest + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, longest);
  return cut.replace(/^-+|-+$/g, '') || otherwise;
}

/** Addresses to be tried for a slug, the plainest first, without end; at most nine characters longer. */
export function* addressesFor(slug: string): Generator<string, never> {
  yield slug;
  for (let number = 2; number <= NUMBERED; number += 1) yield `${slug}-${number}`;
  for (;;) yield `${slug}-${randomBytes(4).toString('hex')}`;
}
