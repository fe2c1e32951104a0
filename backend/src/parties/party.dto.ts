import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, Matches, ValidateNested } from 'class-validator';
import { Listing, Total } from '../platform/listing.js';
import { MayBeAbsent } from '../platform/optional.js';
import { Line, Lines, Prose } from '../platform/text.js';
import { Version } from '../platform/version.js';
import { PARTY_KINDS, type PartyKind } from './party.kinds.js';

/** How a party is named wherever it is spoken of. */
export class PartyRef {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ enum: PARTY_KINDS })
  readonly kind!: PartyKind;

  @ApiProperty()
  readonly name!: string;
}

/** Where others describe the same party. */
export class ExternalIds {
  @ApiPropertyOptional({ example: 'Q159' })
  @MayBeAbsent()
  @Matches(/^Q[1-9][0-9]{0,11}$/, { message: '$property must be a Wikidata item such as Q159' })
  readonly wikidata?: string;

  @ApiPropertyOptional({ example: 'G0007' })
  @MayBeAbsent()
  @Matches(/^[GCS][0-9]{4}$/, {
    message: '$property must be an ATT&CK group, campaign or software such as G0007',
  })
  readonly attack?: string;
}

export class AddParty {
  @ApiProperty({ enum: PARTY_KINDS })
  @IsIn(PARTY_KINDS)
  readonly kind!: PartyKind;

  @Line(200)
  readonly name!: string;

  /** Other names under which the same party appears. */
  @MayBeAbsent()
  @Lines(50, 200)
  readonly aliases?: string[];

  @MayBeAbsent()
  @Prose(2000)
  readonly description?: string;

  @MayBeAbsent()
  @ApiProperty({ type: ExternalIds })
  @IsObject()
  @ValidateNested()
  @Type(() => ExternalIds)
  readonly externalIds?: ExternalIds;
}

/** Only what is given changes. */
export class ChangeParty extends PartialType(AddParty, { skipNullProperties: false }) {
  @Version()
  readonly version!: number;
}

export const PARTY_SORTS = ['name', 'created'] as const;

export class PartyListing extends Listing {
  @ApiPropertyOptional({ enum: PARTY_SORTS })
  @MayBeAbsent()
  @IsIn(PARTY_SORTS)
  readonly sort?: (typeof PARTY_SORTS)[number];

  @ApiPropertyOptional({ enum: PARTY_KINDS })
  @MayBeAbsent()
  @IsIn(PARTY_KINDS)
  readonly kind?: PartyKind;
}

export class PartyView extends PartyRef {
  @ApiProperty({ type: [String] })
  readonly aliases!: string[];

  @ApiProperty()
  readonly description!: string;

  @ApiProperty({ type: ExternalIds })
  readonly externalIds!: ExternalIds;

  @ApiProperty()
  readonly version!: number;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt!: Date;
}

export class PartyPage extends Total {
  @ApiProperty({ type: [PartyView] })
  readonly items!: PartyView[];
}
