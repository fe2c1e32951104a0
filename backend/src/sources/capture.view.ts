import { ApiProperty } from '@nestjs/swagger';
import { PersonRef } from '../people/person.ref.js';
import { FetchedFrom } from './attempt.view.js';
import { CAPTURE_METHODS, CAPTURE_RESULTS, type CaptureMethod, type CaptureResult } from './source.kinds.js';

/** An immutable copy of a source; its text and its bytes are fetched apart. */
export class CaptureView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ format: 'uuid' })
  readonly sourceId!: string;

  /** Over the bytes as they came. */
  @ApiProperty({ pattern: '^[0-9a-f]{64}$' })
  readonly sha256!: string;

  /** In bytes. */
  @ApiProperty()
  readonly size!: number;

  @ApiProperty()
  readonly mime!: string;

  @ApiProperty({ enum: CAPTURE_METHODS })
  readonly method!: CaptureMethod;

  @ApiProperty({ enum: CAPTURE_RESULTS })
  readonly result!: CaptureResult;

  /** What to know about how its text was found, such as a guessed encoding. */
  @ApiProperty()
  readonly note!: string;

  /** Of the extracted text, in Unicode code points. */
  @ApiProperty()
  readonly length!: number;

  @ApiProperty({ type: PersonRef })
  readonly capturedBy!: PersonRef;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly capturedAt!: Date;

  /** The way it came, when it was fetched. */
  @ApiProperty({ type: FetchedFrom, nullable: true })
  readonly fetched!: FetchedFrom | null;
}
