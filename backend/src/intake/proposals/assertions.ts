import type { Article } from '../article.js';
import { type Clause, clausesOf } from './clauses.js';
import { hasFinite } from './grammar.js';
import type { Stretch } from './stretch.js';

/** Something that is asserted: one proposition, and what is only added to it after a comma. */
export interface Assertion {
  readonly tokens: Stretch;
  /** An addition (“which …”, “leaving …”) needs a reason to be a claim of its own. */
  readonly addition: boolean;
}

/**
 * The propositions of a stretch that lies in one sentence. What is coordinated is separate; what depends on an assertion
 * (“after …”, “because …”) stays with it; what is added after a comma stands apart.
 */
export function assertionsOf(article: Article, stretch: Stretch): Assertion[] {
  const found: Assertion[] = [];
  let open: Stretch | undefined;
  for (const clause of clausesOf(article, stretch)) {
    const [from, to] = clause.tokens;
    if (isAddition(clause)) found.push({ tokens: clause.tokens, addition: true });
    else if (open && (continues(clause) || !hasFinite(article.tokens, ...open))) open = [open[0], to];
    else {
      if (open) found.push({ tokens: open, addition: false });
      open = [from, to];
    }
  }
  if (open) found.push({ tokens: open, addition: false });
  return found.sort((a, b) => a.tokens[0] - b.tokens[0]);
}

function isAddition({ link }: Clause): boolean {
  return link === 'relative' || link === 'participle';
}

function continues({ link, opener }: Clause): boolean {
  return link === 'subordinate' || link === 'remark' || (link === 'main' && opener !== '');
}
