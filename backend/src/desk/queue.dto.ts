import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsUUID } from 'class-validator';
import { CLAIM_KINDS, type ClaimKind } from '../claims/claim.kinds.js';
import { type Stage, STAGES } from '../claims/claim.stages.js';
import { PersonRef } from '../people/person.ref.js';
import { Listing, Total } from '../platform/listing.js';
import { MayBeAbsent } from '../platform/optional.js';
import { QUEUE_VIEWS, type QueueView } from './queue.views.js';

export const QUEUE_SORTS = ['priority', 'created', 'due', 'entered'] as const;
export type QueueSort = (typeof QUEUE_SORTS)[number];

/** `q` looks in statements, names of speakers and accused, and titles of incidents. */
export class ListQueue extends Listing {
  @ApiPropertyOptional({ enum: QUEUE_VIEWS, default: 'everything' })
  @MayBeAbsent()
  @IsIn(QUEUE_VIEWS)
  readonly view?: QueueView;

  /** May be given several times. */
  @ApiPropertyOptional({ enum: STAGES, isArray: true })
  @MayBeAbsent()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))
  @IsArray()
  @ArrayMaxSize(STAGES.length)
  @IsIn(STAGES, { each: true })
  readonly stage?: Stage[];

  @ApiPropertyOptional({ enum: CLAIM_KINDS })
  @MayBeAbsent()
  @IsIn(CLAIM_KINDS)
  readonly kind?: ClaimKind;

  @MayBeAbsent()
  @IsUUID()
  readonly incidentId?: string;

  @MayBeAbsent()
  @IsUUID()
  readonly assigneeId?: string;

  @ApiPropertyOptional({ enum: QUEUE_SORTS, default: 'priority' })
  @MayBeAbsent()
  @IsIn(QUEUE_SORTS)
  readonly sort?: QueueSort;
}

/** An incident, by title. */
export class QueueIncident {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  readonly title!: string;
}

/** A claim as a line of the queue. */
export class QueueRow {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  readonly statement!: string;

  @ApiProperty({ enum: CLAIM_KINDS, nullable: true })
  readonly kind!: ClaimKind | null;

  @ApiProperty({ type: QueueIncident, nullable: true })
  readonly incident!: QueueIncident | null;

  @ApiProperty({ enum: STAGES })
  readonly stage!: Stage;

  readonly priority!: number;

  @ApiProperty({ type: PersonRef, nullable: true })
  readonly assignee!: PersonRef | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly leaseUntil!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly due!: string | null;

  @ApiProperty({ format: 'date-time' })
  readonly enteredAt!: string;

  @ApiProperty({ format: 'date-time' })
  readonly createdAt!: string;

  /** Names of those who say it. */
  readonly speakers!: string[];

  /** Names of those whom it blames. */
  readonly accused!: string[];

  readonly appearances!: number;

  /** Distinct places where it is shown to begin. */
  readonly origins!: number;

  readonly openBlocking!: number;

  /** Of its state; a move must name it. */
  readonly version!: number;

  /** Why it deserves attention, in words. */
  readonly why!: string[];
}

export class QueuePage extends Total {
  readonly items!: QueueRow[];
}

/** How many claims each view holds for you, up to 10,000. */
export class QueueCounts implements Record<QueueView, number> {
  readonly for_me!: number;
  readonly inbox!: number;
  readonly unassigned!: number;
  readonly in_review!: number;
  readonly recheck!: number;
  readonly mine!: number;
  readonly everything!: number;
}

/** The claim to begin with. */
export class NextClaim {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;
}
