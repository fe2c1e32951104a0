import type { Article, Span } from '../article.js';
import type { SpeakerType } from '../attribution.js';
import { registerOf } from './register.js';

/** Somebody or something that an article names, under its fullest name. */
export interface Mentioned {
  readonly name: string;
  readonly type: SpeakerType;
  /** As the article writes it elsewhere: “NCSC”, “Anonymous Russia”. */
  readonly aliases: readonly string[];
  /** Where it is named, titles not included, in the order of the text. */
  readonly spans: readonly Span[];
}

/** All who are named in an article, in the order in which they first are. */
export function mentionsIn(article: Article): readonly Mentioned[] {
  const { mentions } = registerOf(article);
  const spans = new Map<(typeof mentions)[number]['party'], Span[]>();
  for (const { party, start, end } of mentions) {
    const known = spans.get(party);
    if (known) known.push([start, end]);
    else spans.set(party, [[start, end]]);
  }
  return [...spans].map(([{ name, type, aliases }, places]) => ({
    name: name.replace(/^the /i, ''),
    type,
    aliases: [...aliases].filter((alias) => alias !== name),
    spans: places,
  }));
}
