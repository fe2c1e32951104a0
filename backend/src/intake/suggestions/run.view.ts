import { ApiProperty } from '@nestjs/swagger';
import { PersonRef } from '../../people/person.ref.js';
import { RUN_STATES, type RunState } from './suggestion.kinds.js';
import { SuggestionView } from './suggestion.view.js';

/** A stretch of the text that is no part of the story; code points, end exclusive. */
export class BoilerplateView {
  @ApiProperty()
  readonly starts!: number;

  @ApiProperty()
  readonly ends!: number;

  @ApiProperty()
  readonly why!: string;
}

/** One reading of a capture by the extractor. */
export class RunView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ format: 'uuid' })
  readonly captureId!: string;

  @ApiProperty({ enum: RUN_STATES })
  readonly state!: RunState;

  /** Per cent. */
  @ApiProperty()
  readonly progress!: number;

  /** ISO 639-1; null while it is not known, or when it could not be told. */
  @ApiProperty({ type: String, nullable: true })
  readonly language!: string | null;

  /** False when extraction does not speak the language of the text: passages are then marked by hand. */
  @ApiProperty({ type: Boolean, nullable: true })
  readonly spoken!: boolean | null;

  /** What to know about this run, in sentences; the cause when it failed. */
  @ApiProperty({ type: [String] })
  readonly notes!: string[];

  @ApiProperty({ type: String, nullable: true })
  readonly extractor!: string | null;

  /** The language model that was asked as well, if any. */
  @ApiProperty({ type: String, nullable: true })
  readonly model!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly prompt!: string | null;

  @ApiProperty({ type: [BoilerplateView] })
  readonly boilerplate!: BoilerplateView[];

  @ApiProperty({ type: PersonRef, nullable: true })
  readonly startedBy!: PersonRef | null;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt!: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly finishedAt!: Date | null;
}

/** The suggestions of a capture, in the order of the text: those of its last finished run, and all that were decided. */
export class SuggestionsView {
  /** The newest run; null when none was ever started. */
  @ApiProperty({ type: RunView, nullable: true })
  readonly run!: RunView | null;

  @ApiProperty({ type: [SuggestionView] })
  readonly suggestions!: SuggestionView[];
}

/** What became of one of several suggestions that were accepted at once. */
export class AcceptanceOutcome {
  @ApiProperty({ format: 'uuid' })
  readonly suggestionId!: string;

  /** As accepted; null when it was refused. */
  @ApiProperty({ type: SuggestionView, nullable: true })
  readonly suggestion!: SuggestionView | null;

  /** Why it was refused: a code and a sentence. */
  @ApiProperty({
    type: 'object',
    nullable: true,
    properties: { code: { type: 'string' }, detail: { type: 'string' } },
    required: ['code', 'detail'],
  })
  readonly problem!: { readonly code: string; readonly detail: string } | null;
}
