import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import type { Boilerplate, KnownBecause } from './capture.kinds.js';
import type { CaptureReading, FoundView } from './reading.view.js';
import type { SourceRef } from './source.dto.js';
import { SOURCE_REF } from './source.sql.js';

/** A source or a capture that may be the same article. */
export interface Candidate {
  readonly sourceId: string;
  readonly captureId: string | null;
  readonly because: Exclude<KnownBecause, 'similar_text'>;
}

/** A capture that has many runs of words in common, and how many bands say so. */
export interface Alike {
  readonly sourceId: string;
  readonly captureId: string;
  readonly bands: number;
}

/** How a capture reads, as it is kept. */
export interface ReadingFacts extends CaptureReading {
  readonly wordsSha256: string;
  readonly bands: readonly number[];
}

const MOST = 10;

/** By what captures and sources are known again: added with them, never changed. */
@Injectable()
export class KnownRepository {
  async addReading(tx: Tx, captureId: string, facts: ReadingFacts): Promise<void> {
    const { language, boilerplate, found, note, wordsSha256, bands } = facts;
    await tx.query(
      `INSERT INTO capture_reading (capture_id, language, boilerplate, found, note, words_sha256)
       VALUES ($1, $2, $3::jsonb, $4::jsonb, $5, $6)`,
      [captureId, language, JSON.stringify(boilerplate), JSON.stringify(found), note, wordsSha256],
    );
    await tx.query(
      `INSERT INTO capture_band (band, hash, capture_id)
       SELECT place - 1, hash, $2 FROM unnest($1::bigint[]) WITH ORDINALITY AS one (hash, place)`,
      [bands, captureId],
    );
  }

  /** Notes under which addresses a source is known; those it has already stay. */
  async addAddresses(tx: Tx, sourceId: string, addresses: readonly string[]): Promise<void> {
    await tx.query(
      `INSERT INTO source_address (source_id, address) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING`,
      [sourceId, addresses],
    );
  }

  async findReading(tx: Tx, captureId: string): Promise<CaptureReading | undefined> {
    const [reading] = await tx.query<
      { language: string | null; boilerplate: Boilerplate[]; found: FoundView; note: string }[]
    >(`SELECT language, boilerplate, found, note FROM capture_reading WHERE capture_id = $1`, [captureId]);
    return reading;
  }

  /** Sources under one of these addresses: as compared, or (`spelled`) as written down before they were. */
  listByAddress(tx: Tx, addresses: readonly string[], spelled: readonly string[]): Promise<Candidate[]> {
    return tx.query<Candidate[]>(
      `SELECT source_id AS "sourceId", NULL AS "captureId", 'same_url' AS because FROM (
         SELECT source_id FROM source_address
          WHERE md5(address) = ANY (SELECT md5(one) FROM unnest($1::text[]) one) AND address = ANY ($1)
         UNION SELECT id FROM source WHERE url = ANY ($2)
       ) known ORDER BY source_id LIMIT ${MOST}`,
      [addresses, spelled],
    );
  }

  listByBytes(tx: Tx, sha256: string): Promise<Candidate[]> {
    return tx.query<Candidate[]>(
      `SELECT source_id AS "sourceId", id AS "captureId", 'same_bytes' AS because FROM capture
        WHERE sha256 = $1 ORDER BY captured_at, id LIMIT ${MOST}`,
      [sha256],
    );
  }

  listByWords(tx: Tx, wordsSha256: string): Promise<Candidate[]> {
    return tx.query<Candidate[]>(
      `SELECT capture.source_id AS "sourceId", capture.id AS "captureId", 'same_text' AS because
         FROM capture_reading JOIN capture ON capture.id = capture_reading.capture_id
        WHERE words_sha256 = $1 ORDER BY capture.captured_at, capture.id LIMIT ${MOST}`,
      [wordsSha256],
    );
  }

  /** Captures that share at least two bands, those that share most first; few of a crowd. */
  listAlike(tx: Tx, bands: readonly number[]): Promise<Alike[]> {
    return tx.query<Alike[]>(
      `SELECT capture.source_id AS "sourceId", capture.id AS "captureId", shared.bands
         FROM (SELECT capture_id, count(*)::int AS bands
                 FROM (SELECT capture_id
                         FROM unnest($1::bigint[]) WITH ORDINALITY AS one (hash, place)
                         JOIN capture_band band ON band.hash = one.hash AND band.band = one.place - 1
                        LIMIT 5000) hit
                GROUP BY capture_id HAVING count(*) >= 2 ORDER BY count(*) DESC, capture_id LIMIT ${MOST}) shared
         JOIN capture ON capture.id = shared.capture_id ORDER BY shared.bands DESC, capture.id`,
      [bands],
    );
  }

  /** How these sources are named, by id. */
  async sourceRefs(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, SourceRef>> {
    const refs = await tx.query<{ ref: SourceRef }[]>(
      `SELECT ${SOURCE_REF} AS ref FROM source LEFT JOIN party publisher ON publisher.id = source.publisher_id
        WHERE source.id = ANY ($1)`,
      [ids],
    );
    return new Map(refs.map(({ ref }) => [ref.id, ref]));
  }
}
