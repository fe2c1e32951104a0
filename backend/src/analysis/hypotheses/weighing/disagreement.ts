import { SIDE, type Mark } from './marks.js';
import { first } from './sensitivity.js';
import { standingsOf, type Judgement, type Matrix } from './weighing.js';

/** One analyst's answers; she is known by her id and by nothing else. */
export interface Answers {
  readonly analyst: string;
  readonly judgements: readonly Judgement[];
}

/**
 * How far two answers are apart: opposed (one says it fits, another that it speaks against it), differing (one says that
 * it says nothing), or the same side in another degree.
 */
export type Apart = 'opposed' | 'differ' | 'degree';

/** A cell that analysts judge differently. */
export interface Dispute {
  readonly hypothesis: string;
  readonly row: string;
  readonly apart: Apart;
}

/** How differently analysts see one hypothesis. */
export interface Division {
  readonly hypothesis: string;
  /** Cells that are judged differently. */
  readonly disputes: number;
  readonly opposed: number;
  /** Least and most that speaks against it in anybody's matrix. */
  readonly least: number;
  readonly most: number;
  /** Analysts in whose matrix least speaks against it, of all. */
  readonly firstFor: number;
}

type Frame = Pick<Matrix, 'hypotheses' | 'rows'>;

/** Cells on which those who judged them do not agree, in the order of the matrix. */
export function disputesOf({ hypotheses, rows }: Frame, analysts: readonly Answers[]): Dispute[] {
  const marks = new Map<string, Set<Mark>>();
  for (const { hypothesis, row, mark } of analysts.flatMap(({ judgements }) => judgements)) {
    const cell = `${hypothesis} ${row}`;
    marks.set(cell, (marks.get(cell) ?? new Set()).add(mark));
  }
  return rows.flatMap((row) =>
    hypotheses.flatMap((hypothesis) => {
      const apart = apartness([...(marks.get(`${hypothesis} ${row.id}`) ?? [])]);
      return apart ? [{ hypothesis, row: row.id, apart }] : [];
    }),
  );
}

function apartness(marks: readonly Mark[]): Apart | undefined {
  if (marks.length < 2) return undefined;
  const sides = new Set(marks.map((mark) => SIDE[mark]));
  if (sides.has('for') && sides.has('against')) return 'opposed';
  return sides.size > 1 ? 'differ' : 'degree';
}

/** How differently the analysts see each hypothesis, in the order of the matrix. */
export function divisionsOf(frame: Frame, analysts: readonly Answers[]): Division[] {
  const disputes = disputesOf(frame, analysts);
  const standings = analysts.map(({ judgements }) => standingsOf({ ...frame, judgements }));
  const leaders = standings.map(first);
  return frame.hypotheses.map((hypothesis, index) => {
    const own = disputes.filter((one) => one.hypothesis === hypothesis);
    const scores = standings.map((places) => places[index]?.inconsistency ?? 0);
    return {
      hypothesis,
      disputes: own.length,
      opposed: own.filter(({ apart }) => apart === 'opposed').length,
      least: scores.length === 0 ? 0 : Math.min(...scores),
      most: Math.max(0, ...scores),
      firstFor: leaders.filter((ids) => ids.includes(hypothesis)).length,
    };
  });
}
