import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsUUID } from 'class-validator';
import { CLAIM_KINDS, type ClaimKind } from '../../claims/claim.kinds.js';
import { PersonRef } from '../../people/person.ref.js';
import { Prose } from '../../platform/text.js';
import {
  CONFIDENCES,
  RATINGS,
  UTTERANCES,
  type Confidence,
  type Rating,
  type Utterance,
} from '../finding.js';

/** Whom to ask for a rating of her own. */
export class AskForAssessment {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly personId!: string;
}

/** A second checker's judgement, given before she has seen the first. */
export class AddAssessment {
  @ApiProperty({ enum: RATINGS })
  @IsIn(RATINGS)
  readonly rating!: Rating;

  @ApiProperty({ enum: UTTERANCES })
  @IsIn(UTTERANCES)
  readonly utterance!: Utterance;

  @ApiProperty({ enum: CONFIDENCES })
  @IsIn(CONFIDENCES)
  readonly confidence!: Confidence;

  /** Plain text; `[1]` refers to evidence 1. */
  @Prose(4000, 1)
  readonly rationale!: string;

  /** Where it differs from the verdict, rating and rationale may be published beside it, without her name. */
  @ApiProperty()
  @IsBoolean()
  readonly dissents!: boolean;
}

export class AssessmentRequestView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ type: PersonRef })
  readonly person!: PersonRef;

  @ApiProperty({ type: PersonRef })
  readonly askedBy!: PersonRef;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly askedAt!: Date;
}

export class AssessmentView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ type: PersonRef })
  readonly person!: PersonRef;

  @ApiProperty({ enum: RATINGS })
  readonly rating!: Rating;

  @ApiProperty({ enum: UTTERANCES })
  readonly utterance!: Utterance;

  @ApiProperty({ enum: CONFIDENCES })
  readonly confidence!: Confidence;

  @ApiProperty()
  readonly rationale!: string;

  @ApiProperty()
  readonly dissents!: boolean;

  /** Number of the revision that it was compared with when it was given. */
  @ApiProperty({ type: 'integer' })
  readonly comparedWith!: number;

  /** What that revision said. */
  @ApiProperty({ enum: RATINGS })
  readonly comparedRating!: Rating;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly at!: Date;
}

/** Second ratings of a claim: asked for, given, and whom else one could ask. */
export class ClaimAssessments {
  /** Not yet answered. */
  @ApiProperty({ type: [AssessmentRequestView] })
  readonly open!: readonly AssessmentRequestView[];

  /** Oldest first. */
  @ApiProperty({ type: [AssessmentView] })
  readonly assessments!: readonly AssessmentView[];

  /** Active checkers and editors who have neither held the claim nor written or judged its finding. */
  @ApiProperty({ type: [PersonRef] })
  readonly candidates!: readonly PersonRef[];

  /** Why you may not ask anybody; absent when you may. */
  @ApiPropertyOptional()
  readonly whyNot?: string;
}

export class ClaimToRate {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty()
  readonly statement!: string;

  @ApiProperty({ enum: CLAIM_KINDS, nullable: true })
  readonly kind!: ClaimKind | null;
}

/** What somebody asks of you. */
export class AskedOfYou {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ type: ClaimToRate })
  readonly claim!: ClaimToRate;

  @ApiProperty({ type: PersonRef })
  readonly askedBy!: PersonRef;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly askedAt!: Date;
}
