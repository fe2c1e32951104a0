import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { CLAIM_KINDS, type ClaimKind } from '../../claims/claim.kinds.js';
import { PersonRef } from '../../people/person.ref.js';
import { MayBeAbsent, MayBeNull } from '../../platform/optional.js';
import { Line, Prose } from '../../platform/text.js';
import { DEMANDS, OUTCOMES, type Demand, type Lack, type Outcome } from './checklist.rules.js';

/** Of a kind that has no checklist yet, the version is 0. */
function SeenNumber(): PropertyDecorator {
  return (target, key) => {
    ApiProperty({ type: 'integer', minimum: 0, description: 'The version that you saw; 0 for none.' })(
      target,
      key,
    );
    IsInt()(target, key);
    Min(0)(target, key);
    Max(1_000_000)(target, key);
  };
}

export class ChecklistItemView {
  /** By it an answer finds the question in a later version. */
  @ApiProperty()
  readonly key!: string;

  @ApiProperty()
  readonly question!: string;

  @ApiProperty()
  readonly help!: string;

  /** Words alone; evidence or a search besides; or a search of the log. */
  @ApiProperty({ enum: DEMANDS })
  readonly demands!: Demand;
}

/** The questions for a kind of claim, in one version. */
export class ChecklistView {
  @ApiProperty({ enum: CLAIM_KINDS })
  readonly kind!: ClaimKind;

  /** 0 for a kind that never had a checklist. */
  @ApiProperty({ type: 'integer' })
  readonly version!: number;

  @ApiProperty({ type: [ChecklistItemView] })
  readonly items!: ChecklistItemView[];

  /** What is new in this version, and why. */
  @ApiProperty()
  readonly note!: string;

  /** Null for what came with the program. */
  @ApiProperty({ type: PersonRef, nullable: true })
  readonly publishedBy!: PersonRef | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly publishedAt!: Date | null;
}

/** A question as the next version has it; a new one comes without a key. */
export class ChecklistItemInput {
  @MayBeNull()
  @ApiProperty({ type: String, nullable: true })
  @MaxLength(60)
  @Matches(/^[a-z0-9]+(_[a-z0-9]+)*$/, {
    message: '$property must be the key of a question of this checklist',
  })
  readonly key?: string | null;

  @Line(200)
  readonly question!: string;

  @MayBeAbsent()
  @Line(500, 0)
  readonly help?: string;

  @ApiProperty({ enum: DEMANDS })
  @IsIn(DEMANDS)
  readonly demands!: Demand;
}

export class PublishChecklist {
  @SeenNumber()
  readonly base!: number;

  /** What is new, and why, for colleagues. */
  @Line(500)
  readonly note!: string;

  @ApiProperty({ type: [ChecklistItemInput], maxItems: 40 })
  @IsArray()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => ChecklistItemInput)
  readonly items!: ChecklistItemInput[];
}

export class CheckAnswerView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ enum: OUTCOMES })
  readonly outcome!: Outcome;

  @ApiProperty({ type: String, nullable: true })
  readonly words!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly reason!: string | null;

  /** Numbers of evidence that is still there. */
  @ApiProperty({ type: 'integer', isArray: true })
  readonly evidence!: number[];

  /** Searches that still stand. */
  @ApiProperty({ type: [String] })
  readonly searches!: string[];

  /** The question as it was when it was answered. */
  @ApiProperty()
  readonly question!: string;

  @ApiProperty({ type: PersonRef })
  readonly by!: PersonRef;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly at!: Date;
}

const LACKS = ['words', 'reason', 'evidence', 'search'] as const satisfies readonly Lack[];

/** A question as this claim answers it. */
export class CheckView extends ChecklistItemView {
  @ApiProperty({ enum: OUTCOMES })
  readonly outcome!: Outcome;

  /** What the newest answer no longer brings, because evidence was removed, a search withdrawn, or more is demanded. */
  @ApiProperty({ enum: LACKS, nullable: true })
  readonly lacks!: Lack | null;

  /** The newest answer, also where it was taken back. */
  @ApiProperty({ type: CheckAnswerView, nullable: true })
  readonly answer!: CheckAnswerView | null;
}

/** The checklist of a claim, pinned to the version with which it was begun. */
export class ClaimChecklist {
  /** Null while nobody has said what kind of claim it is. */
  @ApiProperty({ enum: CLAIM_KINDS, nullable: true })
  readonly kind!: ClaimKind | null;

  /** The version it answers, or would if it were begun now; 0 where this kind has no checklist. */
  @ApiProperty({ type: 'integer' })
  readonly version!: number;

  @ApiProperty()
  readonly begun!: boolean;

  @ApiProperty({ type: [CheckView] })
  readonly items!: CheckView[];

  /** The newest version when it is a later one; moving to it is somebody’s own act. */
  @ApiProperty({ type: ChecklistView, nullable: true })
  readonly newer!: ChecklistView | null;
}

/** A new answer, over the newest one that the person saw. */
export class AnswerCheck {
  @SeenNumber()
  readonly version!: number;

  @Line(60)
  readonly key!: string;

  /** Id of the newest answer that you saw, null for none. */
  @MayBeNull()
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @IsUUID()
  readonly after?: string | null;

  @ApiProperty({ enum: OUTCOMES })
  @IsIn(OUTCOMES)
  readonly outcome!: Outcome;

  /** The answer. */
  @MayBeNull()
  @Prose(2000)
  readonly words?: string | null;

  /** Why the question does not matter here; readers see it. */
  @MayBeNull()
  @Line(500)
  readonly reason?: string | null;

  @MayBeAbsent()
  @ApiProperty({ type: 'integer', isArray: true, maxItems: 50 })
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique({ message: '$property must not name evidence twice' })
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(1_000_000, { each: true })
  readonly evidence?: number[];

  @MayBeAbsent()
  @ApiProperty({ type: [String], maxItems: 50 })
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique({ message: '$property must not name a search twice' })
  @IsUUID(undefined, { each: true })
  readonly searches?: string[];
}

export class MoveToVersion {
  @SeenNumber()
  readonly version!: number;
}
