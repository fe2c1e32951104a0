import type { Article, Token } from '../article.js';
import { blockKindAt } from './blocks.js';
import { factsOf } from './facts.js';
import { contentWord, contentWords } from './repetition.js';
import type { Stretch } from './stretch.js';

/** The words of the story below its headings, as stems. */
export function wordsOfStory(article: Article): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { block, tokens } of article.sentences) {
    if (article.blocks[block]?.kind !== 'body') continue;
    for (const word of contentWords(article, tokens)) words.add(word);
  }
  return words;
}

/**
 * Whether a headline or caption asserts what the story does not: it tells of an incident and names somebody whom the
 * story leaves out. That it says the same in other words is what headlines are for.
 */
export function saysMoreThan(article: Article, heading: Stretch, story: ReadonlySet<string>): boolean {
  const { sure, likely } = factsOf(article, heading);
  if (sure.length === 0 && (likely.length === 0 || blockKindAt(article, heading[0]) === 'caption'))
    return false;
  const known = new Set([...sure, ...likely].map(({ tokens }) => tokens[0]));
  const [from, to] = heading;
  for (let at = from; at < to; at++) {
    const token = article.tokens[at];
    if (token && isName(token) && !known.has(at) && !isIn(story, token)) return true;
  }
  return false;
}

function isName({ pos, text }: Token): boolean {
  return pos === 'PROPN' && /^\p{Lu}/u.test(text);
}

/** As it stands or without a final s: a word that begins a headline has its capital from that. */
function isIn(story: ReadonlySet<string>, token: Token): boolean {
  const stem = contentWord(token) ?? '';
  return (
    story.has(stem) ||
    story.has(stem.replace(/s$/, '')) ||
    story.has(token.lower.replace(/s$/, '').slice(0, 6))
  );
}
