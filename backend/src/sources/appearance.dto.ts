import { ApiProperty, IntersectionType, PartialType } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { MayBeAbsent, MayBeNull } from '../platform/optional.js';
import { Lines } from '../platform/text.js';
import { Version } from '../platform/version.js';
import { AddPassage, QuotedWords } from './passage.dto.js';
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

/** Who says it in the passage, and how. */
class Speech {
  /** The party in whose mouth it stands; null when nobody is named. */
  @MayBeNull()
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @IsUUID()
  readonly speakerId?: string | null;

  @ApiProperty({ enum: CAPACITIES })
  @IsIn(CAPACITIES)
  readonly capacity!: Capacity;

  /** How the speaker comes to know it; `unknown` unless said otherwise. */
  @MayBeAbsent()
  @ApiProperty({ enum: BASES })
  @IsIn(BASES)
  readonly basis?: Basis;

  /** `states` unless said otherwise. */
  @MayBeAbsent()
  @ApiProperty({ enum: STANCES })
  @IsIn(STANCES)
  readonly stance?: Stance;

  /** Words that weaken it, such as "reportedly". */
  @MayBeAbsent()
  @Lines(20, 100)
  readonly hedges?: string[];

  /** `unstated` unless said otherwise; citations make it `cited`. */
  @MayBeAbsent()
  @ApiProperty({ enum: LINEAGES })
  @IsIn(LINEAGES)
  readonly lineage?: Lineage;
}

/** A passage of a capture that states the claim, in a speaker's mouth. */
export class AddAppearance extends IntersectionType(AddPassage, Speech) {}

/** Only what is given changes; new words are looked for in the same capture. */
export class ChangeAppearance extends PartialType(IntersectionType(QuotedWords, Speech), {
  skipNullProperties: false,
}) {
  @Version()
  readonly version!: number;
}
