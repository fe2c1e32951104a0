import { ApiProperty } from '@nestjs/swagger';
import { ATTRIBUTION_BASES, ATTRIBUTION_TYPES } from '../claims/claim.kinds.js';
import { PartyRef } from '../parties/party.dto.js';
import { Listing, Total } from '../platform/listing.js';
import { PartialDate } from '../platform/partial-date.js';
import type { AttributionBasis, AttributionType } from './eurepoc/eurepoc.codes.js';

/** Oldest statement first, or last; `q` looks in the names of who attributes and who is blamed. */
export class CodedListing extends Listing {}

export const GIVEN = ['named', 'unknown', 'not_available', 'not_coded'] as const;

/** Somebody as coders wrote them. “Unknown”, “not available” and nothing at all are three different things. */
export class CodedName {
  @ApiProperty({ enum: GIVEN })
  readonly given!: (typeof GIVEN)[number];

  /** As it stands in the dataset. */
  @ApiProperty()
  readonly written!: string;

  /** Null when nobody is named, and for regions, which are nobody. */
  @ApiProperty({ type: PartyRef, nullable: true })
  readonly party!: PartyRef | null;
}

/** Where a coded statement was read. */
export class CodedProvenance {
  @ApiProperty({ example: 'eurepoc' })
  readonly dataset!: string;

  @ApiProperty({ type: String, nullable: true, example: '1.1' })
  readonly release!: string | null;

  /** The dataset's own numbers. */
  @ApiProperty()
  readonly incident!: string;

  /** Empty when the dataset gives none. */
  @ApiProperty()
  readonly attribution!: string;

  @ApiProperty({ type: 'integer' })
  readonly line!: number;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly importedAt!: Date;
}

export const SOURCES_OF = ['statement', 'attributions', 'incident', 'none'] as const;

/** Who attributed the incident to whom, on what basis, as others have coded it. */
export class CodedAttribution {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ type: CodedName })
  readonly actor!: CodedName;

  @ApiProperty({ type: CodedName })
  readonly company!: CodedName;

  @ApiProperty({ type: CodedName })
  readonly country!: CodedName;

  @ApiProperty({ type: CodedName })
  readonly initiator!: CodedName;

  @ApiProperty({ type: CodedName })
  readonly initiatorCountry!: CodedName;

  /** In the dataset's words, such as `Non-state-group`. */
  @ApiProperty()
  readonly initiatorCategory!: string;

  @ApiProperty()
  readonly initiatorSubcategory!: string;

  @ApiProperty({ enum: ATTRIBUTION_BASES, isArray: true })
  readonly basis!: AttributionBasis[];

  @ApiProperty({ enum: ATTRIBUTION_TYPES, isArray: true })
  readonly types!: AttributionType[];

  @ApiProperty({ type: [String] })
  readonly legalReferences!: string[];

  /** Null when the dataset does not say. */
  @ApiProperty({ type: Boolean, nullable: true })
  readonly settled!: boolean | null;

  @ApiProperty({ type: PartialDate })
  readonly stated!: PartialDate;

  @ApiProperty({ type: [String] })
  readonly sources!: string[];

  /** Whether the sources are of this statement, of all attributions of the incident, or of the incident. */
  @ApiProperty({ enum: SOURCES_OF })
  readonly sourcesOf!: (typeof SOURCES_OF)[number];

  @ApiProperty({ type: CodedProvenance })
  readonly provenance!: CodedProvenance;
}

export class CodedPage extends Total {
  @ApiProperty({ type: [CodedAttribution] })
  readonly items!: CodedAttribution[];
}
