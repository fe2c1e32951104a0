import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsISO8601, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { PersonRef } from '../people/person.ref.js';
import { ORDERS, Total } from '../platform/listing.js';
import { MayBeAbsent } from '../platform/optional.js';

const ACTS = ['added', 'changed', 'removed'] as const;
const TIME = { strict: true, strictSeparator: true };

/** The newest first, unless `order` says otherwise. */
export class ListAudit {
  /** The `next` of the page before. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(100)
  readonly after?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 25 })
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  readonly limit?: number;

  @ApiPropertyOptional({ enum: ORDERS, default: 'desc' })
  @MayBeAbsent()
  @IsIn(ORDERS)
  readonly order?: (typeof ORDERS)[number];

  @MayBeAbsent()
  @IsIn(['at'])
  readonly sort?: 'at';

  @MayBeAbsent()
  @IsUUID()
  readonly claimId?: string;

  @MayBeAbsent()
  @IsUUID()
  readonly actorId?: string;

  /** Kind of thing that was changed, such as `claim` or `person`. */
  @MayBeAbsent()
  @Matches(/^[a-z_]{1,40}$/, { message: 'subject must be a kind of thing such as claim or person' })
  readonly subject?: string;

  @MayBeAbsent()
  @IsUUID()
  readonly subjectId?: string;

  /** Not earlier than this time. */
  @ApiPropertyOptional({ format: 'date-time' })
  @MayBeAbsent()
  @IsISO8601(TIME)
  @MaxLength(40)
  readonly since?: string;

  /** Earlier than this time. */
  @ApiPropertyOptional({ format: 'date-time' })
  @MayBeAbsent()
  @IsISO8601(TIME)
  @MaxLength(40)
  readonly before?: string;
}

/** One change, with the fields it touched from what to what. */
export class AuditView {
  readonly id!: string;

  @ApiProperty({ format: 'date-time' })
  readonly at!: Date;

  /** Null when Ascribe acted by itself. */
  @ApiProperty({ type: PersonRef, nullable: true })
  readonly actor!: PersonRef | null;

  readonly subject!: string;

  @ApiProperty({ format: 'uuid' })
  readonly subjectId!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly claimId!: string | null;

  @ApiProperty({ enum: ACTS })
  readonly act!: (typeof ACTS)[number];

  /** Each field with what it was and what it became. */
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'array', items: {}, minItems: 2, maxItems: 2 },
  })
  readonly changes!: Record<string, [unknown, unknown]>;

  /** Why the fields are left out, where they are. */
  @ApiPropertyOptional()
  readonly withheld?: string;
}

export class AuditPage extends Total {
  readonly items!: AuditView[];
}
