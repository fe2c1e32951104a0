import { ApiProperty } from '@nestjs/swagger';
import {
  RELIABILITIES,
  STANCES,
  type EvidenceStance,
  type Reliability,
} from '../../evidence/evidence.grades.js';
import { PersonRef } from '../../people/person.ref.js';
import { ORIGINS, type Origin } from './weighing/defaults.js';
import type { Apart } from './weighing/disagreement.js';
import { MARKS, WEIGHTS, type Mark, type Weight } from './weighing/marks.js';
import type { Shift } from './weighing/sensitivity.js';

const APART = ['opposed', 'differ', 'degree'] as const satisfies readonly Apart[];
const SHIFTS = ['first', 'order', 'none'] as const satisfies readonly Shift[];

export class HypothesisView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty()
  readonly title!: string;

  /** Which of the defaults it began as. */
  @ApiProperty({ enum: ORIGINS, nullable: true })
  readonly origin!: Origin | null;

  /** Out of the matrix; may come back. */
  @ApiProperty()
  readonly retired!: boolean;

  @ApiProperty({ type: 'integer' })
  readonly version!: number;
}

/** Evidence as a row of the matrix names it. */
export class RowEvidence {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  /** Of the claim that it is evidence on. */
  @ApiProperty({ type: 'integer' })
  readonly number!: number;

  @ApiProperty({ format: 'uuid' })
  readonly claimId!: string;

  @ApiProperty()
  readonly statement!: string;

  @ApiProperty()
  readonly exact!: string;

  @ApiProperty()
  readonly source!: string;

  @ApiProperty({ enum: STANCES })
  readonly stance!: EvidenceStance;

  @ApiProperty({ enum: RELIABILITIES })
  readonly reliability!: Reliability;

  @ApiProperty({ type: 'integer' })
  readonly credibility!: number;

  /** Kept from readers, for somebody's safety. */
  @ApiProperty()
  readonly withheld!: boolean;
}

export class RowView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  /** Null for something that was to be expected and is absent. */
  @ApiProperty({ type: RowEvidence, nullable: true })
  readonly evidence!: RowEvidence | null;

  @ApiProperty()
  readonly words!: string;

  @ApiProperty({ enum: WEIGHTS })
  readonly credibility!: Weight;

  @ApiProperty({ enum: WEIGHTS })
  readonly relevance!: Weight;

  @ApiProperty()
  readonly retired!: boolean;

  @ApiProperty({ type: 'integer' })
  readonly version!: number;
}

/** What one analyst says of one row under one hypothesis. */
export class CellView {
  @ApiProperty({ format: 'uuid' })
  readonly hypothesisId!: string;

  @ApiProperty({ format: 'uuid' })
  readonly rowId!: string;

  @ApiProperty({ format: 'uuid' })
  readonly analystId!: string;

  /** Null when it was taken back. */
  @ApiProperty({ enum: MARKS, nullable: true })
  readonly mark!: Mark | null;

  @ApiProperty({ type: 'integer' })
  readonly version!: number;
}

export class StandingView {
  @ApiProperty({ format: 'uuid' })
  readonly hypothesis!: string;

  /** Sum of what speaks against it, weighed. */
  @ApiProperty()
  readonly inconsistency!: number;

  /** 1 where least speaks against it; those that are level share a place. No verdict. */
  @ApiProperty({ type: 'integer' })
  readonly place!: number;

  @ApiProperty({ type: [String], format: 'uuid' })
  readonly against!: readonly string[];

  /** How many rows speak for or against it; at 0 it stands untested. */
  @ApiProperty({ type: 'integer' })
  readonly bearing!: number;

  @ApiProperty({ type: 'integer' })
  readonly open!: number;
}

export class TellingView {
  @ApiProperty({ format: 'uuid' })
  readonly row!: string;

  /** 0 to 4: at 0 it tells no hypotheses apart. Null until two are judged by it. */
  @ApiProperty({ type: 'integer', nullable: true })
  readonly diagnosticity!: number | null;
}

export class SensitivityView {
  @ApiProperty({ format: 'uuid' })
  readonly row!: string;

  @ApiProperty({ enum: SHIFTS })
  readonly leftOut!: Shift;

  @ApiProperty({ type: [String], format: 'uuid' })
  readonly firstWithout!: readonly string[];

  /** With its credibility one grade lower; null where it has the lowest already. */
  @ApiProperty({ enum: SHIFTS, nullable: true })
  readonly lowered!: Shift | null;

  @ApiProperty({ type: [String], format: 'uuid' })
  readonly firstLowered!: readonly string[];
}

/** The matrix as one person judges it. */
export class AnalystView {
  @ApiProperty({ type: PersonRef })
  readonly analyst!: PersonRef;

  @ApiProperty({ type: [StandingView] })
  readonly standings!: StandingView[];

  @ApiProperty({ type: [TellingView] })
  readonly tellings!: TellingView[];

  @ApiProperty({ type: [SensitivityView] })
  readonly sensitivities!: SensitivityView[];
}

/** A cell that analysts judge differently. */
export class DisputeView {
  @ApiProperty({ format: 'uuid' })
  readonly hypothesis!: string;

  @ApiProperty({ format: 'uuid' })
  readonly row!: string;

  @ApiProperty({ enum: APART })
  readonly apart!: Apart;
}

/** How differently analysts see one hypothesis. */
export class DivisionView {
  @ApiProperty({ format: 'uuid' })
  readonly hypothesis!: string;

  @ApiProperty({ type: 'integer' })
  readonly disputes!: number;

  @ApiProperty({ type: 'integer' })
  readonly opposed!: number;

  @ApiProperty()
  readonly least!: number;

  @ApiProperty()
  readonly most!: number;

  /** Analysts in whose matrix least speaks against it, of all. */
  @ApiProperty({ type: 'integer' })
  readonly firstFor!: number;
}

export class DefaultHypothesis {
  @ApiProperty({ enum: ORIGINS })
  readonly origin!: Origin;

  @ApiProperty()
  readonly title!: string;
}

/** What may be added. */
export class OfferedView {
  @ApiProperty({ type: [DefaultHypothesis] })
  readonly defaults!: DefaultHypothesis[];

  /** Evidence that is no row yet. */
  @ApiProperty({ type: [RowEvidence] })
  readonly evidence!: RowEvidence[];

  /** There is more of it than is shown. */
  @ApiProperty()
  readonly evidenceIsCapped!: boolean;
}

/** Rival explanations against evidence, and how each analyst judges them. An aid to thought, never a verdict. */
export class MatrixView {
  /** In their order; those taken out come last. */
  @ApiProperty({ type: [HypothesisView] })
  readonly hypotheses!: HypothesisView[];

  @ApiProperty({ type: [RowView] })
  readonly rows!: RowView[];

  @ApiProperty({ type: [CellView] })
  readonly cells!: CellView[];

  /** Everybody who judged a cell, by name. */
  @ApiProperty({ type: [AnalystView] })
  readonly analysts!: AnalystView[];

  @ApiProperty({ type: [DisputeView] })
  readonly disputes!: DisputeView[];

  @ApiProperty({ type: [DivisionView] })
  readonly divisions!: DivisionView[];

  @ApiProperty({ type: OfferedView })
  readonly offered!: OfferedView;
}
