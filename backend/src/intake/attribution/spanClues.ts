import { nextVerb } from './ahead.js';
import type { Frame } from './frame.js';
import type { Clues } from './hashing.js';
import { mixed } from './hashing.js';
import { ADP, CCONJ, MARK, PRON, PUNCT, SCONJ, type Signs } from './signs.js';
import type { Window } from './window.js';

/** A cue with what is the same for every word of its window. */
export interface CueView {
  readonly frame: Frame;
  readonly window: Window;
  /** How sure each word of the article is to be a cue itself, 0 to 7. */
  readonly cueness: Uint8Array;
  /** The cue's word, its kind, and how it stands: computed once. */
  readonly lemma: number;
  readonly kind: number;
  readonly build: number;
  readonly passive: number;
}

/** Everything about a cue that its words share. */
export function cueViewOf(signs: Signs, frame: Frame, window: Window, cueness: Uint8Array): CueView {
  const { at, form, before, behind, quotedBefore, quotedAfter } = frame;
  const kind = signs.cueClass[at]! * 32 + signs.pos[at]!;
  const quoted = Number(quotedBefore) * 2 + Number(quotedAfter) + (signs.quotation[at]! >= 0 ? 4 : 0);
  return {
    frame,
    window,
    cueness,
    lemma: signs.lemma[at]!,
    kind,
    build: mixed(before, behind, form),
    passive: form * 8 + quoted,
  };
}

/** What tells whether the word at `j` belongs to the source, the cue or the content of a cue. */
export function labelClues(signs: Signs, view: CueView, j: number, clues: Clues): void {
  const { frame } = view;
  clues.clear();
  const place = placeOf(signs, frame, j);
  const quote = quoteOf(signs, frame, j);
  const path = pathOf(signs, frame, j);
  clues.add(100, place);
  ownWord(signs, view, j, clues, place);
  wayToCue(signs, view, j, clues, place, path);
  if (quote > 0) quoting(view, clues, place, quote);
  others(signs, view, j, clues, place);
}

/** Where a word stands: in which sentence from the cue's, and on which side. */
function placeOf({ sentence }: Signs, { at }: Frame, j: number): number {
  const apart = sentence[j]! - sentence[at]!;
  if (apart !== 0) return 10 + Math.max(-3, Math.min(6, apart));
  if (j === at) return 0;
  return j < at ? 1 : 2;
}

/** Whether it is quoted, in the cue's own quotation, one that begins or ends the sentence, or another. */
function quoteOf({ quotation, article, sentence }: Signs, { at, first, end }: Frame, j: number): number {
  const own = quotation[j]!;
  if (own < 0) return 0;
  if (own === quotation[at]) return 1;
  const kind = article.quotations[own]!.partial ? 2 : 3;
  if (own === quotation[first]) return kind + 2;
  if (own === quotation[end - 1]) return kind + 4;
  return sentence[j] === sentence[at] ? kind + 6 : kind + 8;
}

/** What lies between a word and the cue: verbs, clauses, commas, in a few steps. */
function pathOf({ verbs, clauses, commas }: Signs, { at }: Frame, j: number): number {
  const [from, to] = j < at ? [j, at] : [at + 1, j];
  const verbsBetween = Math.min(2, verbs[to]! - verbs[from]!);
  const clausesBetween = Math.min(3, clauses[to]! - clauses[from]!);
  const commasBetween = Math.min(2, commas[to]! - commas[from]!);
  return (verbsBetween * 4 + clausesBetween) * 3 + commasBetween;
}

function ownWord(
  { word, lemma, pos, shape, mark }: Signs,
  view: CueView,
  j: number,
  clues: Clues,
  place: number,
): void {
  const own = pos[j]!;
  clues.add(101, word[j]!, place);
  clues.add(102, lemma[j]!);
  clues.add(103, own, place);
  clues.add(104, own * 8 + shape[j]!, place);
  clues.add(105, mixed(own, place, view.kind));
  clues.add(106, mixed(own, place, view.lemma));
  if (j > 0) clues.add(107, word[j - 1]!, place);
  if (j + 1 < word.length) clues.add(108, word[j + 1]!, place);
  clues.add(109, (j > 0 ? pos[j - 1]! : 0) * 32 + own, (j + 1 < pos.length ? pos[j + 1]! : 0) * 32 + place);
  clues.add(110, mixed(mark[j]!, j > 0 ? mark[j - 1]! : 0, place), view.passive);
}

