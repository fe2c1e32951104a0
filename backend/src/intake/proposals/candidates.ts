import type { Article } from '../article.js';
import type { Attribution, Voice } from '../attribution.js';
import type { Assertion } from './assertions.js';
import { blockKindAt, isStory } from './blocks.js';
import type { Candidate, Origin } from './candidate.js';
import { carriedBy, isNegated } from './carried.js';
import type { Heard } from './heard.js';
import { ownIn } from './own.js';
import type { Ownership } from './ownership.js';
import { saidIn } from './said.js';
import { voiceOfPassages } from '../speakers/unattributed.js';
import { trimmed } from './trimming.js';
import { unframed } from './unframed.js';

/** A sentence goes on for so many words at most behind what is reported. */
const FAR = 80;

/** Every passage of an article that could be a claim, in the order of the text, not judged yet. */
export function candidatesIn(article: Article, heard: readonly Heard[], ownership: Ownership): Candidate[] {
  const voiceAt = voiceOfText(article, heard);
  const found: Candidate[] = [];
  const add = (
    origin: Origin,
    { tokens, addition, parts = [] }: Assertion,
    voice: Voice,
    attribution?: Attribution,
  ) => {
    const inside = trimmed(
      article,
      origin === 'carried' ? tokens : unframed(article, trimmed(article, tokens)),
    );
    if (inside[0] >= inside[1] || !isStory(blockKindAt(article, inside[0]))) return;
    found.push({ tokens: inside, origin, addition, parts, voice, ...(attribution && { attribution }) });
  };
  for (const [index, { attribution, voice }] of heard.entries()) {
    const carried = carriedBy(article, attribution, reachOf(article, ownership, index));
    if (isNegated(article, attribution))
      for (const one of carried) add('carried', one, voiceAt(one.tokens[0]));
    else if (carried.length > 0) for (const one of carried) add('carried', one, voice, attribution);
    else for (const one of saidIn(article, ownership, index)) add('said', one, voice, attribution);
  }
  for (const one of ownIn(article, ownership)) add('own', one, voiceAt(one.tokens[0]));
  return inOrder(found);
}

/** Where the words end that an attribution owns, in the sentence of its last content. */
function reachOf(article: Article, { sayer, contents }: Ownership, attribution: number): number {
  let at = contents[attribution]?.at(-1)?.[1] ?? 0;
  const sentence = article.tokens[at - 1]?.sentence;
  const end = at + FAR;
  while (at < end && sayer[at] === attribution && article.tokens[at]?.sentence === sentence) at++;
  return at;
}

/** In the order of the text, each stretch once. */
export function inOrder(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort((a, b) => a.tokens[0] - b.tokens[0] || b.tokens[1] - a.tokens[1]);
  return ordered.filter(({ tokens: [from, to] }, index) => {
    const before = ordered[index - 1]?.tokens;
    return !before || before[0] !== from || before[1] !== to;
  });
}

/** Whose voice it is where nobody is reported to speak: whoever the text itself gives it to, else the outlet. */
export function voiceOfText(article: Article, heard: readonly Heard[]): (token: number) => Voice {
  const voiceOf = voiceOfPassages(
    article,
    heard.map(({ attribution }) => attribution),
  );
  return (token) => voiceOf(article.tokens[token]?.start ?? 0);
}
