import { ADV, AUX, isNominal, MARK, PART, PUNCT, VERB, type Signs } from './signs.js';

/** How a word stands among its neighbours: what the models share about a possible cue. */
export interface Frame {
  readonly at: number;
  /** First and last word of the sentence (end exclusive). */
  readonly first: number;
  readonly end: number;
  /** The nearest words before and after that are no auxiliaries or adverbs. */
  readonly left: number;
  readonly right: number;
  /** What stands before and behind, in a few kinds. */
  readonly before: number;
  readonly behind: number;
  /** Of a verb: 0 plain, 1 -ing, 2 after “to”, 3 after a form of “be”, 4 after another auxiliary. */
  readonly form: number;
  readonly negated: boolean;
  /** Last word of the name or noun before, or -1. */
  readonly subject: number;
  /** First noun after, or -1. */
  readonly object: number;
  /** A quotation begins in the sentence before the cue, and one after it. */
  readonly quotedBefore: boolean;
  readonly quotedAfter: boolean;
}

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", 'am']);

/** Looks at the words around `at`, within its sentence. */
export function frameOf(signs: Signs, at: number): Frame {
  const [first, end] = signs.article.sentences[signs.sentence[at]!]!.tokens;
  const left = leftOf(signs, at, first);
  const right = rightOf(signs, at, end);
  const { form, negated } = formOf(signs, at, left);
  return {
    at,
    first,
    end,
    left,
    right,
    before: left < first ? 1 : kindOf(signs, left),
    behind: right >= end ? 1 : kindOf(signs, right),
    form,
    negated,
    subject: nounBefore(signs, left, first),
    object: nounAfter(signs, right, end),
    quotedBefore: signs.quotes[at]! > signs.quotes[first]!,
    quotedAfter: signs.quotes[end]! > signs.quotes[at + 1]!,
  };
}

function leftOf(signs: Signs, at: number, first: number): number {
  let left = at - 1;
  const farthest = Math.max(first, at - 6);
  while (left >= farthest && isAroundVerb(signs, left)) left--;
  return left;
}

function rightOf(signs: Signs, at: number, end: number): number {
  let right = at + 1;
  const farthest = Math.min(end, at + 4);
  while (right < farthest && signs.pos[right] === ADV) right++;
  return right;
}

function isAroundVerb(signs: Signs, at: number): boolean {
  const pos = signs.pos[at]!;
  const { lower } = signs.article.tokens[at]!;
  return pos === ADV || pos === AUX || (pos === PART && !lower.endsWith("'s") && lower !== "'");
}

function formOf(signs: Signs, at: number, left: number): { form: number; negated: boolean } {
  const { tokens } = signs.article;
  let form = tokens[at]!.lower.endsWith('ing') ? 1 : 0;
  let negated = false;
  for (let j = left + 1; j < at; j++) {
    const { lower, lemma } = tokens[j]!;
    if (lower === 'not' || lower === "n't" || lower === 'never') negated = true;
    else if (lower === 'to') form = 2;
    else if (BE.has(lemma) || BE.has(lower)) form = 3;
    else if (signs.pos[j] === AUX) form = 4;
  }
  return { form, negated };
}

/** A word or mark in a few kinds: its mark, a few words that matter, else its part of speech. */
function kindOf(signs: Signs, at: number): number {
  const mark = signs.mark[at]!;
  if (mark !== MARK.none)
    return 2 + mark + (mark === MARK.quote && signs.mark[at - 1] === MARK.comma ? 8 : 0);
  const word = KIND_WORDS.get(signs.article.tokens[at]!.lower);
  if (word !== undefined) return 20 + word;
  return 50 + signs.pos[at]! + (signs.shape[at]! > 0 ? 20 : 0);
}

const KIND_WORDS = new Map(
  'that who which to by of for and but as in on about with whether how what he she they it i we you this those'
    .split(' ')
    .map((word, index) => [word, index]),
);

function nounBefore(signs: Signs, left: number, first: number): number {
  for (let at = left; at >= Math.max(first, left - 12); at--) {
    if (isHead(signs, at)) return at;
    if (signs.pos[at] === VERB) return -1;
  }
  return -1;
}

function nounAfter(signs: Signs, right: number, end: number): number {
  for (let at = right; at < Math.min(end, right + 8); at++) {
    if (isHead(signs, at) && !(at + 1 < end && isHead(signs, at + 1))) return at;
    if (signs.pos[at] === VERB || signs.pos[at] === PUNCT) return -1;
  }
  return -1;
}

function isHead(signs: Signs, at: number): boolean {
  return isNominal(signs.pos[at]!) && /^(?:NOUN|PROPN|PRON|NUM)$/.test(signs.article.tokens[at]!.pos);
}
