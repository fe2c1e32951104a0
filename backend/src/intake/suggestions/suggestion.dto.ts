import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { AttributionFacet, QuantityFacet } from '../../claims/claim.dto.js';
import { CLAIM_KINDS, type ClaimKind } from '../../claims/claim.kinds.js';
import { PARTY_KINDS, type PartyKind } from '../../parties/party.kinds.js';
import { MayBeAbsent, MayBeNull } from '../../platform/optional.js';
import { Line, Lines, Prose } from '../../platform/text.js';
import { QuotedWords } from '../../sources/passage.dto.js';
import {
  BASES,
  CAPACITIES,
  LINEAGES,
  STANCES,
  type Basis,
  type Capacity,
  type Lineage,
  type Stance,
} from '../../sources/source.kinds.js';
import { DISMISSAL_REASONS, type DismissalReason } from './suggestion.kinds.js';

/** A party that is added together with the claim that speaks of it. */
export class NewParty {
  @ApiProperty({ enum: PARTY_KINDS })
  @IsIn(PARTY_KINDS)
  readonly kind!: PartyKind;

  @Line(200)
  readonly name!: string;

  @MayBeAbsent()
  @Lines(50, 200)
  readonly aliases?: string[];
}

/** Either a party that is on file, or a new one. */
export class PartyChoice {
  @ApiPropertyOptional({ format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  readonly partyId?: string;

  @MayBeAbsent()
  @ApiProperty({ type: NewParty })
  @IsObject()
  @ValidateNested()
  @Type(() => NewParty)
  readonly new?: NewParty;
}

/** Who says it in the passage, how, and by which way it came. What is left out is taken as proposed. */
class AsSaid {
  /** Null when nobody is named. */
  @MayBeNull()
  @ApiProperty({ type: PartyChoice, nullable: true })
  @IsObject()
  @ValidateNested()
  @Type(() => PartyChoice)
  readonly speaker?: PartyChoice | null;

  @MayBeAbsent()
  @ApiProperty({ enum: CAPACITIES })
  @IsIn(CAPACITIES)
  readonly capacity?: Capacity;

  @MayBeAbsent()
  @ApiProperty({ enum: BASES })
  @IsIn(BASES)
  readonly basis?: Basis;

  @MayBeAbsent()
  @ApiProperty({ enum: STANCES })
  @IsIn(STANCES)
  readonly stance?: Stance;

  @MayBeAbsent()
  @Lines(20, 100)
  readonly hedges?: string[];

  /** With relays it is `cited`, whatever is given here. */
  @MayBeAbsent()
  @ApiProperty({ enum: LINEAGES })
  @IsIn(LINEAGES)
  readonly lineage?: Lineage;

  /** Relays between the speaker and this source, nearest to the origin first. Each becomes a citation. */
  @MayBeAbsent()
  @ApiProperty({ type: [PartyChoice], maxItems: 10 })
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => PartyChoice)
  readonly via?: PartyChoice[];

  /** Other words of the same capture, when those proposed are not quite the ones. */
  @MayBeAbsent()
  @ApiProperty({ type: QuotedWords })
  @IsObject()
  @ValidateNested()
  @Type(() => QuotedWords)
  readonly passage?: QuotedWords;
}

/** The attribution of a claim without its accused, who stand beside it. */
export class AcceptedAttribution extends OmitType(AttributionFacet, ['accused'] as const) {}

/** A suggestion as a claim of its own. What is left out is taken as proposed. */
export class AcceptSuggestion extends AsSaid {
  @MayBeAbsent()
  @Line(500)
  readonly statement?: string;

  @MayBeAbsent()
  @ApiProperty({ enum: CLAIM_KINDS })
  @IsIn(CLAIM_KINDS)
  readonly kind?: ClaimKind;

  @MayBeNull()
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @IsUUID()
  readonly incidentId?: string | null;

  /** For the kinds attribution, responsibility, denial and non_attribution. */
  @MayBeAbsent()
  @ApiProperty({ type: [PartyChoice], maxItems: 50 })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => PartyChoice)
  readonly accused?: PartyChoice[];

  @MayBeNull()
  @ApiProperty({ type: AcceptedAttribution, nullable: true })
  @IsObject()
  @ValidateNested()
  @Type(() => AcceptedAttribution)
  readonly attribution?: AcceptedAttribution | null;

  /** For the kind quantity. */
  @MayBeNull()
  @ApiProperty({ type: QuantityFacet, nullable: true })
  @IsObject()
  @ValidateNested()
  @Type(() => QuantityFacet)
  readonly quantity?: QuantityFacet | null;
}

/** A suggestion as one more appearance of a claim that is there already. */
export class MergeSuggestion extends AsSaid {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly claimId!: string;
}

export class DismissSuggestion {
  @ApiProperty({ enum: DISMISSAL_REASONS })
  @IsIn(DISMISSAL_REASONS)
  readonly reason!: DismissalReason;

  /** Needed with `other`. */
  @MayBeAbsent()
  @Prose(1000)
  readonly note?: string;
}

/** Several suggestions of a capture, each as it is proposed. */
export class AcceptSuggestions {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: 100 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique({ message: '$property must not name a suggestion twice' })
  @IsUUID(undefined, { each: true })
  readonly suggestionIds!: string[];

  /** The incident that all of them are about. */
  @MayBeNull()
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @IsUUID()
  readonly incidentId?: string | null;
}
