import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsISO8601, Matches, ValidateIf } from 'class-validator';

export const PRECISIONS = ['day', 'month', 'year', 'unknown'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A date as precisely as it is known: `2017-07-01` with `month` means July 2017; `unknown` carries no date. */
export class PartialDate {
  /** ISO 8601 calendar date; null exactly when the precision is unknown. */
  @ApiProperty({ type: String, nullable: true, format: 'date' })
  @ValidateIf(({ precision, date }: PartialDate) => precision !== 'unknown' || date !== null)
  @IsISO8601({ strict: true })
  @Matches(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, {
    message: '$property must be a date like 2017-06-29, or null when unknown',
  })
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
