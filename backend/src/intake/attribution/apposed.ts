import type { Article, Sentence, Span, Token } from '../article.js';
import type { Attribution } from '../attribution.js';

/** “its spokesperson”, “the Moscow-based ministry’s new spokeswoman”: more words than that are not a role alone. */
const LONGEST_ROLE = 6;
const OF_A_ROLE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'PART', 'PUNCT', 'NUM']);

/**
 * “The attack began in Freedonia, its spokesperson | Ada Kern told reporters”: where a role before the name was taken
 * for what is said, the role belongs to the speaker, and what is said is the assertion before the comma.
 */
export function withRoleBefore(article: Article, one: Attribution): Attribution {
  const [role, speaker] = [one.content[0], one.source[0]];
  if (!role || !speaker || one.content.length > 1 || one.source.length > 1) return one;
  if (role[1] > speaker[0] || speaker[0] - role[1] > 2) return one;
  const at = firstTokenAt(article, role[0]);
  const words = tokensWithin(article, at, role[1]);
  const comma = article.tokens[at - 1];
  if (words.length > LONGEST_ROLE || !words.every(({ pos }) => OF_A_ROLE.has(pos)) || comma?.lower !== ',')
    return one;
  const sentence = article.sentences[comma.sentence]!;
  if (!assertsSomething(article, sentence, at - 1)) return one;
  const content: Span = [sentence.start, article.tokens[at - 2]!.end];
  return { ...one, source: [[role[0], speaker[1]]], content: [content] };
}

/** Binary search: the first token that begins at `place` or later. */
function firstTokenAt({ tokens }: Article, place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start >= place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function tokensWithin({ tokens }: Article, from: number, end: number): Token[] {
  const words: Token[] = [];
  for (let at = from; at < tokens.length && tokens[at]!.start < end; at++) {
    if (words.length > LONGEST_ROLE) break;
    words.push(tokens[at]!);
  }
  return words;
}

function assertsSomething({ tokens }: Article, { tokens: [first] }: Sentence, end: number): boolean {
  return end - first >= 3 && tokens.slice(first, end).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}
