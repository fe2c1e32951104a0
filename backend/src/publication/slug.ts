import { randomBytes } from 'node:crypto';
import slugify from 'slugify';

/** Enough of a headline to be recognised in an address. */
const LONGEST = 80;

/** Names that are tried in order before chance decides. */
const NUMBERED = 9;

/** The headline as a part of an address: plain letters, digits and hyphens, cut between words. */
export function slugOf(headline: string): string {
  const whole = slugify.default(headline, { lower: true, strict: true });
  const cut =
    whole.length <= LONGEST
      ? whole
      : whole
          .slice(0, LONGEST + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, LONGEST);
  return cut.replace(/^-+|-+$/g, '') || 'verdict';
}

/** Addresses to be tried for a headline, the plainest first, without end. */
export function* slugsFor(headline: string): Generator<string, never> {
  const plain = slugOf(headline);
  yield plain;
  for (let number = 2; number <= NUMBERED; number += 1) yield `${plain}-${number}`;
  for (;;) yield `${plain}-${randomBytes(4).toString('hex')}`;
}
