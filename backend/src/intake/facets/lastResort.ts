import type { Article, Token } from '../article.js';
import { attackersAt, isPower } from './attackers.js';
import { groupAt, groupsOf } from './groups.js';
import { knownAt, nationAt, type Named } from './nations.js';

const LEADS_TO = new Set(['from', 'to', 'by', 'on', 'upon', 'behind', 'between', 'and']);
const HIT = /^(?:attack|assault|raid|strike|hit|campaign|operation)/;

/**
 * Whom an attribution names that blames by words which no list knows: a group of attackers wherever it stands, and a
 * state that something leads to (“fell on Tehran”, “back to Iran”) or that owns the culprits (“Iranian hackers”).
 */
export function namedSomehow(article: Article, words: readonly Token[]): string[] {
  const groups = groupsOf(article).names;
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const named = groupAt(words, at, groups) ?? knownAt(words, at) ?? culpritNation(words, at);
    if (!named) continue;
    found.push(article.text.slice(words[named.from]!.start, words[named.to - 1]!.end).replace(/\s+/g, ' '));
    at = named.to - 1;
  }
  return [...new Set(found)];
}

function culpritNation(words: readonly Token[], at: number): Named | undefined {
  const nation = nationAt(words, at);
  if (!nation) return undefined;
  const next = words[nation.to];
  if (next && (attackersAt(words, nation.to) || isPower(next))) return nation;
  const stands = !next || !['NOUN', 'PROPN', 'ADJ'].includes(next.pos);
  const before = words[at - 1]?.lower ?? '';
  const victim = before === 'on' && HIT.test(words[at - 2]?.lower ?? '');
  return stands && LEADS_TO.has(before) && !victim ? nation : undefined;
}
