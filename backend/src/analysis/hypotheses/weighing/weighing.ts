import { SIDE, STANCE, type Mark, type Weight } from './marks.js';
import { compareScores, NOTHING, plus, scoreOf, valueOf, type Score } from './score.js';

/** A piece of evidence, or something that was to be expected and is absent, and how much it counts. */
export interface WeighedRow {
  readonly id: string;
  readonly credibility: Weight;
  readonly relevance: Weight;
}

/** One analyst's answer to: if this hypothesis were true, would we see this? */
export interface Judgement {
  readonly hypothesis: string;
  readonly row: string;
  readonly mark: Mark;
}

/** Rival explanations against evidence, as one analyst judges them. Judgements of other rows or hypotheses count nothing. */
export interface Matrix {
  readonly hypotheses: readonly string[];
  readonly rows: readonly WeighedRow[];
  readonly judgements: readonly Judgement[];
}

/** How a hypothesis stands: a place is no verdict, and one that nothing bears on has passed no test. */
export interface Standing {
  readonly hypothesis: string;
  /** Sum of what speaks against it, weighed; 0 when nothing does. */
  readonly inconsistency: number;
  /** 1 where least speaks against it; those that are level share a place. */
  readonly place: number;
  /** Rows that speak against it, in the order of the matrix. */
  readonly against: readonly string[];
  /** How many rows speak for or against it; at 0 it stands untested. */
  readonly bearing: number;
  /** How many rows have not been judged. */
  readonly open: number;
}

/** What a row does to tell the hypotheses apart. */
export interface Telling {
  readonly row: string;
  /** Spread of its marks, 0 to 4: at 0 it tells nothing apart. Null until two hypotheses are judged by it. */
  readonly diagnosticity: number | null;
}

/** Where each hypothesis stands, in the order of the matrix. */
export function standingsOf(matrix: Matrix): Standing[] {
  const marks = marksOf(matrix);
  const columns = matrix.hypotheses.map((hypothesis) => columnOf(matrix, marks, hypothesis));
  return columns.map(({ score, ...column }) => ({
    ...column,
    inconsistency: valueOf(score),
    place: 1 + columns.filter((other) => compareScores(other.score, score) < 0).length,
  }));
}

function columnOf({ rows }: Matrix, marks: Marks, hypothesis: string) {
  let score: Score = NOTHING;
  const against: string[] = [];
  let bearing = 0;
  let open = 0;
  for (const row of rows) {
    const mark = marks(hypothesis, row.id);
    if (mark === undefined) {
      open += 1;
      continue;
    }
    score = plus(score, scoreOf(mark, row));
    if (SIDE[mark] !== 'neither') bearing += 1;
    if (SIDE[mark] === 'against') against.push(row.id);
  }
  return { hypothesis, score, against, bearing, open };
}

/** How far each row tells the hypotheses apart, in the order of the matrix. */
export function tellingsOf(matrix: Matrix): Telling[] {
  const marks = marksOf(matrix);
  return matrix.rows.map(({ id }) => {
    const stances = matrix.hypotheses
      .map((hypothesis) => marks(hypothesis, id))
      .filter((mark) => mark !== undefined)
      .map((mark) => STANCE[mark]);
    const diagnosticity = stances.length < 2 ? null : Math.max(...stances) - Math.min(...stances);
    return { row: id, diagnosticity };
  });
}

type Marks = (hypothesis: string, row: string) => Mark | undefined;

function marksOf({ judgements }: Matrix): Marks {
  const known = new Map(judgements.map(({ hypothesis, row, mark }) => [`${hypothesis} ${row}`, mark]));
  return (hypothesis, row) => known.get(`${hypothesis} ${row}`);
}
