import type { Article } from '../article.js';
import { assertionsOf, type Assertion } from './assertions.js';
import { hasFinite, isFinite, verbOfSubjectAt } from './grammar.js';
import type { Ownership } from './ownership.js';
import { bySentence, sentenceAt, type Stretch, wordCount } from './stretch.js';

/** How far from what is reported its sentence is looked through. */
const NEAR = 80;

/**
 * What an attribution reports, as assertions in the order of the text: its words without what an inner speaker says,
 * sentence by sentence; parts on both sides of “he said” are one when only together they make a sentence.
 */
export function saidIn(article: Article, ownership: Ownership, attribution: number): Assertion[] {
  const pieces = sentencesOf(article, ownership.contents[attribution] ?? []).flatMap((stretch) =>
    ownRuns(ownership, stretch, attribution),
  );
  const assertions: Assertion[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const [first, second] = [pieces[index], pieces[index + 1]];
    if (!first) continue;
    if (
      second &&
      ownership.frame[frameAfter(article, first)] === attribution &&
      areOneSentence(article, first, second)
    ) {
      const rest = assertionsOf(article, second);
      const end = rest[0]?.tokens[1] ?? second[1];
      assertions.push({ tokens: [first[0], end], addition: false }, ...rest.slice(1));
      index++;
    } else assertions.push(...assertionsOf(article, first));
  }
  return assertions;
}

/** The sentences that contents stand in, each once; of an endless one what is near. */
function sentencesOf(article: Article, contents: readonly Stretch[]): Stretch[] {
  const sentences = new Map<number, Stretch>();
  for (const content of contents) {
    for (const [from, to] of bySentence(article, content)) {
      const sentence = sentenceAt(article, from);
      if (!sentence) continue;
      const [first, end] = sentence.tokens;
      const before = sentences.get(first);
      const start = before ? before[0] : Math.max(first, from - NEAR);
      sentences.set(first, [start, Math.min(end, to + NEAR)]);
    }
  }
  return [...sentences.values()];
}

/** The stretches of `stretch` that the attribution itself says, without frames and without what others say in it. */
function ownRuns({ sayer, frame }: Ownership, [from, to]: Stretch, attribution: number): Stretch[] {
  const runs: Stretch[] = [];
  let start = -1;
  for (let at = from; at <= to; at++) {
    const own = at < to && sayer[at] === attribution && frame[at] === -1;
    if (own && start < 0) start = at;
    if (!own && start >= 0) {
      runs.push([start, at]);
      start = -1;
    }
  }
  return runs;
}

/** “The link, one of them said, rests on one piece”: neither part asserts anything alone. */
function areOneSentence(article: Article, first: Stretch, second: Stretch): boolean {
  const { tokens } = article;
  if (tokens[first[0]]?.sentence !== tokens[second[0]]?.sentence) return false;
  if (wordCount(article, second) === 0 || wordCount(article, first) === 0) return false;
  const start = firstWord(article, second);
  if (isFinite(tokens, start)) return true;
  return !hasFinite(tokens, first[0], first[1]) && verbOfSubjectAt(tokens, start, second[1]) < 0;
}

/** The first word behind a piece: of the speaker who stands in the middle, or of another one. */
function frameAfter(article: Article, [, to]: Stretch): number {
  return firstWord(article, [to, to + 3]);
}

function firstWord({ tokens }: Article, [from, to]: Stretch): number {
  let at = from;
  while (at < to && tokens[at]?.pos === 'PUNCT') at++;
  return at;
}
