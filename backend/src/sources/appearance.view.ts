import { ApiProperty } from '@nestjs/swagger';
import { CLAIM_KINDS, type ClaimKind } from '../claims/claim.kinds.js';
import { PartyRef } from '../parties/party.dto.js';
import { PersonRef } from '../people/person.ref.js';
import { PassageView } from './passage.dto.js';
import { SourceRef } from './source.dto.js';
import {
  BASES,
  CAPACITIES,
  LINEAGES,
  STANCES,
  type Basis,
  type Capacity,
  type Lineage,
  type Stance,
} from './source.kinds.js';

export class AppearanceView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ format: 'uuid' })
  readonly claimId!: string;

  @ApiProperty({ type: PassageView })
  readonly passage!: PassageView;

  @ApiProperty({ type: SourceRef })
  readonly source!: SourceRef;

  @ApiProperty({ type: PartyRef, nullable: true })
  readonly speaker!: PartyRef | null;

  @ApiProperty({ enum: CAPACITIES })
  readonly capacity!: Capacity;

  @ApiProperty({ enum: BASES })
  readonly basis!: Basis;

  @ApiProperty({ enum: STANCES })
  readonly stance!: Stance;

  @ApiProperty({ type: [String] })
  readonly hedges!: string[];

  @ApiProperty({ enum: LINEAGES })
  readonly lineage!: Lineage;

  @ApiProperty()
  readonly version!: number;

  @ApiProperty({ type: PersonRef })
  readonly createdBy!: PersonRef;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt!: Date;
}

/** The claim that a marked passage states. */
export class MarkedClaim {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty()
  readonly statement!: string;

  @ApiProperty({ enum: CLAIM_KINDS, nullable: true })
  readonly kind!: ClaimKind | null;
}

/** A passage that is marked in a capture already. */
export class MarkedAppearance extends AppearanceView {
  @ApiProperty({ type: MarkedClaim })
  readonly claim!: MarkedClaim;
}
