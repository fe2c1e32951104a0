import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import { literally, pageOf } from '../platform/listing.js';
import type { Page } from '../platform/page.js';
import type { PartialDate } from '../platform/partial-date.js';
import { missing } from '../platform/problem.js';
import type { SourceListing, SourceView } from './source.dto.js';
import type { SourceKind } from './source.kinds.js';
import { PUBLISHED, PUBLISHER } from './source.sql.js';

/** A source as it is written down. */
export interface SourceFacts {
  readonly kind: SourceKind;
  readonly publisherId: string | null;
  readonly title: string;
  readonly authors: readonly string[];
  readonly published: PartialDate;
  readonly url: string | null;
  readonly language: string;
}

/** A source without its captures. */
export type BareSource = Omit<SourceView, 'captures'>;

const VIEW = `source.id, source.kind, source.title, source.authors, source.url, source.language, source.version,
  source.created_at AS "createdAt", ${PUBLISHED} AS published, ${PUBLISHER} AS publisher`;

const FROM = `FROM source LEFT JOIN party publisher ON publisher.id = source.publisher_id`;

const SORTS = {
  created: { key: 'source.id', keyType: 'uuid' },
  title: { key: 'folded(source.title)', keyType: 'text' },
  published: { key: `coalesce(source.published, '-infinity')`, keyType: 'date' },
} as const;

/** The documents in which claims appear. */
@Injectable()
export class SourcesRepository {
  async add(tx: Tx, id: string, facts: SourceFacts): Promise<void> {
    await tx.query(
      `INSERT INTO source (id, kind, publisher_id, title, authors, published, published_precision, url, language)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, ...valuesOf(facts)],
    );
  }

  /** Changes the source if it still is at `version`; false when somebody was faster. */
  async change(tx: Tx, id: string, version: number, facts: SourceFacts): Promise<boolean> {
    const [, changed] = await tx.query<[unknown, number]>(
      `UPDATE source SET kind = $3, publisher_id = $4, title = $5, authors = $6, published = $7, published_precision = $8,
              url = $9, language = $10, version = version + 1
        WHERE id = $1 AND version = $2`,
      [id, version, ...valuesOf(facts)],
    );
    return changed === 1;
  }

  async get(tx: Tx, id: string): Promise<BareSource> {
    const source = await this.find(tx, id);
    if (!source) throw missing('source');
    return source;
  }

  async find(tx: Tx, id: string): Promise<BareSource | undefined> {
    const [source] = await this.listOf(tx, [id]);
    return source;
  }

  /** Those of `ids` that exist, in no particular order. */
  listOf(tx: Tx, ids: readonly string[]): Promise<BareSource[]> {
    return tx.query<BareSource[]>(`SELECT ${VIEW} ${FROM} WHERE source.id = ANY ($1)`, [ids]);
  }

  list(
    tx: Tx,
    { q, kind, publisherId, sort = 'created', ...place }: SourceListing,
  ): Promise<Page<BareSource>> {
    const { key, keyType } = SORTS[sort];
    const rows = `SELECT ${VIEW}, ${key} AS sort_key ${FROM}
      WHERE ($1::text IS NULL OR folded(source.title) LIKE '%' || folded($1) || '%')
        AND ($2::text IS NULL OR source.kind = $2) AND ($3::uuid IS NULL OR source.publisher_id = $3)`;
    const values = [q === undefined ? null : literally(q), kind ?? null, publisherId ?? null];
    return pageOf<BareSource>((sql, given) => tx.query(sql, given), { rows, values, keyType }, place);
  }
}

function valuesOf({ kind, publisherId, title, authors, published, url, language }: SourceFacts): unknown[] {
  return [kind, publisherId, title, authors, published.date, published.precision, url, language];
}
