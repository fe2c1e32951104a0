import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { PersonRef } from '../../people/person.ref.js';
import { MayBeNull } from '../../platform/optional.js';
import { CalendarDate } from '../../platform/partial-date.js';
import { Line, Prose } from '../../platform/text.js';

/** A search that anybody can repeat, and what it brought. Readers see it. */
export class AddSearch {
  /** The archive, database or site. */
  @Line(300)
  readonly where!: string;

  /** The words exactly as they were typed. */
  @Line(500)
  readonly query!: string;

  @ApiProperty({ type: String, format: 'date', example: '2026-03-20' })
  @CalendarDate()
  readonly on!: string;

  @Prose(2000, 1)
  readonly found!: string;
}

/** Whether a search is to count; withdrawing needs a reason. */
export class SetSearchStanding {
  @ApiProperty()
  @IsBoolean()
  readonly stands!: boolean;

  @MayBeNull()
  @Line(500)
  readonly reason?: string | null;
}

export class SearchView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty()
  readonly where!: string;

  @ApiProperty()
  readonly query!: string;

  @ApiProperty({ format: 'date' })
  readonly on!: string;

  @ApiProperty()
  readonly found!: string;

  @ApiProperty({ type: PersonRef })
  readonly by!: PersonRef;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly at!: Date;

  /** Why it no longer counts; null while it stands. */
  @ApiProperty({ type: String, nullable: true })
  readonly withdrawn!: string | null;
}
