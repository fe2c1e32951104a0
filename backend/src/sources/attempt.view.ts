import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { PersonRef } from '../people/person.ref.js';
import { Listing, Total } from '../platform/listing.js';
import { MayBeAbsent } from '../platform/optional.js';
import { CAPTURE_CAUSES, type CaptureCause } from './capture.kinds.js';
import { CAPTURE_RESULTS, type CaptureResult } from './source.kinds.js';

/** The way a fetched document came. */
export class FetchedFrom {
  /** As it was asked for. */
  @ApiProperty()
  readonly url!: string;

  /** Where it came from after all redirects. */
  @ApiProperty()
  readonly finalUrl!: string;

  @ApiProperty({ type: [String] })
  readonly redirects!: readonly string[];

  /** Of HTTP; null when nothing answered. */
  @ApiProperty({ type: 'integer', nullable: true })
  readonly status!: number | null;

  /** As the site gave it, with its charset. */
  @ApiProperty({ type: String, nullable: true })
  readonly contentType!: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly fetchedAt!: Date;
}

/** A fetch that was tried, kept for ever, whatever came of it. */
export class CaptureAttempt extends FetchedFrom {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  /** What came of it; null when nothing did. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly captureId!: string | null;

  @ApiProperty({ enum: CAPTURE_RESULTS })
  readonly result!: CaptureResult;

  @ApiProperty({ enum: CAPTURE_CAUSES })
  readonly cause!: CaptureCause;

  /** The cause as a sentence, with what to do instead. */
  @ApiProperty()
  readonly words!: string;

  @ApiProperty({ type: PersonRef })
  readonly attemptedBy!: PersonRef;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly attemptedAt!: Date;
}

export const ATTEMPT_SORTS = ['attempted'] as const;

export class AttemptListing extends Listing {
  @ApiPropertyOptional({ enum: ATTEMPT_SORTS })
  @MayBeAbsent()
  @IsIn(ATTEMPT_SORTS)
  readonly sort?: (typeof ATTEMPT_SORTS)[number];

  @ApiPropertyOptional({ enum: CAPTURE_RESULTS })
  @MayBeAbsent()
  @IsIn(CAPTURE_RESULTS)
  readonly result?: CaptureResult;
}

export class AttemptPage extends Total {
  @ApiProperty({ type: [CaptureAttempt] })
  readonly items!: CaptureAttempt[];
}
