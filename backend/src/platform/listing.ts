import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { MayBeAbsent } from './optional.js';
import { cursorOf, keysOf, TOTAL_CAP, type Page } from './page.js';
import { Line } from './text.js';

export const ORDERS = ['asc', 'desc'] as const;

/** What every list may be asked; a list adds its own `sort` and filters. */
export class Listing {
  /** The `next` of the page before. */
  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsString()
  @MaxLength(1000)
  readonly after?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 25 })
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  readonly limit?: number;

  @ApiPropertyOptional({ enum: ORDERS })
  @MayBeAbsent()
  @IsIn(ORDERS)
  readonly order?: (typeof ORDERS)[number];

  @MayBeAbsent()
  @Line(200)
  readonly q?: string;
}

/** How many things a list has, as far as it is worth counting. */
export class Total {
  /** Exact up to 10,000. */
  @ApiProperty()
  readonly total!: number;

  @ApiProperty()
  readonly totalIsCapped!: boolean;

  /** Pass as `after` to get the next page; absent on the last one. */
  @ApiPropertyOptional()
  readonly next?: string;
}

/** A list as SQL: a row has the wanted columns, a `sort_key` (never null) and an `id`, which settles a tie. */
export interface Listed {
  /** `SELECT … AS sort_key … FROM … WHERE …`, its values numbered from $1. */
  readonly rows: string;
  readonly values: readonly unknown[];
  /** Postgres type of `sort_key`. */
  readonly keyType: 'text' | 'uuid' | 'date' | 'smallint' | 'timestamptz';
}

interface Keyed {
  readonly id: string;
  readonly sort_key: unknown;
  readonly sort_text: string;
}

/** Runs a query; a repository passes that of its transaction. */
type Query = (sql: string, values: unknown[]) => Promise<unknown>;

/** One page of `listed`, by keyset in row form: as cheap on the thousandth page as on the first. */
export async function pageOf<Row extends object>(
  query: Query,
  { rows, values, keyType }: Listed,
  { after, limit = 25, order = 'asc' }: Pick<Listing, 'after' | 'limit' | 'order'>,
): Promise<Page<Row>> {
  const given = [...values];
  const from =
    after === undefined
      ? ''
      : `WHERE (sort_key, id) ${order === 'asc' ? '>' : '<'} ${placeAfter(after, given, keyType)}`;
  const found = (await query(
    `SELECT *, sort_key::text AS sort_text FROM (${rows}) listed ${from}
      ORDER BY sort_key ${order}, id ${order} LIMIT ${limit + 1}`,
    given,
  )) as (Row & Keyed)[];
  const counted = (await query(
    `SELECT count(*)::int AS total FROM (SELECT 1 FROM (${rows}) listed LIMIT ${TOTAL_CAP + 1}) counted`,
    [...values],
  )) as [{ total: number }];
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(withoutKeys),
    total: Math.min(counted[0].total, TOTAL_CAP),
    totalIsCapped: counted[0].total > TOTAL_CAP,
    ...(found.length > limit && last && { next: cursorOf([last.sort_text, last.id]) }),
  };
}

function withoutKeys<Row extends object>({ sort_key, sort_text, ...row }: Row & Keyed): Row {
  return row as unknown as Row;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function placeAfter(cursor: string, values: unknown[], keyType: Listed['keyType']): string {
  const [key, id] = keysOf(cursor, 2);
  values.push(String(key), UUID.test(String(id)) ? id : '00000000-0000-0000-0000-000000000000');
  return `($${values.length - 1}::${keyType}, $${values.length}::uuid)`;
}

/** `q` for LIKE, where %, _ and \ are to mean themselves. */
export function literally(q: string): string {
  return q.replaceAll(/[\\%_]/g, '\\$&');
}
