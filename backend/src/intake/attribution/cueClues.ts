import { frameOf, type Frame } from './frame.js';
import type { Clues } from './hashing.js';
import { MARK, type Signs } from './signs.js';

const [BLOCK_START, HEADLINE] = [1, 2];

/** What tells whether the word at `at` is a cue. */
export function cueClues(signs: Signs, at: number, clues: Clues): void {
  const frame = frameOf(signs, at);
  clues.clear();
  clues.add(0, 0);
  ownWord(signs, at, clues, frame);
  neighbours(signs, at, clues, frame);
  surroundings(signs, at, clues, frame);
}

function ownWord(
  { word, lemma, suffix, pos, shape, cueClass }: Signs,
  at: number,
  clues: Clues,
  frame: Frame,
): void {
  const own = lemma[at]!;
  const kind = cueClass[at]! * 32 + pos[at]!;
  clues.add(1, own);
  clues.add(2, word[at]!);
  clues.add(3, suffix[at]!, pos[at]!);
  clues.add(4, kind);
  clues.add(5, own, pos[at]!);
  clues.add(6, own, frame.before);
  clues.add(7, own, frame.behind);
  clues.add(8, kind, frame.before * 128 + frame.behind);
  clues.add(9, own, frame.form * 2 + Number(frame.negated));
  clues.add(10, kind, frame.form * 2 + Number(frame.negated));
  clues.add(11, pos[at]!, frame.before * 128 + frame.behind);
  clues.add(12, shape[at]!, pos[at]!);
}

function neighbours(
  { word, lemma, pos, cueClass, size }: Signs,
  at: number,
  clues: Clues,
  frame: Frame,
): void {
  for (let step = -3; step <= 3; step++) {
    const place = at + step;
    if (step === 0 || place < 0 || place >= size) continue;
    const key = 20 + step;
    clues.add(key, word[place]!);
    clues.add(key + 10, pos[place]!, pos[at]!);
    clues.add(key + 20, pos[place]!, lemma[at]!);
    if (step >= -2 && step <= 2) {
      clues.add(key + 30, word[place]!, lemma[at]!);
      clues.add(key + 40, cueClass[place]!, cueClass[at]!);
    }
  }
  if (at + 2 < size) clues.add(71, word[at + 1]!, word[at + 2]!);
  if (at >= 2) clues.add(72, word[at - 1]!, word[at - 2]!);
  if (at >= 1 && at + 1 < size) clues.add(73, pos[at - 1]! * 32 + pos[at + 1]!, pos[at]!);
  clues.add(74, frame.subject < 0 ? 0 : lemma[frame.subject]!, pos[at]!);
  clues.add(75, frame.subject < 0 ? 0 : pos[frame.subject]!, lemma[at]!);
  clues.add(76, frame.object < 0 ? 0 : lemma[frame.object]!, lemma[at]!);
  clues.add(77, frame.object < 0 ? 0 : lemma[frame.object]!, pos[at]!);
  clues.add(78, frame.object < 0 ? 0 : pos[frame.object]!, lemma[at]!);
}

function surroundings(signs: Signs, at: number, clues: Clues, frame: Frame): void {
  const { lemma, pos, quotation, verbs, cueClass, mark } = signs;
  const { sentences, blocks } = signs.article;
  const sentence = sentences[signs.sentence[at]!]!;
  const inside = quotation[at]! >= 0;
  const quoted = Number(frame.quotedBefore) * 2 + Number(frame.quotedAfter) + (inside ? 4 : 0);
  const begins = sentence.start === blocks[sentence.block]!.start;
  const place = (begins ? BLOCK_START : 0) + (sentence.block === 0 ? HEADLINE : 0);
  clues.add(80, quoted, lemma[at]!);
  clues.add(81, quoted, cueClass[at]! * 32 + pos[at]!);
  clues.add(82, Number(inside), lemma[at]!);
  clues.add(83, place, pos[at]!);
  clues.add(84, place, lemma[at]!);
  clues.add(85, Math.min(3, verbs[at]! - verbs[frame.first]!), pos[at]!);
  clues.add(86, Math.min(3, verbs[frame.end]! - verbs[at + 1]!), lemma[at]!);
  clues.add(87, Math.min(5, at - frame.first), pos[at]!);
  clues.add(88, Math.min(5, frame.end - at), lemma[at]!);
  clues.add(89, mark[at]!, frame.behind);
  clues.add(90, that(signs, at, frame), lemma[at]!);
  clues.add(91, that(signs, at, frame), pos[at]!);
  clues.add(92, classesBefore(signs, at, frame), cueClass[at]! * 32 + pos[at]!);
  clues.add(93, Math.min(30, frame.end - frame.first) >> 2, pos[at]!);
}

/** Where within the next words “that” stands, 0 for nowhere. */
function that({ article }: Signs, at: number, { end }: Frame): number {
  for (let step = 1; step <= 5 && at + step < end; step++) {
    if (article.tokens[at + step]!.lower === 'that') return step;
  }
  return 0;
}

/** Whether another word of the cue lexicon stands before this one in the sentence, near or far. */
function classesBefore({ cueClass, mark }: Signs, at: number, { first }: Frame): number {
  let commas = 0;
  for (let j = at - 1; j >= Math.max(first, at - 25); j--) {
    if (mark[j] === MARK.comma) commas++;
    if (cueClass[j]! > 0 && cueClass[j]! <= 10)
      return 1 + Math.min(2, commas) * 4 + Math.min(3, (at - j) >> 2);
  }
  return 0;
}
