import type { Article } from '../../article.js';
import { blamedIn } from '../accused.js';
import { identityOf } from './identity.js';

/** Where an article blames whom by words that rules know. */
export interface History {
  /** In the order of the text. */
  readonly blames: readonly { readonly start: number; readonly name: string; readonly key: string }[];
  /** How often each party is blamed, by key. */
  readonly counts: ReadonlyMap<string, number>;
  /** Who is blamed most often, as first printed. */
  readonly most: string | undefined;
}

// What is read once for an article serves all of its passages; the article itself never changes.
const KNOWN = new WeakMap<Article, History>();

/** Everybody whom the article blames or clears, sentence by sentence. Linear in its length. */
export function historyOf(article: Article): History {
  const known = KNOWN.get(article) ?? historyIn(article);
  KNOWN.set(article, known);
  return known;
}

function historyIn(article: Article): History {
  const blames = article.sentences.flatMap(({ tokens: [from, to] }) => {
    const words = article.tokens.slice(from, Math.min(to, from + LONGEST));
    return blamedIn(article, words)
      .filter(({ name }) => /^\p{Lu}/u.test(name))
      .map((blamed) => ({
        start: words[blamed.from]!.start,
        name: blamed.name,
        key: identityOf(article, blamed.name),
      }));
  });
  const counts = new Map<string, number>();
  for (const { key } of blames) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return { blames, counts, most: blames.find(({ key }) => key === most?.[0])?.name };
}

const LONGEST = 120;