function wayToCue(signs: Signs, view: CueView, j: number, clues: Clues, place: number, path: number): void {
  const { frame, lemma, kind, build, passive } = view;
  const { pos, chunks, clauses } = signs;
  const far = farness(Math.abs(j - frame.at));
  const apart = chunks[Math.max(j, frame.at) + 1]! - chunks[Math.min(j, frame.at) + 1]!;
  const chunk = Math.min(5, apart);
  const clause = Math.min(6, Math.abs(clauses[j + 1]! - clauses[frame.at + 1]!));
  clues.add(120, far, place);
  clues.add(121, far * 32 + pos[j]!, place);
  clues.add(122, path, place);
  clues.add(123, path * 32 + pos[j]!, place);
  clues.add(124, mixed(path, place, lemma));
  clues.add(125, mixed(path, place, build));
  clues.add(126, mixed(path, place, passive));
  clues.add(127, mixed(path, chunk, place), kind);
  clues.add(128, mixed(place, lemma, far));
  clues.add(129, mixed(place, lemma, passive));
  clues.add(130, mixed(place, kind, build));
  clues.add(131, mixed(place, clause, chunk), passive);
  clues.add(132, mixed(place, lemma, build));
  clues.add(133, mixed(place, chunk, path), build);
  clues.add(134, mixed(place, chunk, pos[j]!), path);
  if (frame.subject >= 0) clues.add(135, mixed(place, Number(j <= frame.subject), chunk), path);
  clues.add(136, mixed(place, j - frame.at > 3 ? 4 : j - frame.at < -3 ? -4 : j - frame.at, pos[j]!), kind);
  clues.add(137, mixed(place, j - frame.at > 3 ? 4 : j - frame.at < -3 ? -4 : j - frame.at, pos[j]!), lemma);
}

function quoting({ lemma, kind, build, passive }: CueView, clues: Clues, place: number, quote: number): void {
  clues.add(140, quote, place);
  clues.add(141, mixed(quote, place, kind));
  clues.add(142, mixed(quote, place, lemma));
  clues.add(143, mixed(quote, place, build));
  clues.add(144, mixed(quote, place, passive));
}

/** Other words on the way that may be cues themselves: what follows them may be theirs. */
function others(
  signs: Signs,
  { frame, cueness, passive, kind }: CueView,
  j: number,
  clues: Clues,
  place: number,
): void {
  const own = cueness[j]!;
  const nearest = nearestCue(cueness, frame.at, j);
  clues.add(150, own, place);
  clues.add(151, nearest, place);
  clues.add(152, mixed(nearest, place, passive));
  clues.add(153, mixed(nearest, place, kind));
  clues.add(154, Math.min(3, signs.depth[j]!), place);
  if (j === frame.first) clues.add(155, place, passive);
}

/** The most likely other cue strictly between a word and the cue, within a bounded stretch, and how near it is to the word. */
function nearestCue(cueness: Uint8Array, cue: number, j: number): number {
  const step = j < cue ? 1 : -1;
  for (let at = j, left = 14; at !== cue && left > 0; at += step, left--) {
    if (cueness[at]! >= 4) return 1 + cueness[at]! * 4 + Math.min(3, (14 - left) >> 1);
  }
  return 0;
}

/** Where one part may end and another begin: at marks, conjunctions and small words. */
const MARKS_A_BORDER = new Set([CCONJ, SCONJ, PUNCT, ADP, PRON]);

function farness(words: number): number {
  if (words < 5) return words;
  if (words < 8) return 5;
  if (words < 13) return 6;
  if (words < 20) return 7;
  return words < 35 ? 8 : 9;
}

/** What tells whether one part ends and another begins between the words at `j - 1` and `j`. */
export function borderClues(signs: Signs, view: CueView, j: number, clues: Clues): void {
  const { frame } = view;
  const { word, pos, mark, sentence, quotation, shape } = signs;
  clues.clear();
  const place = placeOf(signs, frame, j);
  const [before, here] = [pos[j - 1]!, pos[j]!];
  const [markBefore, markHere] = [mark[j - 1]!, mark[j]!];
  const edge =
    Number(sentence[j] !== sentence[j - 1]) * 4 +
    (quotation[j] === quotation[j - 1] ? 0 : 1) +
    Number(markBefore === MARK.quote && markHere === MARK.quote) * 2;
  clues.add(200, 0);
  clues.add(201, place, edge);
  clues.add(202, before * 32 + here, Math.min(3, place));
  clues.add(203, word[j - 1]!, Math.min(3, place));
  clues.add(204, word[j]!, Math.min(3, place));
  clues.add(205, mixed(markBefore, markHere, place), edge);
  clues.add(206, mixed(markBefore, markHere, edge), view.passive);
  clues.add(207, mixed(here, shape[j]!, before), shape[j - 1]!);
  const near = j - frame.at;
  if (near >= -2 && near <= 4) {
    clues.add(208, near, view.kind);
    clues.add(209, near, view.lemma);
    clues.add(210, mixed(near, here, before), view.kind);
    clues.add(211, mixed(near, word[j]!, view.kind));
    clues.add(212, mixed(near, here, view.lemma));
  }
  clues.add(213, mixed(before, here, markBefore), pathOf(signs, frame, j));
  clues.add(214, mixed(word[j]!, pathOf(signs, frame, j), place));
  if (j === frame.left + 1) clues.add(215, here, before);
  clues.add(216, mixed(Math.min(3, place), before, here), pos[j + 1] ?? 0);
  clues.add(217, view.cueness[j]! >= 4 ? 1 : 0, Math.min(3, place));
  if (MARKS_A_BORDER.has(here) || markBefore > 0) {
    const ahead = nextVerb(signs, view, j);
    clues.add(218, mixed(ahead, word[j]!, markBefore), Math.min(3, place));
    clues.add(219, mixed(ahead, here, before), Math.min(3, place));
    clues.add(220, mixed(ahead, word[j]!, view.kind), frame.form);
  }
}
