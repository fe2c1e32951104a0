import { ApiProperty } from '@nestjs/swagger';
import { CaptureView } from './capture.view.js';
import { KNOWN_BECAUSE, type KnownBecause } from './capture.kinds.js';
import { SourceRef } from './source.dto.js';

/** A document on file that seems to be the same article. */
export class KnownArticle {
  @ApiProperty({ type: SourceRef })
  readonly source!: SourceRef;

  /** The capture that is alike; null when only the address of the source is. */
  @ApiProperty({ type: CaptureView, nullable: true })
  readonly capture!: CaptureView | null;

  /** The strongest reason. */
  @ApiProperty({ enum: KNOWN_BECAUSE })
  readonly because!: KnownBecause;

  /** The share of their runs of three words that both texts have, 0 to 1; null where only the address is compared. */
  @ApiProperty({ type: Number, nullable: true })
  readonly similarity!: number | null;
}

/** A new capture, and what was on file before it that seems to be the same article. */
export class CaptureAdded extends CaptureView {
  /** Captures of the very same bytes. */
  @ApiProperty({ type: [CaptureView] })
  readonly alreadyCaptured!: CaptureView[];

  /** The surest first. */
  @ApiProperty({ type: [KnownArticle] })
  readonly known!: readonly KnownArticle[];
}
