import type { Article, BlockKind } from '../article.js';
import type { Attribution, Voice } from '../attribution.js';
import type { Assertion } from './assertions.js';
import type { Candidate, Origin } from './candidate.js';
import { carriedBy, isNegated } from './carried.js';
import { ownIn } from './own.js';
import { type Ownership, ownershipOf } from './ownership.js';
import type { PassedOver, Refusal } from './refusalReasons.js';
import { refusalOf } from './refusals.js';
import { saysMoreThan, wordsOfStory } from './headings.js';
import { repeatedIn } from './repetition.js';
import { reports } from './reporting.js';
import { saidIn } from './said.js';
import { sentenceAt, spanOf } from './stretch.js';
import { trimmed } from './trimming.js';

const HEADINGS = new Set<BlockKind>(['headline', 'standfirst', 'subhead', 'caption']);

/** What was looked at in an article: the passages that are claims, and those that are not, with the reason. */
export interface Passages {
  readonly claims: readonly Candidate[];
  readonly passedOver: readonly PassedOver[];
}

/** Finds the passages of an article that assert something checkable, in the order of the text. */
export function passagesIn(
  article: Article,
  attributions: readonly Attribution[],
  voices: readonly Voice[],
): Passages {
  const claims: Candidate[] = [];
  const passedOver: PassedOver[] = [];
  const reporting = attributions.map((attribution, index) => ({
    attribution,
    voice: voices[index] ?? outletOf(article),
  }));
  const heard = reporting.filter(({ attribution }) => reports(article, attribution));
  const ownership = ownershipOf(
    article,
    heard.map(({ attribution }) => attribution),
  );
  for (const candidate of candidatesIn(article, heard, ownership)) {
    const refusal = refusalOf(article, candidate, ownership);
    if (refusal) passedOver.push({ ...refusal, span: spanOf(article, candidate.tokens) });
    else claims.push(candidate);
  }
  return { claims: withoutRepeats(article, claims, passedOver), passedOver };
}

interface Heard {
  readonly attribution: Attribution;
  readonly voice: Voice;
}

function candidatesIn(article: Article, heard: readonly Heard[], ownership: Ownership): Candidate[] {
  const outlet = outletOf(article);
  const found: Candidate[] = [];
  const add = (origin: Origin, { tokens, addition }: Assertion, voice: Voice, attribution?: Attribution) => {
    const inside = trimmed(article, tokens);
    if (inside[0] < inside[1] && isStory(article, inside[0])) {
      found.push({ tokens: inside, origin, addition, voice, ...(attribution && { attribution }) });
    }
  };
  for (const [index, { attribution, voice }] of heard.entries()) {
    if (isNegated(article, attribution)) {
      for (const one of carriedBy(article, attribution)) add('carried', one, outlet);
      continue;
    }
    const carried = carriedBy(article, attribution);
    for (const one of carried) add('carried', one, voice, attribution);
    if (carried.length === 0)
      for (const one of saidIn(article, ownership, index)) add('said', one, voice, attribution);
  }
  for (const one of ownIn(article, ownership)) add('own', one, outlet);
  return inOrder(found);
}

function inOrder(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort((a, b) => a.tokens[0] - b.tokens[0] || b.tokens[1] - a.tokens[1]);
  return ordered.filter(({ tokens: [from, to] }, index) => {
    const before = ordered[index - 1]?.tokens;
    return !before || before[0] !== from || before[1] !== to;
  });
}

function withoutRepeats(
  article: Article,
  claims: readonly Candidate[],
  passedOver: PassedOver[],
): Candidate[] {
  const [headings, body] = [true, false].map((heading) =>
    claims.filter(({ tokens }) => HEADINGS.has(kindAt(article, tokens[0]) ?? 'body') === heading),
  );
  const pass = (candidate: Candidate) =>
    passedOver.push({ ...REPEATED, span: spanOf(article, candidate.tokens) });
  const repeats = repeatedIn(
    article,
    (body ?? []).map(({ tokens }) => tokens),
  );
  const kept = (body ?? []).filter((_, index) => repeats[index] === -1);
  (body ?? []).filter((_, index) => repeats[index] !== -1).forEach(pass);
  const known = wordsOfStory(article);
  const news = (headings ?? []).filter(({ tokens }) => saysMoreThan(article, tokens, known));
  (headings ?? []).filter((heading) => !news.includes(heading)).forEach(pass);
  return inOrder([...kept, ...news]);
}

const REPEATED: Refusal = { reason: 'said elsewhere', why: 'the article says the same more fully elsewhere' };

/** The outlet's own voice. */
export function outletOf({ outlet }: Article): Voice {
  const claimant = {
    name: outlet ?? '',
    type: 'outlet_voice',
    anonymous: false,
    role: '',
    mention: [],
  } as const;
  return { claimant, via: [], why: 'the article asserts it itself' };
}

function isStory(article: Article, token: number): boolean {
  const kind = kindAt(article, token);
  return (
    kind !== undefined &&
    kind !== 'boilerplate' &&
    kind !== 'byline' &&
    kind !== 'dateline' &&
    kind !== 'question'
  );
}

function kindAt(article: Article, token: number) {
  const sentence = sentenceAt(article, token);
  return sentence && article.blocks[sentence.block]?.kind;
}
