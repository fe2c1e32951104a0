import { judgementsOf, type StoredMatrix } from '../analysis/hypotheses/matrix.js';
import type { RowView } from '../analysis/hypotheses/matrix.view.js';
import { disputesOf, type Apart } from '../analysis/hypotheses/weighing/disagreement.js';
import { SIDE } from '../analysis/hypotheses/weighing/marks.js';

/** Who else or what else it could be, and what speaks against each: how many people judged so, and nobody's name. */
export interface DocHypotheses {
  /** How many people judged, each in a matrix of her own. */
  readonly analysts: number;
  readonly hypotheses: readonly DocHypothesis[];
}

export interface DocHypothesis {
  readonly statement: string;
  /** What at least one of them judged to speak against it. */
  readonly against: readonly DocAgainst[];
  /** Nobody found anything that bears on it: it has passed no test. */
  readonly untested: boolean;
  /** What they judged differently. */
  readonly disputed: readonly (DocHeld & { readonly apart: Apart })[];
}

/** Evidence by its number, or something that was to be expected and is absent, in words; one of the two. */
export interface DocHeld {
  readonly evidence: number | null;
  readonly absent: string | null;
}

export interface DocAgainst extends DocHeld {
  readonly analysts: number;
  /** How many of them judged that it speaks strongly against it. */
  readonly strongly: number;
}

/** What a reader is told of the matrix; null until somebody has judged in it. */
export function hypothesesShown({ hypotheses, rows, cells, analysts }: StoredMatrix): DocHypotheses | null {
  const shown = hypotheses.filter(({ retired }) => !retired);
  const held = rows.filter(({ retired }) => !retired);
  const answers = analysts.map(({ id }) => ({ analyst: id, judgements: judgementsOf(cells, id) }));
  const judgements = answers.flatMap((one) => one.judgements);
  if (shown.length === 0 || held.length === 0 || answers.length === 0) return null;
  const frame = { hypotheses: shown.map(({ id }) => id), rows: held };
  const disputes = disputesOf(frame, answers);
  return {
    analysts: answers.length,
    hypotheses: shown.map(({ id, title }) => {
      const marksOn = (row: RowView) =>
        judgements.filter((one) => one.hypothesis === id && one.row === row.id).map(({ mark }) => mark);
      return {
        statement: title,
        against: held.flatMap((row) => {
          const against = marksOn(row).filter((mark) => SIDE[mark] === 'against');
          const strongly = against.filter((mark) => mark === 'II').length;
          return against.length === 0 ? [] : [{ ...heldAs(row), analysts: against.length, strongly }];
        }),
        untested: held.every((row) => marksOn(row).every((mark) => SIDE[mark] === 'neither')),
        disputed: held.flatMap((row) => {
          const dispute = disputes.find((one) => one.hypothesis === id && one.row === row.id);
          return dispute ? [{ ...heldAs(row), apart: dispute.apart }] : [];
        }),
      };
    }),
  };
}

function heldAs({ evidence, words }: RowView): DocHeld {
  return evidence ? { evidence: evidence.number, absent: null } : { evidence: null, absent: words };
}
