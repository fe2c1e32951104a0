import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { AddClaim } from '../claims/claim.dto.js';
import { MayBeAbsent } from '../platform/optional.js';
import { AddAppearance } from './appearance.dto.js';

/** A new claim, and the passage in which it was found. */
export class AddClaimWithAppearance extends AddClaim {
  @MayBeAbsent()
  @ApiProperty({ type: AddAppearance })
  @IsObject()
  @ValidateNested()
  @Type(() => AddAppearance)
  readonly appearance?: AddAppearance;
}
