import type { Article, Span } from '../article.js';
import type { Attribution, Voice } from '../attribution.js';
import { hasFinite } from './grammar.js';
import { reports } from './reporting.js';
import { stretchOf, wordCount } from './stretch.js';

/** An attribution that reports an assertion, and whose it is. */
export interface Heard {
  readonly attribution: Attribution;
  readonly voice: Voice;
}

/** What is reported has no more words and pieces than this, or it is a document. */
const LONGEST_CONTENT = 600;
const MOST_PIECES = 12;
/** A few words apart from the rest of what is said are a slip of the reading. */
const FEW_WORDS = 3;
/** Two pieces of a source or a content belong together over so many characters, a comma and a word or two. */
const NEAR = 6;

/** The attributions that report an assertion, with their voices and without stray pieces. */
export function heardIn(
  article: Article,
  attributions: readonly Attribution[],
  voices: readonly Voice[],
): Heard[] {
  return attributions.flatMap((whole, index) => {
    const voice = voices[index];
    const attribution = {
      ...whole,
      content: whole.content.slice(0, MOST_PIECES).map((span) => clipped(article, span)),
    };
    return voice && reports(article, attribution)
      ? [{ attribution: tidied(article, attribution), voice }]
      : [];
  });
}

/** The beginning of what is longer than anybody's quotation. */
function clipped(article: Article, span: Span): Span {
  const [from, to] = stretchOf(article, span);
  const last = article.tokens[from + LONGEST_CONTENT];
  return last && to > from + LONGEST_CONTENT ? [span[0], last.end] : span;
}

function tidied(article: Article, attribution: Attribution): Attribution {
  const { source, cue, content } = attribution;
  return {
    ...attribution,
    source: cue[0] ? withoutFar(article, nearestTo(source, cue[0]), cue[0]) : source,
    content:
      content.length > 1 ? content.filter((span, index) => !isStray(article, span, content, index)) : content,
  };
}

/** The piece of a source beside its cue, and those that hang together with it. */
function nearestTo(source: readonly Span[], cue: Span): readonly Span[] {
  if (source.length < 2) return source;
  const distance = ([start, end]: Span) => (end <= cue[0] ? cue[0] - end : Math.max(0, start - cue[1]));
  const nearest = source.reduce((best, span) => (distance(span) < distance(best) ? span : best));
  return source.filter(([start, end]) => start <= nearest[1] + NEAR && end >= nearest[0] - NEAR);
}

/** “A group claimed responsibility, ▒saying▒ …”: the speaker is the subject of another assertion, which keeps its subject. */
function withoutFar(article: Article, source: readonly Span[], cue: Span): readonly Span[] {
  const last = source.at(-1);
  if (!last || last[1] > cue[0] || !/ing$/.test(article.text.slice(...cue).toLowerCase())) return source;
  const between = stretchOf(article, [last[1], cue[0]]);
  return hasFinite(article.tokens, ...between) ? [] : source;
}

function isStray(article: Article, span: Span, content: readonly Span[], index: number): boolean {
  const stretch = stretchOf(article, span);
  if (wordCount(article, stretch) > FEW_WORDS || hasFinite(article.tokens, ...stretch)) return false;
  return [content[index - 1], content[index + 1]].every((other) => !other || gap(span, other) > NEAR);
}

function gap(one: Span, other: Span): number {
  return Math.max(other[0] - one[1], one[0] - other[1]);
}
