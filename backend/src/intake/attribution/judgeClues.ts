import { nextVerb } from './ahead.js';
import { hullOf, type Candidate, type Words } from './candidates.js';
import type { Clues } from './hashing.js';
import { mixed } from './hashing.js';
import { type Signs } from './signs.js';
import type { CueView } from './spanClues.js';

/** What tells whether a reading of the words around a cue is right as a whole. */
export function judgeClues(
  signs: Signs,
  view: CueView,
  chance: number,
  candidate: Candidate,
  rank: number,
  clues: Clues,
): void {
  clues.clear();
  clues.add(300, 0);
  standing(view, chance, candidate, rank, clues);
  speaker(signs, view, candidate, clues);
  said(signs, view, candidate, clues);
  ends(signs, view, candidate, clues);
}

/** How sure the earlier models are, in steps. */
function standing(
  view: CueView,
  chance: number,
  { behind, support }: Candidate,
  rank: number,
  clues: Clues,
): void {
  const [sure, near, agreed] = [
    Math.min(15, Math.floor(chance * 16)),
    Math.min(12, Math.floor(behind * 2)),
    Math.min(9, Math.floor(support * 10)),
  ];
  clues.add(301, sure);
  clues.add(302, near);
  clues.add(303, agreed);
  clues.add(304, sure, agreed);
  clues.add(305, near, agreed);
  clues.add(306, rank === 0 ? 1 : 0, near);
  clues.add(307, view.lemma);
  clues.add(308, view.lemma, sure);
  clues.add(309, view.kind, sure);
  clues.add(310, mixed(view.build, view.kind, 0));
  clues.add(311, view.frame.behind, view.frame.before);
  clues.add(312, view.frame.behind, view.lemma);
  clues.add(313, view.frame.before, view.lemma);
  clues.add(314, view.passive, view.kind);
}

function speaker(signs: Signs, view: CueView, { source }: Candidate, clues: Clues): void {
  const { at } = view.frame;
  const { pos, word, lemma, mark } = signs;
  if (!source) {
    clues.add(320, 0);
    clues.add(321, view.lemma);
    clues.add(322, mixed(view.build, view.passive, 0));
    return;
  }
  const [from, to] = source;
  const side = from > at ? 1 : 0;
  const apart = side ? from - at : at - to;
  const length = sized(to - from);
  const [first, last] = [pos[from]!, pos[to - 1]!];
  const [before, after] = [edge(signs, from - 1), edge(signs, to)];
  clues.add(323, side, Math.min(6, apart));
  clues.add(324, side * 16 + length, view.kind);
  clues.add(325, side, view.lemma);
  clues.add(326, first * 32 + last, length);
  clues.add(327, lemma[to - 1]!, side);
  clues.add(328, word[from]!, side);
  clues.add(329, before, first);
  clues.add(330, after, last);
  clues.add(331, before * 64 + after, side);
  clues.add(332, between(signs, view, source), side * 8 + view.frame.form);
  clues.add(333, between(signs, view, source), view.lemma);
  clues.add(334, mark[from]! * 16 + mark[to - 1]!, side);
  clues.add(335, Number(view.frame.subject >= from && view.frame.subject < to), side);
  clues.add(336, balance(signs, source));
  clues.add(337, last, view.lemma);
}

function said(signs: Signs, view: CueView, { content, source }: Candidate, clues: Clues): void {
  const { at } = view.frame;
  const hull = hullOf(content);
  const sides = Number(hull[0] < at) + 2 * Number(hull[1] > at);
  const length = sized(hull[1] - hull[0]);
  const { verbs, sentence, clauses } = signs;
  const spoken = Math.min(3, verbs[hull[1]]! - verbs[hull[0]]!);
  const form = mixed(sides, Math.min(4, content.length), length);
  clues.add(340, form);
  clues.add(341, form, view.kind);
  clues.add(342, form, view.lemma);
  clues.add(343, mixed(sides, spoken, view.frame.behind));
  clues.add(344, mixed(sides, spoken, view.frame.form), view.kind);
  clues.add(345, mixed(sides, spoken, 1), view.lemma);
  clues.add(346, sides, view.passive);
  clues.add(
    347,
    mixed(sides, sentence[hull[0]]! - sentence[at]!, sentence[hull[1] - 1]! - sentence[at]!),
    view.passive,
  );
  clues.add(348, cuesIn(view, hull), sides);
  clues.add(349, cuesIn(view, hull), view.lemma);
  clues.add(350, Math.min(6, clauses[hull[1]]! - clauses[hull[0]]!), form);
  clues.add(351, order(content, source, at), view.frame.form);
  clues.add(352, order(content, source, at), view.lemma);
  clues.add(353, mixed(order(content, source, at), view.build, 0));
  clues.add(354, mixed(order(content, source, at), spoken, length), view.kind);
  for (let part = 1; part < content.length; part++)
    gap(signs, view, content[part - 1]![1], content[part]![0], clues);
}

