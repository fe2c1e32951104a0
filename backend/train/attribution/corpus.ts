import { readFileSync } from 'node:fs';
import type { Article, Span } from '../../src/intake/article.js';
import { readArticle } from '../../src/intake/reading/read.js';

/** One attribution as people marked it, in UTF-16 offsets. */
export interface Marked {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** An article of the corpus, read, with what people marked in it. */
export interface Row {
  readonly id: string;
  readonly article: Article;
  readonly marked: readonly Marked[];
}

/** Rows of a file of lines `{id, text, attributions: [{source, cue, content}]}` whose spans count code points. */
export function corpusIn(path: string): Row[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean).map(rowOf);
}

function rowOf(line: string): Row {
  const { id, text, attributions } = JSON.parse(line) as { id: string; text: string; attributions: Marked[] };
  const place = placesOf(text);
  const moved = (spans: readonly Span[]): Span[] => spans.map(([start, end]) => [place[start]!, place[end]!]);
  return {
    id,
    article: readArticle(text),
    marked: attributions.map(({ source, cue, content }) => ({
      source: moved(source),
      cue: moved(cue),
      content: moved(content),
    })),
  };
}

/** The UTF-16 offset of every code point, and of the end. */
function placesOf(text: string): number[] {
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    places.push(at);
    at += character.length;
  }
  return [...places, at];
}
