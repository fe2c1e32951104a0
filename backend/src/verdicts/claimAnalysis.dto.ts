import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { RUNGS } from '../claims/claim.kinds.js';
import { PersonRef } from '../people/person.ref.js';
import { Line } from '../platform/text.js';

const GROUND = /^[0-9a-f]{64}$/;

/** Why the claim may go on although the caution fires. */
export class AcknowledgeCaution {
  /** The ground of the caution as the person saw it; 409 when it has another by now. */
  @Matches(GROUND, { message: 'ground must be the 64 hex digits that came with the caution' })
  readonly ground!: string;

  /** Kept, and shown to the editor who reviews. */
  @Line(500)
  readonly reason!: string;
}

/** Takes an acknowledgement back. */
export class WithdrawAcknowledgement {
  @Matches(GROUND, { message: 'ground must be the 64 hex digits that came with the caution' })
  readonly ground!: string;
}

export class CautionAnswerView {
  @ApiProperty()
  readonly reason!: string;

  @ApiProperty({ type: PersonRef })
  readonly by!: PersonRef;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly at!: string;
}

export const SEVERITIES = ['blocking', 'warning'] as const;
export const AUDIENCES = ['reader', 'editor'] as const;

export class CautionView {
  @ApiProperty({ example: 'P-01' })
  readonly id!: string;

  @ApiProperty()
  readonly name!: string;

  /** As readers would see it. */
  @ApiProperty()
  readonly words!: string;

  /** What in the record brought it about. */
  @ApiProperty({ type: [String] })
  readonly facts!: readonly string[];

  /** A blocking one stops the submission until it is acknowledged. */
  @ApiProperty({ enum: SEVERITIES })
  readonly severity!: (typeof SEVERITIES)[number];

  @ApiProperty({ enum: AUDIENCES })
  readonly audience!: (typeof AUDIENCES)[number];

  /** Why there is such a rule. */
  @ApiProperty()
  readonly source!: string;

  /** Stands for the facts: an acknowledgement holds as long as it stays the same. */
  @ApiProperty()
  readonly ground!: string;

  /** The acknowledgement that holds. */
  @ApiProperty({ type: CautionAnswerView, nullable: true })
  readonly acknowledged!: CautionAnswerView | null;

  /** What was said to it before the record changed; it is open again. */
  @ApiProperty({ type: CautionAnswerView, nullable: true })
  readonly earlier!: CautionAnswerView | null;
}

export class LadderView {
  /** Null where the claim does not say of somebody that she did it, or not how high that reaches. */
  @ApiProperty({ enum: RUNGS, nullable: true })
  readonly claim!: (typeof RUNGS)[number] | null;

  /** The highest rung that supporting evidence carries; null where none bears on who did it. */
  @ApiProperty({ enum: RUNGS, nullable: true })
  readonly evidence!: (typeof RUNGS)[number] | null;

  /** Whether the evidence reaches as high as the claim. */
  @ApiProperty()
  readonly reached!: boolean;
}

/** What the rules say of a claim as it stands. */
export class ClaimAnalysis {
  /** Those that fire, by number. */
  @ApiProperty({ type: [CautionView] })
  readonly cautions!: CautionView[];

  @ApiProperty({ type: LadderView })
  readonly ladder!: LadderView;
}
