import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, Matches } from 'class-validator';
import { STAGES } from '../claims/claim.stages.js';
import { PersonRef } from '../people/person.ref.js';
import { MayBeAbsent } from '../platform/optional.js';
import { Prose } from '../platform/text.js';
import { Version } from '../platform/version.js';
import { CORRECTIONS, MOVE_NAMES, type Move, type Stage } from './claim.workflow.js';

export const DECISIONS = ['approve', 'return'] as const;
export type Decision = (typeof DECISIONS)[number];

/** An editor's decision on the revision that she read. */
export class AddReview {
  @ApiProperty({ enum: DECISIONS })
  @IsIn(DECISIONS)
  readonly decision!: Decision;

  /** Hash of the revision that the editor read. */
  @ApiProperty()
  @Matches(/^[0-9a-f]{64}$/, { message: '$property must be the hash of a revision' })
  readonly revisionHash!: string;

  /** Needed for a return: what is to be mended. */
  @MayBeAbsent()
  @Prose(4000)
  readonly note?: string;

  /** Of the claim's state. */
  @Version()
  readonly version!: number;
}

export class ReviewView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ enum: DECISIONS })
  readonly decision!: Decision;

  @ApiProperty()
  readonly revisionHash!: string;

  @ApiProperty({ type: 'integer' })
  readonly revision!: number;

  @ApiProperty({ type: PersonRef })
  readonly editor!: PersonRef;

  @ApiProperty()
  readonly note!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly at!: Date;
}

export class AddComment {
  @Prose(4000, 1)
  readonly body!: string;

  /** No approval while it is open. */
  @ApiPropertyOptional({ default: false })
  @MayBeAbsent()
  @IsBoolean()
  readonly blocking?: boolean;
}

export class CommentView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ type: PersonRef })
  readonly author!: PersonRef;

  @ApiProperty()
  readonly body!: string;

  @ApiProperty()
  readonly blocking!: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly resolvedAt!: Date | null;

  @ApiProperty({ type: PersonRef, nullable: true })
  readonly resolvedBy!: PersonRef | null;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt!: Date;
}

/** One thing that happened to a claim; which fields it has depends on `what`. */
export class HistoryEntry {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly at!: string;

  /** Null when the system acted. */
  @ApiProperty({ type: PersonRef, nullable: true })
  readonly actor!: PersonRef | null;

  @ApiProperty({ enum: ['step', 'review', 'revision', 'edition'] })
  readonly what!: 'step' | 'review' | 'revision' | 'edition';

  @ApiPropertyOptional({ enum: MOVE_NAMES })
  readonly move?: Move;

  @ApiPropertyOptional({ enum: STAGES })
  readonly fromStage?: Stage;

  @ApiPropertyOptional({ enum: STAGES })
  readonly toStage?: Stage;

  @ApiPropertyOptional()
  readonly note?: string;

  @ApiPropertyOptional({ enum: DECISIONS })
  readonly decision?: Decision;

  /** Of the revision or the edition. */
  @ApiPropertyOptional({ type: 'integer' })
  readonly number?: number;

  @ApiPropertyOptional()
  readonly hash?: string;

  @ApiPropertyOptional({ enum: ['initial', ...CORRECTIONS] })
  readonly kind?: string;

  @ApiPropertyOptional()
  readonly reason?: string;
}
