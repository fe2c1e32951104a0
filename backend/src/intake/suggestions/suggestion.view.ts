import { ApiProperty } from '@nestjs/swagger';
import { QuantityFacet } from '../../claims/claim.dto.js';
import { CLAIM_KINDS, type ClaimKind } from '../../claims/claim.kinds.js';
import { STAGES, type Stage } from '../../claims/claim.stages.js';
import { PartyRef } from '../../parties/party.dto.js';
import { PersonRef } from '../../people/person.ref.js';
import { MarkedClaim } from '../../sources/appearance.view.js';
import { PassageView } from '../../sources/passage.dto.js';
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
import { SPEAKER_TYPES, type SpeakerType } from '../attribution.js';
import { PartyChoice } from './suggestion.dto.js';
import { ACTS, DISMISSAL_REASONS, SUGGESTION_STATES } from './suggestion.kinds.js';
import type { Act, DismissalReason, SuggestionState } from './suggestion.kinds.js';

/** A party that may be the one named. */
export class PartyMatch {
  @ApiProperty({ type: PartyRef })
  readonly party!: PartyRef;

  /** True when it goes by this very name, accents, capitals and dots aside. */
  @ApiProperty()
  readonly exact!: boolean;

  /** 1 when exact, else how much the names are alike, below 1. */
  @ApiProperty()
  readonly score!: number;
}

/** A name as the text has it, and the parties on file that may be meant, the likeliest first. */
export class NamedView {
  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ type: [PartyMatch] })
  readonly parties!: PartyMatch[];
}

/** Somebody who is heard in the text. */
export class SpeakerView extends NamedView {
  @ApiProperty({ enum: SPEAKER_TYPES })
  readonly type!: SpeakerType;

  /** The text withholds who it is. */
  @ApiProperty()
  readonly anonymous!: boolean;

  @ApiProperty()
  readonly role!: string;
}

export class CountedView {
  /** As printed. */
  @ApiProperty()
  readonly text!: string;

  @ApiProperty({ type: Number, nullable: true })
  readonly value!: number | null;

  @ApiProperty()
  readonly unit!: string;

  /** What is counted; empty when the text does not say. */
  @ApiProperty()
  readonly counted!: string;
}

/** Who proposed it. */
export class OriginView {
  @ApiProperty({ enum: ['built_in', 'model'] })
  readonly kind!: 'built_in' | 'model';

  /** Name of the language model, null for the built-in extractor. */
  @ApiProperty({ type: String, nullable: true })
  readonly model!: string | null;

  /** Version of the words with which the model was asked. */
  @ApiProperty({ type: String, nullable: true })
  readonly prompt!: string | null;

  /** The built-in extractor and the language model both proposed it. */
  @ApiProperty()
  readonly agreed!: boolean;
}

/** A claim on file, and where it stands. */
export class StandingClaim extends MarkedClaim {
  @ApiProperty({ enum: STAGES })
  readonly stage!: Stage;
}

/** A claim on file that may say the same. */
export class ClaimMatch {
  @ApiProperty({ type: StandingClaim })
  readonly claim!: StandingClaim;

  /** `same_passage`: these very words are marked as an appearance of it; `similar`: its statement is much alike. */
  @ApiProperty({ enum: ['same_passage', 'similar'] })
  readonly why!: 'same_passage' | 'similar';

  /** 0 to 1. */
  @ApiProperty()
  readonly score!: number;
}

/** What was decided about a suggestion, by whom and when. */
export class DecisionView {
  @ApiProperty({ enum: ACTS })
  readonly act!: Act;

  @ApiProperty({ type: PersonRef })
  readonly by!: PersonRef;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly at!: Date;

  /** Why it was dismissed. */
  @ApiProperty({ enum: DISMISSAL_REASONS, nullable: true })
  readonly reason!: DismissalReason | null;

  @ApiProperty()
  readonly note!: string;

  /** The claim it became, or became an appearance of. */
  @ApiProperty({ type: StandingClaim, nullable: true })
  readonly claim!: StandingClaim | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly appearanceId!: string | null;

  /** What the person changed of the proposal: field by field, `[as proposed, as accepted]`. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'array', items: {} } })
  readonly edited!: Record<string, [unknown, unknown]>;
}

/** How the suggestion is accepted when nothing is changed: what an acceptance without any field means. */
export class ProposedAcceptance {
  @ApiProperty()
  readonly statement!: string;

  @ApiProperty({ enum: CLAIM_KINDS })
  readonly kind!: ClaimKind;

  @ApiProperty({ type: PartyChoice, nullable: true })
  readonly speaker!: PartyChoice | null;

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

  @ApiProperty({ type: [PartyChoice] })
  readonly via!: PartyChoice[];

  @ApiProperty({ type: [PartyChoice] })
  readonly accused!: PartyChoice[];

  @ApiProperty({ type: QuantityFacet, nullable: true })
  readonly quantity!: QuantityFacet | null;
}

/** A claim that was proposed, what may be known of it already, and what became of it. */
export class SuggestionView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ format: 'uuid' })
  readonly runId!: string;

  @ApiProperty({ type: PassageView })
  readonly passage!: PassageView;

  @ApiProperty()
  readonly statement!: string;

  @ApiProperty({ enum: CLAIM_KINDS })
  readonly kind!: ClaimKind;

  @ApiProperty({ type: SpeakerView })
  readonly claimant!: SpeakerView;

  /** Nearest to the origin first. */
  @ApiProperty({ type: [SpeakerView] })
  readonly via!: SpeakerView[];

  @ApiProperty({ type: [NamedView] })
  readonly accused!: NamedView[];

  @ApiProperty({ type: [CountedView] })
  readonly numbers!: CountedView[];

  @ApiProperty({ type: [String] })
  readonly hedges!: string[];

  /** In the speaker's own words, between quotation marks. */
  @ApiProperty()
  readonly direct!: boolean;

  /** How much it is worth a checker's time, 0 to 1. */
  @ApiProperty()
  readonly score!: number;

  /** Why it was proposed, in short phrases. */
  @ApiProperty({ type: [String] })
  readonly why!: string[];

  @ApiProperty({ type: OriginView })
  readonly origin!: OriginView;

  @ApiProperty({ type: ProposedAcceptance })
  readonly proposed!: ProposedAcceptance;

  @ApiProperty({ enum: SUGGESTION_STATES })
  readonly state!: SuggestionState;

  /** True when the decision was made about the same passage of an earlier capture of the same text. It may be decided anew. */
  @ApiProperty()
  readonly remembered!: boolean;

  /** The last decision, null while nobody has decided; after an undo it tells who undid it. */
  @ApiProperty({ type: DecisionView, nullable: true })
  readonly decision!: DecisionView | null;

  /**
   * Claims on file that may say the same, the likeliest first; at most five. A list looks for claims that are alike for its
   * forty best open suggestions, and no longer than it can wait.
   */
  @ApiProperty({ type: [ClaimMatch] })
  readonly matches!: ClaimMatch[];
}
