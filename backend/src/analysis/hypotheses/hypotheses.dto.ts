import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsUUID,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { MayBeAbsent } from '../../platform/optional.js';
import { Line } from '../../platform/text.js';
import { Version } from '../../platform/version.js';
import { MARKS, WEIGHTS, type Mark, type Weight } from './weighing/marks.js';

/** As many hypotheses, and as many rows, as one matrix takes. */
export const MOST_HYPOTHESES = 12;
export const MOST_ROWS = 100;
const LARGEST = 2_147_483_647;

export class AddHypothesis {
  @Line(300)
  readonly title!: string;
}

/** Where it stands and whether: what is left out stays as it is. */
class ChangePlace {
  @Version()
  readonly version!: number;

  /** 1 for the first; the others make room. */
  @ApiPropertyOptional({ type: 'integer', minimum: 1 })
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(MOST_ROWS)
  readonly place?: number;

  /** Out of the matrix, with all that was said of it kept; false brings it back. */
  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsBoolean()
  readonly retired?: boolean;
}

export class ChangeHypothesis extends ChangePlace {
  @MayBeAbsent()
  @Line(300)
  readonly title?: string;
}

class Weights {
  /** How far it is to be believed; left out, it follows from how the evidence is graded. */
  @ApiPropertyOptional({ enum: WEIGHTS })
  @MayBeAbsent()
  @IsIn(WEIGHTS)
  readonly credibility?: Weight;

  /** How much it has to do with the question. */
  @ApiPropertyOptional({ enum: WEIGHTS })
  @MayBeAbsent()
  @IsIn(WEIGHTS)
  readonly relevance?: Weight;
}

/** Evidence of the claim, or of the incident's claims; or, in words, something that was to be expected and is absent. */
export class AddRows extends Weights {
  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: MOST_ROWS })
  @MayBeAbsent()
  @IsUUID('all', { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ROWS)
  readonly evidenceIds?: string[];

  @MayBeAbsent()
  @Line(500)
  readonly words?: string;
}

export class ChangeRow extends ChangePlace {
  @MayBeAbsent()
  @Line(500)
  readonly words?: string;

  @ApiPropertyOptional({ enum: WEIGHTS })
  @MayBeAbsent()
  @IsIn(WEIGHTS)
  readonly credibility?: Weight;

  @ApiPropertyOptional({ enum: WEIGHTS })
  @MayBeAbsent()
  @IsIn(WEIGHTS)
  readonly relevance?: Weight;
}

/** If this hypothesis were true, would I see this? */
export class Judge {
  @IsUUID()
  readonly hypothesisId!: string;

  @IsUUID()
  readonly rowId!: string;

  /** Null takes it back. */
  @ApiProperty({ enum: MARKS, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsIn(MARKS)
  readonly mark!: Mark | null;

  /** The version of the cell that you saw, 0 where you had not judged. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(LARGEST)
  readonly version!: number;
}
