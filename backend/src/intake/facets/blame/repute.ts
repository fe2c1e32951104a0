import type { Article, Token } from '../../article.js';
import { LEXICON } from '../../lexicon/lexicon.js';
import { registerOf } from '../../speakers/register.js';
import { groupsOf } from '../groups.js';
import { identityOf } from './identity.js';

/** In what roles an article shows each party, by key: as one who is sought, who is hit, who is asked. */
export type Repute = ReadonlyMap<string, ReadonlySet<string>>;

const TELLING = new Set<string>([...LEXICON.kinds['words telling'], 'comment']);
const SOUGHT =
  /^(?:arrest|charge|accuse|suspect|indict|plead|convict|extradite|detain|sentence|blame|allege|defendant|culprit|lawyer|attorney|court|trial|jail|prosecute|bail|innocent|guilty)$/;
const DEED =
  /^(?:hack|steal|stolen|leak|sell|infect|encrypt|wipe|extort|ransom|deface|loot|plunder|bribe|spy)$/;
const VICTIM = /^(?:on|against|into|at|inside|from|hit|attack|target|breach|hack|of)$/;
const OWN =
  /^(?:network|server|system|customer|website|site|computer|employee|database|account|patient|user|website|mailbox)s?$/;
const CLAIMING = /^(?:responsibility|credit|leak|ransom|gang|crew|hacker|note|signed|channel|telegram)$/;
const WINDOW = 12;

// What is read once for an article serves all of its passages; the article itself never changes.
const KNOWN = new WeakMap<Article, Repute>();

export function reputeOf(article: Article): Repute {
  const known = KNOWN.get(article) ?? reputeIn(article);
  KNOWN.set(article, known);
  return known;
}

function reputeIn(article: Article): Repute {
  const repute = new Map<string, Set<string>>();
  const { tokens } = article;
  const places = [
    ...registerOf(article).mentions.map(({ party, start, end }) => ({ name: party.name, start, end })),
    ...groupsOf(article).places.map(({ name, start }) => ({ name, start, end: start + name.length })),
  ].sort((one, other) => one.start - other.start);
  let at = 0;
  for (const { name, start, end } of places) {
    while (at < tokens.length && tokens[at]!.start < start) at++;
    let to = at;
    while (to < tokens.length && tokens[to]!.start < end) to++;
    const key = identityOf(article, name);
    const signs = repute.get(key) ?? new Set();
    for (const sign of signsAround(tokens, at, to)) signs.add(sign);
    repute.set(key, signs);
  }
  return repute;
}

function signsAround(tokens: readonly Token[], from: number, to: number): string[] {
  const { sentence } = tokens[from] ?? { sentence: -1 };
  const near = tokens
    .slice(Math.max(0, from - WINDOW), to + WINDOW)
    .filter((token) => token.sentence === sentence)
    .map(({ lemma }) => lemma);
  const signs: string[] = [];
  if (near.some((lemma) => SOUGHT.test(lemma))) signs.push('is sought');
  if (near.some((lemma) => DEED.test(lemma))) signs.push('near a deed');
  if (near.some((lemma) => CLAIMING.test(lemma))) signs.push('near a boast');
  const [left, right, next] = [tokens[from - 1], tokens[to], tokens[to + 1]];
  if (left && VICTIM.test(left.lower)) signs.push('follows a blow');
  if (right && (TELLING.has(right.lemma) || TELLING.has(next?.lemma ?? ''))) signs.push('tells');
  if (left && TELLING.has(left.lemma)) signs.push('tells');
  if (right && /^'s?$/.test(right.lower) && next && OWN.test(next.lower)) signs.push('has a network');
  return signs;
}
