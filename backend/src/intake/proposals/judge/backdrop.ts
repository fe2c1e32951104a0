import type { Article } from '../../article.js';
import { isHeading } from '../blocks.js';
import { contentWord } from '../repetition.js';

/** What an article is about as a whole, before which each of its passages is seen. */
export interface Backdrop {
  /** The words, as stems, of its headings and its first paragraphs. */
  readonly lead: ReadonlySet<string>;
  /** In how many paragraphs each word stands. */
  readonly times: ReadonlyMap<string, number>;
  /** The token at which each word first stands. */
  readonly first: ReadonlyMap<string, number>;
  readonly interview: boolean;
  readonly live: boolean;
}

const LEADING = 3;

export function backdropOf(article: Article): Backdrop {
  const lead = new Set<string>();
  const times = new Map<string, number>();
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  let bodies = 0;
  let block = -1;
  for (const sentence of article.sentences) {
    const kind = article.blocks[sentence.block]?.kind;
    if (kind !== 'body' && !isHeading(kind)) continue;
    if (sentence.block !== block && kind === 'body') bodies++;
    block = sentence.block;
    for (let at = sentence.tokens[0]; at < sentence.tokens[1]; at++) {
      const word = contentWord(article.tokens[at]);
      if (word === undefined) continue;
      if (isHeading(kind) || bodies <= LEADING) lead.add(word);
      if (!first.has(word)) first.set(word, at);
      if (last.get(word) !== block) times.set(word, (times.get(word) ?? 0) + 1);
      last.set(word, block);
    }
  }
  const has = (kind: string) => article.blocks.some((one) => one.kind === kind);
  return { lead, times, first, interview: has('question'), live: has('stamp') };
}
