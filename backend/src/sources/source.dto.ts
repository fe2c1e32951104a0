import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { LANGUAGE } from '../claims/claim.dto.js';
import { PartyRef } from '../parties/party.dto.js';
import { Listing, Total } from '../platform/listing.js';
import { MayBeAbsent, MayBeNull } from '../platform/optional.js';
import { PartialDate } from '../platform/partial-date.js';
import { Line, Lines } from '../platform/text.js';
import { Version } from '../platform/version.js';
import { WebAddress } from '../platform/webAddress.js';
import { CaptureView } from './capture.view.js';
import { SOURCE_KINDS, type SourceKind } from './source.kinds.js';

/** A document of an outlet or a party, wherever it was found. */
export class AddSource {
  @ApiProperty({ enum: SOURCE_KINDS })
  @IsIn(SOURCE_KINDS)
  readonly kind!: SourceKind;

  /** The party that put it out; null when nobody knows. */
  @MayBeNull()
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @IsUUID()
  readonly publisherId?: string | null;

  @Line(500)
  readonly title!: string;

  @MayBeAbsent()
  @Lines(50, 200)
  readonly authors?: string[];

  @MayBeAbsent()
  @ApiProperty({ type: PartialDate })
  @IsObject()
  @ValidateNested()
  @Type(() => PartialDate)
  readonly published?: PartialDate;

  @MayBeNull()
  @ApiProperty({ type: String, format: 'uri', nullable: true, maxLength: 2048 })
  @WebAddress()
  readonly url?: string | null;

  /** `en` unless said otherwise. */
  @MayBeAbsent()
  @ApiProperty({ type: String, example: 'en' })
  @MaxLength(35)
  @Matches(LANGUAGE, { message: '$property must be a language tag such as en or pt-BR' })
  readonly language?: string;
}

/** Only what is given changes. */
export class ChangeSource extends PartialType(AddSource, { skipNullProperties: false }) {
  @Version()
  readonly version!: number;
}

export const SOURCE_SORTS = ['created', 'title', 'published'] as const;

export class SourceListing extends Listing {
  @ApiPropertyOptional({ enum: SOURCE_SORTS })
  @MayBeAbsent()
  @IsIn(SOURCE_SORTS)
  readonly sort?: (typeof SOURCE_SORTS)[number];

  @ApiPropertyOptional({ enum: SOURCE_KINDS })
  @MayBeAbsent()
  @IsIn(SOURCE_KINDS)
  readonly kind?: SourceKind;

  @ApiPropertyOptional({ format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  readonly publisherId?: string;
}

/** How a source is named beside a passage of it. */
export class SourceRef {
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

export class SourceView extends SourceRef {
  @ApiProperty({ enum: SOURCE_KINDS })
  readonly kind!: SourceKind;

  @ApiProperty({ type: [String] })
  readonly authors!: string[];

  @ApiProperty()
  readonly language!: string;

  /** Oldest first. */
  @ApiProperty({ type: [CaptureView] })
  readonly captures!: CaptureView[];

  @ApiProperty()
  readonly version!: number;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt!: Date;
}

export class SourcePage extends Total {
  @ApiProperty({ type: [SourceView] })
  readonly items!: SourceView[];
}
