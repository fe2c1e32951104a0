import type { Article, Span } from '../article.js';
import type { Attribution } from '../attribution.js';
import { runsOf, type Candidate, type Words } from './candidates.js';
import { PART_OF } from './chain.js';
import { cueLemmaOf, isSure } from './cueWords.js';
import { completed, sentenceBeforeSpeaker, trimmed, wholeSentenceBefore } from './edges.js';
import { whyFound } from './explain.js';

/** An attribution in terms of the text, from the words that were found around the cue at `cue`. */
export function attributionFrom(
  article: Article,
  cue: number,
  candidate: Candidate,
  confidence: number,
): Attribution | undefined {
  const spanOf = ([from, to]: Words): Span => [article.tokens[from]!.start, article.tokens[to - 1]!.end];
  const neat = (parts: readonly Words[]): Words[] =>
    parts.map((part) => trimmed(article, part)).filter((part) => part !== undefined);
  const told = toldBy(article, cue, candidate);
  const content = neat(told).map(spanOf);
  if (content.length === 0) return undefined;
  const found = {
    source: neat(candidate.source ? [candidate.source] : []).map((words) =>
      spanOf(completed(article, words)),
    ),
    cue: runsOf(candidate.labels, candidate.first, PART_OF.cue).map(spanOf),
    content,
    cueLemma: cueLemmaOf(article, cue),
    direct: content.every((part) => isQuoted(article, part)),
  };
  return { ...found, confidence, why: whyFound(article, found) };
}

/** What is said; of a cue that is sure and stands behind it, the whole sentence before. */
function toldBy(article: Article, cue: number, candidate: Candidate): readonly Words[] {
  const { source, content } = candidate;
  if (!isSure(article, cue)) return content;
  if (content[0]![0] > cue) {
    const before = sentenceBeforeSpeaker(article, cue, source);
    return before ? [before] : content;
  }
  return isBefore(candidate, cue) ? content : wholeSentenceBefore(article, cue, content);
}

/** Whether the speaker stands before what is said. */
function isBefore({ source, content }: Candidate, cue: number): boolean {
  return !!source && (source[0] < content[0]![0] || source[0] > cue + 30);
}

/** From one quotation mark to another. */
function isQuoted({ folded }: Article, [start, end]: Span): boolean {
  const first = folded.charAt(start);
  return (first === '"' || first === "'") && end - start > 2 && folded.slice(start + 1, end).includes(first);
}
