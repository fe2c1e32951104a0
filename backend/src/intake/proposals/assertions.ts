import type { Article } from '../article.js';
import { type Clause, clausesOf } from './clauses.js';
import { factsOf, weightOf } from './facts.js';
import { hasFinite, isComma } from './grammar.js';
import { type Stretch, wordCount } from './stretch.js';

/** Something that is asserted: one proposition, and what is only added to it after a comma. */
export interface Assertion {
  readonly tokens: Stretch;
  /** An addition (“which …”, “leaving …”) needs a reason to be a claim of its own. */
  readonly addition: boolean;
  /** Where it is made of clauses that could also stand alone (“… and they played it back”): those. */
  readonly parts?: readonly Stretch[];
}

const GOES_ON = new Set(['and', ',', ';', 'so']);
const BACKDROPS = new Set(['as', 'while']);
const PRONOUNS = new Set('i you he she it we they this that these those both'.split(' '));
/** A clause of so many words at most has no room for more than its verb and what the clause before it named. */
const SHORT = 4;

/**
 * The propositions of a stretch that lies in one sentence. What is coordinated is separate; what depends on an assertion
 * (“after …”, “because …”) stays with it; what is added after a comma stands apart.
 */
export function assertionsOf(article: Article, stretch: Stretch): Assertion[] {
  const found: Assertion[] = [];
  let open: Stretch[] = [];
  const close = () => {
    const [first, last] = [open[0], open.at(-1)];
    if (first && last)
      found.push({ tokens: [first[0], last[1]], addition: false, ...(open.length > 1 && { parts: open }) });
    open = [];
  };
  for (const clause of clausesOf(article, stretch)) {
    const { tokens } = clause;
    const last = open.at(-1);
    if (isAddition(clause)) found.push({ tokens, addition: true });
    else if (last && isQuotedPredicate(article, clause)) open = [tokens];
    else if (last && (continues(clause) || !hasFinite(article.tokens, ...last)))
      open[open.length - 1] = [last[0], tokens[1]];
    else {
      if (!isTold(article, clause)) close();
      open.push(tokens);
    }
  }
  close();
  return found.map((one) => withoutBackdrop(article, one)).sort((a, b) => a.tokens[0] - b.tokens[0]);
}

/** “the attacks, which occurred in June, ▒“resulted in grave consequences”▒”: what is quoted is the claim. */
function isQuotedPredicate({ tokens, quotations }: Article, { tokens: [from, to], opener }: Clause): boolean {
  if (opener !== 'again') return false;
  let first = from;
  while (first < to && isComma(tokens[first])) first++;
  const quotation = quotations[tokens[first]?.quotation ?? -1];
  return quotation !== undefined && quotation.start === tokens[first]?.start;
}

/** “… and they played it back”: goes on about the same with a pronoun, or in a few words; not an assertion of its own. */
function isTold(article: Article, { tokens: [from, to], link, opener }: Clause): boolean {
  if (link !== 'coordinate' || !GOES_ON.has(opener)) return false;
  const { tokens } = article;
  let first = from;
  while (first < to && (tokens[first]?.pos === 'PUNCT' || tokens[first]?.pos === 'CCONJ')) first++;
  if (wordCount(article, [first, to]) <= SHORT) return true;
  return PRONOUNS.has(tokens[first]?.lower ?? '') && weightOf(factsOf(article, [first, to])) < 1;
}

function isAddition({ link }: Clause): boolean {
  return link === 'relative' || link === 'participle';
}

function continues({ link, opener }: Clause): boolean {
  return link === 'subordinate' || link === 'remark' || (link === 'main' && opener !== '');
}

/** “… as the conflict went on”: a last clause that only paints the time, with nothing of the incident in it. */
function withoutBackdrop(article: Article, assertion: Assertion): Assertion {
  const [from] = assertion.tokens;
  const last = clausesOf(article, assertion.tokens).at(-1);
  if (!last || last.tokens[0] === from || last.link !== 'subordinate' || !BACKDROPS.has(last.opener))
    return assertion;
  const { sure, likely, things, numbers, dates } = factsOf(article, last.tokens);
  if (sure.length + likely.length + things.length + numbers + dates > 0) return assertion;
  return { ...assertion, tokens: [from, last.tokens[0]] };
}