/** What lies between two parts of what is said. */
function gap(signs: Signs, view: CueView, from: number, to: number, clues: Clues): void {
  const { at } = view.frame;
  const around = from <= at && at < to ? 1 : 0;
  const sameSentence = Number(signs.sentence[from - 1] === signs.sentence[to]);
  clues.add(
    360,
    mixed(around, sameSentence, sized(to - from)),
    Math.min(3, signs.quotes[to]! - signs.quotes[from]!),
  );
  clues.add(361, edge(signs, from), edge(signs, to - 1) * 4 + around * 2 + sameSentence);
}

/** How what is said begins and ends. */
function ends(signs: Signs, view: CueView, { content }: Candidate, clues: Clues): void {
  const { pos, word, sentence } = signs;
  const { at } = view.frame;
  const [from, to] = hullOf(content);
  const side = Number(from > at);
  const [before, first, last, after] = [
    edge(signs, from - 1),
    edge(signs, from),
    edge(signs, to - 1),
    edge(signs, to),
  ];
  const starts = from === 0 || sentence[from] !== sentence[from - 1];
  clues.add(370, first, side);
  clues.add(371, last, side);
  clues.add(372, mixed(before, first, side), Number(starts));
  clues.add(373, mixed(last, after, side));
  clues.add(374, word[from]!, side);
  clues.add(375, word[to - 1]!, side);
  clues.add(376, to < signs.size ? word[to]! : 0, side);
  clues.add(377, from > 0 ? word[from - 1]! : 0, side);
  clues.add(378, mixed(pos[to - 1]!, nextVerb(signs, view, to), after), side);
  clues.add(379, nextVerb(signs, view, to), mixed(to < signs.size ? word[to]! : 0, side, 0));
  clues.add(380, first, view.lemma);
  clues.add(381, mixed(after, last, side), view.kind);
  clues.add(382, before, view.lemma);
  clues.add(383, mixed(Math.min(4, Math.abs(from - at)), first, side), view.kind);
  clues.add(384, after, view.lemma);
  clues.add(385, balance(signs, [from, to]), first * 128 + last);
  clues.add(386, view.cueness[Math.min(to, signs.size - 1)]!, after);
  clues.add(387, mixed(first, last, view.passive), side);
}

function edge({ mark, pos, shape, size }: Signs, at: number): number {
  if (at < 0 || at >= size) return 0;
  if (mark[at]! > 0) return mark[at]!;
  return 10 + pos[at]! * 2 + Number(shape[at]! > 0);
}

function between({ verbs, commas, clauses }: Signs, { frame }: CueView, [from, to]: Words): number {
  const [start, end] = from > frame.at ? [frame.at + 1, from] : [to, frame.at];
  if (end <= start) return 0;
  const passed = [verbs, commas, clauses].map((counts) => Math.min(2, counts[end]! - counts[start]!));
  return 1 + passed[0]! + 3 * passed[1]! + 9 * passed[2]!;
}

/** Quotation marks inside that lack a partner, and brackets. */
function balance({ quotes, depth }: Signs, [from, to]: Words): number {
  return ((quotes[to]! - quotes[from]!) % 2) + 2 * Number(depth[from] !== depth[to - 1]);
}

function cuesIn({ cueness, frame }: CueView, [from, to]: Words): number {
  let cues = 0;
  for (let j = from; j < to && cues < 3; j++) if (j !== frame.at && cueness[j]! >= 4) cues++;
  return cues;
}

/** In which order content, source and cue come. */
function order(content: readonly Words[], source: Words | undefined, at: number): number {
  const [from, to] = hullOf(content);
  const said = to <= at ? 1 : from > at ? 2 : 3;
  if (!source) return said;
  const where = source[0] < from ? 1 : source[0] >= to ? 2 : 3;
  return said + 4 * where + 16 * Number(source[0] > at);
}

function sized(words: number): number {
  if (words < 6) return words;
  return words < 9 ? 6 : words < 14 ? 7 : words < 22 ? 8 : words < 40 ? 9 : 10;
}
