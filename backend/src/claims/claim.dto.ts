import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { PartialDate } from '../platform/partial-date.js';
import { MayBeAbsent, MayBeNull } from '../platform/optional.js';
import { Line } from '../platform/text.js';
import { Version } from '../platform/version.js';
import {
  ATTRIBUTION_BASES,
  ATTRIBUTION_TYPES,
  CLAIM_KINDS,
  NATURES,
  RUNGS,
  type ClaimKind,
} from './claim.kinds.js';

/** A language tag such as `en` or `pt-BR` (BCP 47). */
export const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,5}$/;

/** Who is blamed, how high it reaches, and on which ground. Given as a whole: what is left out is not known. */
export class AttributionFacet {
  /** Ids of the accused parties. */
  @MayBeAbsent()
  @ApiProperty({ type: [String], maxItems: 50 })
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique({ message: '$property must not name a party twice' })
  @IsUUID(undefined, { each: true })
  readonly accused?: string[];

  @MayBeNull()
  @ApiProperty({ enum: RUNGS, nullable: true })
  @IsIn(RUNGS)
  readonly rung?: (typeof RUNGS)[number] | null;

  @MayBeNull()
  @ApiProperty({ enum: ATTRIBUTION_BASES, nullable: true })
  @IsIn(ATTRIBUTION_BASES)
  readonly basis?: (typeof ATTRIBUTION_BASES)[number] | null;

  @MayBeNull()
  @ApiProperty({ enum: ATTRIBUTION_TYPES, nullable: true })
  @IsIn(ATTRIBUTION_TYPES)
  readonly type?: (typeof ATTRIBUTION_TYPES)[number] | null;

  @MayBeNull()
  @ApiProperty({ enum: NATURES, nullable: true })
  @IsIn(NATURES)
  readonly nature?: (typeof NATURES)[number] | null;

  /** When it was attributed. */
  @MayBeAbsent()
  @ApiProperty({ type: PartialDate })
  @IsObject()
  @ValidateNested()
  @Type(() => PartialDate)
  readonly dated?: PartialDate;
}

/** What is counted. Given as a whole; empty means "not given", and that is a finding. */
export class QuantityFacet {
  /** A decimal number as text, such as `88` or `-0.5`, so that no digit is lost. */
  @MayBeNull()
  @ApiProperty({ type: String, nullable: true, example: '88' })
  @Matches(/^-?(0|[1-9][0-9]{0,29})(\.[0-9]{1,15})?$/, {
    message: '$property must be a decimal number as text, such as "88" or "0.5"',
  })
  readonly value?: string | null;

  @MayBeNull()
  @Line(100)
  readonly unit?: string | null;

  /** What is counted: "visits from US addresses". */
  @MayBeNull()
  @Line(300)
  readonly numerator?: string | null;

  /** Out of what: "all visits". */
  @MayBeNull()
  @Line(300)
  readonly denominator?: string | null;

  /** Over which time: "29 June 2017, 10:00–14:00". */
  @MayBeNull()
  @Line(300)
  readonly period?: string | null;

  /** How it was counted. */
  @MayBeNull()
  @Line(500)
  readonly method?: string | null;
}

/** One checkable proposition in our own normalised wording. */
export class AddClaim {
  @Line(500)
  readonly statement!: string;

  @MayBeAbsent()
  @ApiProperty({ enum: CLAIM_KINDS })
  @IsIn(CLAIM_KINDS)
  readonly kind?: ClaimKind;

  /** Language of the statement; `en` unless said otherwise. */
  @MayBeAbsent()
  @ApiProperty({ type: String, example: 'en' })
  @MaxLength(35)
  @Matches(LANGUAGE, { message: '$property must be a language tag such as en or pt-BR' })
  readonly language?: string;

  @MayBeNull()
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @IsUUID()
  readonly incidentId?: string | null;

  /** For the kinds attribution, responsibility, denial and non_attribution. */
  @MayBeNull()
  @ApiProperty({ type: AttributionFacet, nullable: true })
  @IsObject()
  @ValidateNested()
  @Type(() => AttributionFacet)
  readonly attribution?: AttributionFacet | null;

  /** For the kind quantity. */
  @MayBeNull()
  @ApiProperty({ type: QuantityFacet, nullable: true })
  @IsObject()
  @ValidateNested()
  @Type(() => QuantityFacet)
  readonly quantity?: QuantityFacet | null;
}

/** Only what is given changes; a facet is replaced as a whole, and dropped by null. */
export class ChangeClaim extends PartialType(AddClaim, { skipNullProperties: false }) {
  @Version()
  readonly version!: number;
}
