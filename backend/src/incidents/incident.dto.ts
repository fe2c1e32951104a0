import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import { PartyRef } from '../parties/party.dto.js';
import { CalendarDate, PRECISIONS, type Precision } from '../platform/partial-date.js';
import { Listing, Total } from '../platform/listing.js';
import { MayBeAbsent, MayBeNull } from '../platform/optional.js';
import { Line, Prose } from '../platform/text.js';
import { Version } from '../platform/version.js';
import { STAKES, type Stake } from './stakes.js';

/** From when to when, as precisely as it is known; both null exactly when unknown. */
export class Occurred {
  @ApiProperty({ type: String, nullable: true, format: 'date' })
  @MayBeNull()
  @CalendarDate()
  readonly from: string | null = null;

  @ApiProperty({ type: String, nullable: true, format: 'date' })
  @MayBeNull()
  @CalendarDate()
  readonly to: string | null = null;

  @ApiProperty({ enum: PRECISIONS })
  @IsIn(PRECISIONS)
  readonly precision!: Precision;
}

/** What a party stands to gain or lose in the incident. */
export class AddInterest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly partyId!: string;

  @ApiProperty({ enum: STAKES })
  @IsIn(STAKES)
  readonly stake!: Stake;

  @MayBeAbsent()
  @Prose(500)
  readonly note?: string;
}

export class AddIncident {
  @Line(200)
  readonly title!: string;

  @MayBeAbsent()
  @Prose(5000)
  readonly summary?: string;

  @MayBeAbsent()
  @ApiProperty({ type: Occurred })
  @IsObject()
  @ValidateNested()
  @Type(() => Occurred)
  readonly occurred?: Occurred;

  /** Ids of the parties it happened to; the whole list. */
  @MayBeAbsent()
  @ApiProperty({ type: [String], maxItems: 100 })
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique({ message: '$property must not name a party twice' })
  @IsUUID(undefined, { each: true })
  readonly receivers?: string[];

  /** ATT&CK techniques such as T1498 or T1498.001. */
  @MayBeAbsent()
  @ApiProperty({ type: [String], maxItems: 50, example: ['T1498.001'] })
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique({ message: '$property must not name a technique twice' })
  @Matches(/^T[0-9]{4}(\.[0-9]{3})?$/, {
    each: true,
    message: '$property must be ATT&CK techniques such as T1498 or T1498.001',
  })
  readonly techniques?: string[];

  /** The whole list. */
  @MayBeAbsent()
  @ApiProperty({ type: [AddInterest], maxItems: 100 })
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique((interest?: AddInterest) => `${interest?.partyId} ${interest?.stake}`, {
    message: '$property must not name the same stake of a party twice',
  })
  @ValidateNested({ each: true })
  @Type(() => AddInterest)
  readonly interests?: AddInterest[];
}

/** Only what is given changes; lists are replaced as a whole. */
export class ChangeIncident extends PartialType(AddIncident, { skipNullProperties: false }) {
  @Version()
  readonly version!: number;
}

export const INCIDENT_SORTS = ['created', 'title', 'occurred'] as const;

export class IncidentListing extends Listing {
  @ApiPropertyOptional({ enum: INCIDENT_SORTS })
  @MayBeAbsent()
  @IsIn(INCIDENT_SORTS)
  readonly sort?: (typeof INCIDENT_SORTS)[number];
}

export class Interest {
  @ApiProperty({ type: PartyRef })
  readonly party!: PartyRef;

  @ApiProperty({ enum: STAKES })
  readonly stake!: Stake;

  @ApiProperty()
  readonly note!: string;
}

/** How an incident is named wherever it is spoken of. */
export class IncidentRef {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty()
  readonly title!: string;

  @ApiProperty()
  readonly slug!: string;
}

export class IncidentView extends IncidentRef {
  @ApiProperty()
  readonly summary!: string;

  @ApiProperty({ type: Occurred })
  readonly occurred!: Occurred;

  @ApiProperty({ type: [PartyRef] })
  readonly receivers!: PartyRef[];

  @ApiProperty({ type: [String] })
  readonly techniques!: string[];

  @ApiProperty({ type: [Interest] })
  readonly interests!: Interest[];

  /** How many claims are made about it. */
  @ApiProperty()
  readonly claims!: number;

  @ApiProperty()
  readonly version!: number;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt!: Date;
}

export class IncidentPage extends Total {
  @ApiProperty({ type: [IncidentView] })
  readonly items!: IncidentView[];
}
