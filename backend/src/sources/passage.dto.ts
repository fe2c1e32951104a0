import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsUUID, Max, Min } from 'class-validator';
import { MayBeAbsent } from '../platform/optional.js';
import { Characters } from '../platform/text.js';

const LONGEST_QUOTE = 5000;
const LONGEST_CONTEXT = 64;

/**
 * The words of a passage, looked for in the stored text of a capture. They are not normalised: what was published is
 * quoted as it stands. Ordinary spaces, straight quotes and hyphens also find their printed forms.
 */
export class QuotedWords {
  @ApiProperty({ minLength: 1, maxLength: LONGEST_QUOTE })
  @Characters(1, LONGEST_QUOTE)
  readonly exact!: string;

  /** Code point position in the text at which they begin; needed only when the words stand there more than once. */
  @ApiPropertyOptional({ type: 'integer', minimum: 0 })
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  readonly starts?: number;

  /** The words just before. */
  @ApiPropertyOptional({ maxLength: LONGEST_CONTEXT })
  @MayBeAbsent()
  @Characters(0, LONGEST_CONTEXT)
  readonly prefix?: string;

  /** The words just after. */
  @ApiPropertyOptional({ maxLength: LONGEST_CONTEXT })
  @MayBeAbsent()
  @Characters(0, LONGEST_CONTEXT)
  readonly suffix?: string;
}

/** A passage of a capture as somebody points at it. */
export class AddPassage extends QuotedWords {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly captureId!: string;
}

/** A passage that the server found in the stored text: raw words, positions in code points, end exclusive. */
export class PassageView {
  @ApiProperty({ format: 'uuid' })
  readonly captureId!: string;

  @ApiProperty()
  readonly exact!: string;

  @ApiProperty()
  readonly prefix!: string;

  @ApiProperty()
  readonly suffix!: string;

  @ApiProperty()
  readonly starts!: number;

  @ApiProperty()
  readonly ends!: number;
}
