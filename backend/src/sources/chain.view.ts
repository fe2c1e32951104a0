import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { PartyRef } from '../parties/party.dto.js';
import { AppearanceView } from './appearance.view.js';
import { PassageView } from './passage.dto.js';
import { CITATION_KINDS, type CitationKind } from './source.kinds.js';

export class UpstreamAppearance {
  @ApiProperty({ format: 'uuid' })
  readonly appearanceId!: string;
}

export class UpstreamParty {
  @ApiProperty({ type: PartyRef })
  readonly party!: PartyRef;
}

@ApiExtraModels(UpstreamAppearance, UpstreamParty)
export class CitationView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ format: 'uuid' })
  readonly appearanceId!: string;

  @ApiProperty({
    oneOf: [{ $ref: getSchemaPath(UpstreamAppearance) }, { $ref: getSchemaPath(UpstreamParty) }],
  })
  readonly upstream!: UpstreamAppearance | UpstreamParty;

  @ApiProperty({ enum: CITATION_KINDS })
  readonly kind!: CitationKind;

  /** True when no passage shows it. */
  @ApiProperty()
  readonly asserted!: boolean;

  @ApiProperty({ type: PassageView, nullable: true })
  readonly passage!: PassageView | null;
}

export class OriginsView {
  /** How many independent origins are shown. */
  @ApiProperty()
  readonly count!: number;

  @ApiProperty({ type: [PartyRef] })
  readonly parties!: PartyRef[];

  /** Appearances of which nobody could find where they have it from. */
  @ApiProperty()
  readonly unknown!: number;

  /** Appearances that nobody has looked into yet. */
  @ApiProperty()
  readonly unstated!: number;
}

/** Who said it, through whom it reached us, and how many origins that makes. */
export class Chain {
  /** Oldest source first. */
  @ApiProperty({ type: [AppearanceView] })
  readonly appearances!: AppearanceView[];

  @ApiProperty({ type: [CitationView] })
  readonly citations!: CitationView[];

  @ApiProperty({ type: OriginsView })
  readonly origins!: OriginsView;
}
