import { ApiProperty } from '@nestjs/swagger';
import { IsIn, isISO8601, ValidateBy } from 'class-validator';

export const PRECISIONS = ['day', 'month', 'year', 'unknown'] as const;
export type Precision = (typeof PRECISIONS)[number];

const LIKE_A_DAY = /^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** A day that the calendar has, `2017-06-29`. There is no year 0, neither for historians nor for Postgres. */
function isDay(value: unknown): boolean {
  return typeof value === 'string' && LIKE_A_DAY.test(value) && isISO8601(value, { strict: true });
}

/** A day of the calendar. */
export function CalendarDate(): PropertyDecorator {
  const defaultMessage = (): string => 'must be a day of the calendar like 2017-06-29';
  return ValidateBy({ name: 'calendarDate', validator: { validate: isDay, defaultMessage } });
}

/** A day of the calendar, or null exactly when the precision beside it is `unknown`. */
function DateAsPrecise(): PropertyDecorator {
  return ValidateBy({
    name: 'dateAsPrecise',
    validator: {
      validate: (value, of) =>
        (of?.object as PartialDate).precision === 'unknown' ? value == null : isDay(value),
      defaultMessage: () =>
        'must be a day of the calendar like 2017-06-29, and null exactly when the precision is unknown',
    },
  });
}

/** A date as precisely as it is known: `2017-07-01` with `month` means July 2017; `unknown` carries no date. */
export class PartialDate {
  /** ISO 8601 calendar date; null exactly when the precision is unknown. */
  @ApiProperty({ type: String, nullable: true, format: 'date' })
  @DateAsPrecise()
  readonly date!: string | null;

  @ApiProperty({ enum: PRECISIONS })
  @IsIn(PRECISIONS)
  readonly precision!: Precision;
}

export const UNKNOWN_DATE: PartialDate = { date: null, precision: 'unknown' };

/** The date as its precision allows it to be stored: the first of the month or of the year. */
export function truncated({ date, precision }: PartialDate): PartialDate {
  if (date === null || precision === 'unknown') return UNKNOWN_DATE;
  if (precision === 'year') return { date: `${date.slice(0, 4)}-01-01`, precision };
  return { date: precision === 'month' ? `${date.slice(0, 7)}-01` : date, precision };
}
