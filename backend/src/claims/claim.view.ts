import { ApiProperty } from '@nestjs/swagger';
import { IncidentRef } from '../incidents/incident.dto.js';
import { PartyRef } from '../parties/party.dto.js';
import { PartialDate } from '../platform/partial-date.js';
import { PersonRef } from '../people/person.ref.js';
import {
  ATTRIBUTION_BASES,
  ATTRIBUTION_TYPES,
  CLAIM_KINDS,
  NATURES,
  RUNGS,
  type ClaimKind,
} from './claim.kinds.js';

export class AttributionView {
  @ApiProperty({ type: [PartyRef] })
  readonly accused!: PartyRef[];

  @ApiProperty({ enum: RUNGS, nullable: true })
  readonly rung!: (typeof RUNGS)[number] | null;

  @ApiProperty({ enum: ATTRIBUTION_BASES, nullable: true })
  readonly basis!: (typeof ATTRIBUTION_BASES)[number] | null;

  @ApiProperty({ enum: ATTRIBUTION_TYPES, nullable: true })
  readonly type!: (typeof ATTRIBUTION_TYPES)[number] | null;

  @ApiProperty({ enum: NATURES, nullable: true })
  readonly nature!: (typeof NATURES)[number] | null;

  @ApiProperty({ type: PartialDate })
  readonly dated!: PartialDate;
}

export class QuantityView {
  @ApiProperty({ type: String, nullable: true })
  readonly value!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly unit!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly numerator!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly denominator!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly period!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly method!: string | null;
}

/** A claim as it stands; where it is in the workflow is told by its state. */
export class ClaimView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty()
  readonly statement!: string;

  /** Null while it waits in the inbox undescribed. */
  @ApiProperty({ enum: CLAIM_KINDS, nullable: true })
  readonly kind!: ClaimKind | null;

  @ApiProperty()
  readonly language!: string;

  @ApiProperty({ type: IncidentRef, nullable: true })
  readonly incident!: IncidentRef | null;

  @ApiProperty({ type: AttributionView, nullable: true })
  readonly attribution!: AttributionView | null;

  @ApiProperty({ type: QuantityView, nullable: true })
  readonly quantity!: QuantityView | null;

  @ApiProperty()
  readonly version!: number;

  @ApiProperty({ type: PersonRef })
  readonly createdBy!: PersonRef;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt!: Date;
}
