import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { PartyRef } from '../parties/party.dto.js';
import { PersonRef } from '../people/person.ref.js';
import { MayBeAbsent, MayBeNull } from '../platform/optional.js';
import { PartialDate } from '../platform/partial-date.js';
import { Line, Prose } from '../platform/text.js';
import { Version } from '../platform/version.js';
import {
  CREDIBILITIES,
  RELIABILITIES,
  STANCES,
  type Credibility,
  type EvidenceStance,
  type Reliability,
} from './evidence.grades.js';

const LONGEST_CAPTURE = 10_485_760;

/** A passage of a capture that bears on the claim, and how far it is to be trusted. */
export class AddEvidence {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly captureId!: string;

  /** The words of the passage; they must stand in the capture. */
  @Prose(5000, 1)
  readonly exact!: string;

  /** Where they start, in code points; needed when they stand there more than once. */
  @ApiPropertyOptional({ type: 'integer', minimum: 0 })
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(LONGEST_CAPTURE)
  readonly starts?: number;

  /** Words just before the passage. */
  @MayBeAbsent()
  @Prose(64)
  readonly prefix?: string;

  /** Words just after it. */
  @MayBeAbsent()
  @Prose(64)
  readonly suffix?: string;

  @ApiProperty({ enum: STANCES })
  @IsIn(STANCES)
  readonly stance!: EvidenceStance;

  /** Of the source, judged apart from what it says here. */
  @ApiProperty({ enum: RELIABILITIES })
  @IsIn(RELIABILITIES)
  readonly reliability!: Reliability;

  /** Of this information, judged apart from who gives it. */
  @ApiProperty({ enum: CREDIBILITIES })
  @IsIn(CREDIBILITIES)
  readonly credibility!: Credibility;

  @MayBeAbsent()
  @Prose(2000)
  readonly note?: string;

  /** Kept from readers, for somebody's safety; needs a reason, which they see. */
  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsBoolean()
  readonly withheld?: boolean;

  @MayBeNull()
  @Line(500)
  readonly withheldReason?: string | null;
}

/** What is left out stays as it is. The passage stays in any case: another passage is other evidence. */
export class ChangeEvidence {
  @Version()
  readonly version!: number;

  @ApiPropertyOptional({ enum: STANCES })
  @MayBeAbsent()
  @IsIn(STANCES)
  readonly stance?: EvidenceStance;

  @ApiPropertyOptional({ enum: RELIABILITIES })
  @MayBeAbsent()
  @IsIn(RELIABILITIES)
  readonly reliability?: Reliability;

  @ApiPropertyOptional({ enum: CREDIBILITIES })
  @MayBeAbsent()
  @IsIn(CREDIBILITIES)
  readonly credibility?: Credibility;

  @MayBeAbsent()
  @Prose(2000)
  readonly note?: string;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsBoolean()
  readonly withheld?: boolean;

  @MayBeNull()
  @Line(500)
  readonly withheldReason?: string | null;
}

export class EvidencePassage {
  @ApiProperty({ format: 'uuid' })
  readonly captureId!: string;

  @ApiProperty()
  readonly exact!: string;

  @ApiProperty()
  readonly prefix!: string;

  @ApiProperty()
  readonly suffix!: string;

  /** In code points of the capture's text. */
  @ApiProperty({ type: 'integer' })
  readonly starts!: number;

  @ApiProperty({ type: 'integer' })
  readonly ends!: number;
}

export class EvidenceSource {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty()
  readonly title!: string;

  @ApiProperty({ type: PartyRef, nullable: true })
  readonly publisher!: PartyRef | null;

  @ApiProperty({ type: PartialDate })
  readonly published!: PartialDate;

  @ApiProperty({ type: String, nullable: true })
  readonly url!: string | null;
}

export class EvidenceView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ format: 'uuid' })
  readonly claimId!: string;

  /** What `[1]` in a rationale refers to; never given to other evidence of this claim. */
  @ApiProperty({ type: 'integer' })
  readonly number!: number;

  @ApiProperty({ type: EvidencePassage })
  readonly passage!: EvidencePassage;

  @ApiProperty({ type: EvidenceSource })
  readonly source!: EvidenceSource;

  @ApiProperty({ enum: STANCES })
  readonly stance!: EvidenceStance;

  @ApiProperty({ enum: RELIABILITIES })
  readonly reliability!: Reliability;

  @ApiProperty({ enum: CREDIBILITIES })
  readonly credibility!: Credibility;

  @ApiProperty()
  readonly note!: string;

  @ApiProperty()
  readonly withheld!: boolean;

  @ApiProperty({ type: String, nullable: true })
  readonly withheldReason!: string | null;

  @ApiProperty({ type: 'integer' })
  readonly version!: number;

  @ApiProperty({ type: PersonRef })
  readonly createdBy!: PersonRef;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt!: Date;
}
