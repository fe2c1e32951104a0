import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, Matches } from 'class-validator';
import { MayBeAbsent } from '../platform/optional.js';
import { Line } from '../platform/text.js';
import { WebAddress } from '../platform/webAddress.js';
import { FetchedFrom } from './attempt.view.js';
import { CAPTURE_CAUSES, type CaptureCause } from './capture.kinds.js';
import { KnownArticle } from './known.view.js';
import { FoundView } from './reading.view.js';
import { CAPTURE_RESULTS, type CaptureResult } from './source.kinds.js';

/** A look before anything is kept: at an address, at pasted text, or at a file. */
export class PreviewCapture {
  /** Alone, it is fetched; beside a text or a file it says where that was found, and is only looked up. */
  @ApiPropertyOptional({ format: 'uri', maxLength: 2048 })
  @MayBeAbsent()
  @WebAddress()
  readonly url?: string;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsString()
  readonly text?: string;

  @ApiPropertyOptional({ example: 'article.pdf' })
  @MayBeAbsent()
  @Line(255)
  readonly fileName?: string;

  @ApiPropertyOptional({ format: 'byte' })
  @MayBeAbsent()
  @IsString()
  @Matches(/^[A-Za-z0-9+/]*={0,2}$/, { message: '$property must be the bytes of the file in base64' })
  readonly contentBase64?: string;
}

/** What a capture would be. */
export class CapturePreview {
  @ApiProperty({ enum: CAPTURE_RESULTS })
  readonly result!: CaptureResult;

  @ApiProperty({ enum: CAPTURE_CAUSES })
  readonly cause!: CaptureCause;

  /** Both in a sentence, with what to do instead when there is nothing to keep. */
  @ApiProperty()
  readonly words!: string;

  /** What to do when it cannot be kept so. */
  @ApiProperty({ enum: ['paste', 'upload'], isArray: true })
  readonly instead!: readonly ('paste' | 'upload')[];

  @ApiProperty({ type: FoundView })
  readonly found!: FoundView;

  @ApiProperty({ type: String, nullable: true })
  readonly language!: string | null;

  /** Of the whole text, in Unicode code points; 0 when there is none. */
  @ApiProperty({ type: 'integer' })
  readonly length!: number;

  /** The first lines of the story. */
  @ApiProperty()
  readonly firstLines!: string;

  /** What to know about how its text was found. */
  @ApiProperty()
  readonly note!: string;

  @ApiProperty({ type: FetchedFrom, nullable: true })
  readonly fetched!: FetchedFrom | null;

  /** What is on file already and seems to be the same, the surest first. */
  @ApiProperty({ type: [KnownArticle] })
  readonly known!: readonly KnownArticle[];
}
