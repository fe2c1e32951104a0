import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsUUID, ValidateNested } from 'class-validator';
import { MayBeAbsent } from '../platform/optional.js';
import { AddPassage } from './passage.dto.js';
import { CITATION_KINDS, type CitationKind } from './source.kinds.js';

/** From where an appearance has the claim: another appearance of it, or a party of which nothing is captured. */
export class AddCitation {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly appearanceId!: string;

  /** Either this or `upstreamPartyId`. */
  @ApiPropertyOptional({ format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  readonly upstreamAppearanceId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  readonly upstreamPartyId?: string;

  @ApiProperty({ enum: CITATION_KINDS })
  @IsIn(CITATION_KINDS)
  readonly kind!: CitationKind;

  /** The words that show it; without them the citation is our assertion. */
  @MayBeAbsent()
  @ApiProperty({ type: AddPassage })
  @IsObject()
  @ValidateNested()
  @Type(() => AddPassage)
  readonly passage?: AddPassage;
}
