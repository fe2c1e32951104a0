import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsISO8601, IsUUID, Matches, Max, Min } from 'class-validator';
import { CLAIM_KINDS, type ClaimKind } from '../claims/claim.kinds.js';
import { STAGES } from '../claims/claim.stages.js';
import { PersonRef } from '../people/person.ref.js';
import { MayBeAbsent, MayBeNull } from '../platform/optional.js';
import { Line, Prose } from '../platform/text.js';
import { Version } from '../platform/version.js';
import {
  CLOSE_REASONS,
  CORRECTIONS,
  FIELDS,
  MOVE_NAMES,
  type CloseReason,
  type Correction,
  type Field,
  type Move,
  type Stage,
} from './claim.workflow.js';

/** Of our own days: years of more or fewer digits would be written in another way than lists are paged by. */
const MOMENT =
  /^(?:19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})$/;
const MOMENT_WORDS = '$property must be a moment with its time zone, like 2026-11-23T14:05:00Z';

/** Moves that have a route of their own, because they leave a review or an edition behind. */
const ELSEWHERE: readonly Move[] = ['approve', 'return', 'publish', 'expire'];
export const STEP_MOVES = MOVE_NAMES.filter((move) => !ELSEWHERE.includes(move));

/** A move of the workflow, as its form was filled in. Which fields a move needs is in its `needs`. */
export class MakeMove {
  @ApiProperty({ enum: STEP_MOVES })
  @IsIn(STEP_MOVES)
  readonly move!: Move;

  /** Of the state. */
  @Version()
  readonly version!: number;

  @MayBeAbsent()
  @Prose(4000)
  readonly note?: string;

  /** When closing one of not_checkable, duplicate, out_of_scope; when reopening a sentence for the readers. */
  @MayBeAbsent()
  @Line(1000)
  readonly reason?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  readonly assigneeId?: string;

  /** Until when a claim is put on hold. */
  @ApiPropertyOptional({ type: String, format: 'date-time' })
  @MayBeAbsent()
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(MOMENT, { message: MOMENT_WORDS })
  readonly until?: string;

  @ApiPropertyOptional({ enum: CLAIM_KINDS })
  @MayBeAbsent()
  @IsIn(CLAIM_KINDS)
  readonly kind?: ClaimKind;

  /** The claim that this one repeats, when it is closed as a duplicate. */
  @ApiPropertyOptional({ format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  readonly duplicateOf?: string;

  @ApiPropertyOptional({ enum: CORRECTIONS })
  @MayBeAbsent()
  @IsIn(CORRECTIONS)
  readonly correction?: Correction;

  /** When to publish what is scheduled. */
  @ApiPropertyOptional({ type: String, format: 'date-time' })
  @MayBeAbsent()
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(MOMENT, { message: MOMENT_WORDS })
  readonly at?: string;

  /** Hash of the revision that is to be published. */
  @ApiPropertyOptional()
  @MayBeAbsent()
  @Matches(/^[0-9a-f]{64}$/, { message: '$property must be the hash of a revision' })
  readonly hash?: string;
}

/** What a planner decides; what is left out stays as it is. */
export class PlanClaim {
  @Version()
  readonly version!: number;

  /** From 0, not now, to 99, before everything else. */
  @ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: 99 })
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(99)
  readonly priority?: number;

  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true })
  @MayBeNull()
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(MOMENT, { message: MOMENT_WORDS })
  readonly due?: string | null;
}

export class StateView {
  @ApiProperty({ enum: STAGES })
  readonly stage!: Stage;

  @ApiProperty({ type: 'integer' })
  readonly priority!: number;

  @ApiProperty({ type: PersonRef, nullable: true })
  readonly assignee!: PersonRef | null;

  /** The holder's own work renews it, without a new version. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly leaseUntil!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly due!: string | null;

  @ApiProperty({ enum: STAGES, nullable: true })
  readonly heldFrom!: Stage | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly holdUntil!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly approvedHash!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly publishAt!: string | null;

  @ApiProperty({ enum: CLOSE_REASONS, nullable: true })
  readonly closedAs!: CloseReason | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly duplicateOf!: string | null;

  /** What the next edition will be, while a published claim is open again. */
  @ApiProperty({ enum: CORRECTIONS, nullable: true })
  readonly correction!: Correction | null;

  @ApiProperty({ type: String, nullable: true })
  readonly correctionReason!: string | null;

  @ApiProperty({ type: 'integer' })
  readonly version!: number;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly enteredAt!: string;
}

/** A move away from where the claim stands, open to the person who asks or with the reason why not. */
export class OpenMove {
  @ApiProperty({ enum: MOVE_NAMES })
  readonly move!: Move;

  @ApiProperty()
  readonly label!: string;

  @ApiProperty()
  readonly open!: boolean;

  @ApiPropertyOptional()
  readonly why?: string;

  /** What its form must ask. */
  @ApiProperty({ enum: FIELDS, isArray: true })
  readonly needs!: readonly Field[];

  @ApiProperty({ enum: STAGES })
  readonly to!: Stage;
}

export class UnderReview {
  /** Number of the revision that an editor judges. */
  @ApiProperty({ type: 'integer' })
  readonly revision!: number;

  @ApiProperty()
  readonly hash!: string;

  /** Number of the revision that an editor judged before; what changed since then is the question. */
  @ApiPropertyOptional({ type: 'integer' })
  readonly lastReviewed?: number;
}

export class ClaimState {
  @ApiProperty({ type: StateView })
  readonly state!: StateView;

  @ApiProperty({ type: [OpenMove] })
  readonly moves!: readonly OpenMove[];

  /** Everyone who touched what readers would see, or submitted it; none of them may approve it. */
  @ApiProperty({ type: [PersonRef] })
  readonly contributors!: readonly PersonRef[];

  @ApiPropertyOptional({ type: UnderReview })
  readonly underReview?: UnderReview;
}

export class WorkflowRow {
  @ApiProperty({ enum: MOVE_NAMES })
  readonly move!: Move;

  @ApiProperty()
  readonly label!: string;

  @ApiProperty({ enum: STAGES, isArray: true })
  readonly from!: readonly Stage[];

  /** A stage, or `held_from`: back to where the hold found it. */
  @ApiProperty({ type: String })
  readonly to!: Stage | 'held_from';

  /** Roles; empty when nobody asks for it and it happens by itself. */
  @ApiProperty({ type: [String] })
  readonly by!: readonly string[];

  @ApiProperty({ type: [String] })
  readonly needs!: readonly string[];

  @ApiProperty({ enum: FIELDS, isArray: true })
  readonly asks!: readonly Field[];
}
