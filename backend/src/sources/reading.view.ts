import { ApiProperty } from '@nestjs/swagger';
import { PartialDate } from '../platform/partial-date.js';
import type { Boilerplate } from './capture.kinds.js';

/** A stretch of the text that is not the story. */
export class BoilerplateStretch implements Boilerplate {
  /** Code point position in the text. */
  @ApiProperty({ type: 'integer' })
  readonly starts!: number;

  /** End exclusive. */
  @ApiProperty({ type: 'integer' })
  readonly ends!: number;

  /** In words: “navigation”, “asks for a subscription”. */
  @ApiProperty()
  readonly why!: string;
}

/** What a document says of itself; nothing of it has been checked. */
export class FoundView {
  @ApiProperty({ type: String, nullable: true })
  readonly title!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly outlet!: string | null;

  @ApiProperty({ type: [String] })
  readonly authors!: readonly string[];

  @ApiProperty({ type: PartialDate })
  readonly published!: PartialDate;

  /** Where it was fetched from in the end, when it was fetched. */
  @ApiProperty({ type: String, nullable: true })
  readonly url!: string | null;

  /** The address that the document itself calls the right one. */
  @ApiProperty({ type: String, nullable: true })
  readonly canonicalUrl!: string | null;
}

/** How a captured document reads: derived from its bytes, and kept beside them. */
export class CaptureReading {
  /** A language tag: the document's own word, else recognised; null when neither is to be had. */
  @ApiProperty({ type: String, nullable: true })
  readonly language!: string | null;

  /** In their order, apart from each other. Nothing of them is missing from the text. */
  @ApiProperty({ type: [BoilerplateStretch] })
  readonly boilerplate!: readonly BoilerplateStretch[];

  @ApiProperty({ type: FoundView })
  readonly found!: FoundView;

  /** Why the story was not told from the rest, when it was tried in vain; mostly empty. */
  @ApiProperty()
  readonly note!: string;
}
