import { ApiProperty } from '@nestjs/swagger';
import { type Stage, STAGES } from '../claims/claim.stages.js';
import { IncidentRef } from '../incidents/incident.dto.js';
import { PartyRef } from '../parties/party.dto.js';
import { Line } from '../platform/text.js';

export class SearchDesk {
  @Line(200)
  readonly q!: string;
}

export class FoundClaim {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  readonly statement!: string;

  @ApiProperty({ enum: STAGES })
  readonly stage!: Stage;
}

export class FoundSource {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  readonly title!: string;

  /** Name of the publisher, when there is one. */
  @ApiProperty({ type: String, nullable: true })
  readonly publisher!: string | null;
}

/** The best five of each. */
export class Found {
  readonly claims!: FoundClaim[];
  readonly parties!: PartyRef[];
  readonly incidents!: IncidentRef[];
  readonly sources!: FoundSource[];
}
