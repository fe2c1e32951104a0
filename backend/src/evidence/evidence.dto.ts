import { ApiProperty, ApiPropertyOptional, IntersectionType, PartialType } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsBoolean, IsIn } from 'class-validator';
import { RUNGS } from '../claims/claim.kinds.js';
import { PersonRef } from '../people/person.ref.js';
import { MayBeAbsent, MayBeNull } from '../platform/optional.js';
import { Line, Prose } from '../platform/text.js';
import { Version } from '../platform/version.js';
import { AddPassage, PassageView } from '../sources/passage.dto.js';
import { SourceRef } from '../sources/source.dto.js';
import {
  CREDIBILITIES,
  PROOFS,
  RELIABILITIES,
  STANCES,
  type Credibility,
  type EvidenceStance,
  type Proof,
  type Reliability,
} from './evidence.grades.js';

/** How a passage is weighed. */
class Weighing {
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

  /** How high it reaches on the ladder of attribution; null where it does not bear on who did it. */
  @ApiPropertyOptional({ enum: RUNGS, nullable: true })
  @MayBeNull()
  @IsIn(RUNGS)
  readonly rung?: (typeof RUNGS)[number] | null;

  /** What kinds of proof it is; empty where it is none of these. */
  @ApiPropertyOptional({ enum: PROOFS, isArray: true })
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @IsIn(PROOFS, { each: true })
  readonly proof?: Proof[];
}

/** A passage of a capture that bears on the claim, and how far it is to be trusted. */
export class AddEvidence extends IntersectionType(AddPassage, Weighing) {}

/** What is left out stays as it is. The passage stays in any case: another passage is other evidence. */
export class ChangeEvidence extends PartialType(Weighing, { skipNullProperties: false }) {
  @Version()
  readonly version!: number;
}

export class EvidenceView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ format: 'uuid' })
  readonly claimId!: string;

  /** What `[1]` in a rationale refers to; never given to other evidence of this claim. */
  @ApiProperty({ type: 'integer' })
  readonly number!: number;

  @ApiProperty({ type: PassageView })
  readonly passage!: PassageView;

  @ApiProperty({ type: SourceRef })
  readonly source!: SourceRef;

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

  @ApiProperty({ enum: RUNGS, nullable: true })
  readonly rung!: (typeof RUNGS)[number] | null;

  @ApiProperty({ enum: PROOFS, isArray: true })
  readonly proof!: Proof[];

  @ApiProperty({ type: 'integer' })
  readonly version!: number;

  @ApiProperty({ type: PersonRef })
  readonly createdBy!: PersonRef;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt!: Date;
}
