import { ApiProperty } from '@nestjs/swagger';
import { ATTRIBUTION_BASES, CLAIM_KINDS, type ClaimKind, RUNGS } from '../claims/claim.kinds.js';
import { type Stage, STAGES } from '../claims/claim.stages.js';
import { PartyRef } from '../parties/party.dto.js';
import { PartialDate } from '../platform/partial-date.js';
import { RATINGS } from '../verdicts/finding.js';

/** What the public reads of a claim now; `void` where the check no longer stands. */
export const OUTCOMES = [...RATINGS, 'void'] as const;
export type PublishedOutcome = (typeof OUTCOMES)[number];

/** What stands beside a claim about who did it: ids of other claims of the incident. */
export class SayingConflicts {
  /** Claims of others that it cannot be true together with: five at most. */
  @ApiProperty({ type: [String], format: 'uuid' })
  readonly against!: readonly string[];

  readonly againstCount!: number;

  /** What the same claimants said differently before, and later: five at most. */
  @ApiProperty({ type: [String], format: 'uuid' })
  readonly earlier!: readonly string[];

  @ApiProperty({ type: [String], format: 'uuid' })
  readonly later!: readonly string[];
}

/** A claim as a line of “who says what”. */
export class ClaimSaying {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  readonly statement!: string;

  @ApiProperty({ enum: CLAIM_KINDS, nullable: true })
  readonly kind!: ClaimKind | null;

  @ApiProperty({ enum: STAGES })
  readonly stage!: Stage;

  /** Those in whose mouth it is put; those who repeat it where there is nobody else. */
  readonly claimants!: PartyRef[];

  readonly accused!: PartyRef[];

  @ApiProperty({ enum: RUNGS, nullable: true })
  readonly rung!: (typeof RUNGS)[number] | null;

  @ApiProperty({ enum: ATTRIBUTION_BASES, nullable: true })
  readonly basis!: (typeof ATTRIBUTION_BASES)[number] | null;

  /** When it was said: the date of the attribution, else of the oldest source. */
  readonly said!: PartialDate;

  /** As published; null while nothing is. */
  @ApiProperty({ enum: OUTCOMES, nullable: true })
  readonly outcome!: PublishedOutcome | null;

  @ApiProperty({ type: SayingConflicts, nullable: true })
  readonly conflicts!: SayingConflicts | null;
}

/** Every claim about an incident, oldest first; at most 2,000. */
export class IncidentSayings {
  readonly claims!: ClaimSaying[];

  /** How many there are in all. */
  readonly total!: number;
}

export class OutcomeCount {
  /** Null: nothing is published yet. */
  @ApiProperty({ enum: OUTCOMES, nullable: true })
  readonly outcome!: PublishedOutcome | null;

  readonly claims!: number;
}

/** What a party has to do with claims: the newest hundred, and all of them by outcome. */
export class PartySayings {
  readonly claims!: ClaimSaying[];

  readonly outcomes!: OutcomeCount[];
}

/** What a party said, and what is said of it. Counts, no score. */
export class PartyRecord {
  readonly claimed!: PartySayings;

  readonly blamed!: PartySayings;
}
