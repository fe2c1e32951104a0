import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { MayBeAbsent, MayBeNull } from '../platform/optional.js';
import { CalendarDate } from '../platform/partial-date.js';
import { Lines, Line, Prose } from '../platform/text.js';
import {
  CONFIDENCES,
  LIKELIHOODS,
  RATINGS,
  UTTERANCES,
  type Confidence,
  type Likelihood,
  type Rating,
  type Utterance,
} from './finding.js';
import type { VerdictDocument } from './document.js';

const MOST_REVISIONS = 2_147_483_647;

/** The finding as the form holds it. What is left out stays as it was in the revision that was edited. */
export class SaveRevision {
  /** Number of the revision that this was edited from, 0 when there was none. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(MOST_REVISIONS)
  readonly base!: number;

  @ApiPropertyOptional({ enum: RATINGS, nullable: true })
  @MayBeNull()
  @IsIn(RATINGS)
  readonly rating?: Rating | null;

  @ApiPropertyOptional({ enum: UTTERANCES, nullable: true })
  @MayBeNull()
  @IsIn(UTTERANCES)
  readonly utterance?: Utterance | null;

  @ApiPropertyOptional({ enum: CONFIDENCES, nullable: true })
  @MayBeNull()
  @IsIn(CONFIDENCES)
  readonly confidence?: Confidence | null;

  /** A word of ICD 203; only for claims about who did it. */
  @ApiPropertyOptional({ enum: LIKELIHOODS, nullable: true })
  @MayBeNull()
  @IsIn(LIKELIHOODS)
  readonly likelihood?: Likelihood | null;

  /** The verdict in one sentence. */
  @MayBeAbsent()
  @Line(200, 0)
  readonly headline?: string;

  @MayBeAbsent()
  @Prose(1000)
  readonly summary?: string;

  /** Plain text; a blank line ends a paragraph, `[1]` refers to evidence 1. */
  @MayBeAbsent()
  @Prose(20_000)
  readonly rationale?: string;

  /** What is not known, one thing each. */
  @MayBeAbsent()
  @Lines(50, 500)
  readonly unknowns?: string[];

  /** The day up to which the finding takes account of what is known. */
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @MayBeNull()
  @CalendarDate()
  readonly asOf?: string | null;
}

/** A person of the newsroom, as far as others need to know. */
export class Author {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty()
  readonly name!: string;
}

export class RevisionView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ type: 'integer' })
  readonly number!: number;

  @ApiProperty({ enum: RATINGS, nullable: true })
  readonly rating!: Rating | null;

  @ApiProperty({ enum: UTTERANCES, nullable: true })
  readonly utterance!: Utterance | null;

  @ApiProperty({ enum: CONFIDENCES, nullable: true })
  readonly confidence!: Confidence | null;

  @ApiProperty({ enum: LIKELIHOODS, nullable: true })
  readonly likelihood!: Likelihood | null;

  @ApiProperty()
  readonly headline!: string;

  @ApiProperty()
  readonly summary!: string;

  @ApiProperty()
  readonly rationale!: string;

  @ApiProperty({ type: [String] })
  readonly unknowns!: readonly string[];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly asOf!: string | null;

  /** SHA-256 of the frozen page; what an editor approves. */
  @ApiProperty()
  readonly hash!: string;

  @ApiProperty({ type: Author })
  readonly author!: Author;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt!: string;
}

export class RevisionWithDocument extends RevisionView {
  /** The whole page that a reader would see, as it was frozen with this revision. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly document!: VerdictDocument;
}

export class Compared {
  @Type(() => Number)
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'Number of the earlier revision; 0 for an empty page.',
  })
  @IsInt()
  @Min(0)
  @Max(MOST_REVISIONS)
  readonly from!: number;

  @Type(() => Number)
  @ApiProperty({ type: 'integer', minimum: 1 })
  @IsInt()
  @Min(1)
  @Max(MOST_REVISIONS)
  readonly to!: number;
}

/** A run of words that stayed, went or came. */
export class WordRun {
  @ApiProperty({ enum: ['same', 'removed', 'added'] })
  readonly kind!: 'same' | 'removed' | 'added';

  @ApiProperty()
  readonly text!: string;
}

export class Change {
  /** Where in the document, such as `verdict.rationale` or `evidence[2].note`. */
  @ApiProperty()
  readonly path!: string;

  /** The same in words. */
  @ApiProperty()
  readonly label!: string;

  /** Null when it was added. */
  @ApiProperty({ type: String, nullable: true })
  readonly before!: string | null;

  /** Null when it was removed. */
  @ApiProperty({ type: String, nullable: true })
  readonly after!: string | null;

  /** Word by word, where both sides are running text. */
  @ApiPropertyOptional({ type: [WordRun] })
  readonly words?: WordRun[];
}

export class Comparison {
  @ApiProperty({ type: [Change] })
  readonly changes!: Change[];
}
