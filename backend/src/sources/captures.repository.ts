import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import { missing } from '../platform/problem.js';
import type { CaptureView } from './capture.view.js';
import type { CaptureMethod, CaptureResult } from './source.kinds.js';

/** A capture as it is kept for ever. */
export interface CaptureFacts {
  readonly sourceId: string;
  readonly sha256: string;
  readonly mime: string;
  readonly method: CaptureMethod;
  readonly result: CaptureResult;
  readonly note: string;
  readonly length: number;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly capturedBy: string;
}

const VIEW = `
  SELECT capture.id, capture.source_id AS "sourceId", capture.sha256, capture.size, capture.mime, capture.method,
         capture.result, capture.note, capture.length, json_build_object('id', person.id, 'name', person.name) AS "capturedBy",
         capture.captured_at AS "capturedAt",
         CASE WHEN attempt.id IS NOT NULL THEN
           json_build_object('url', attempt.url, 'finalUrl', attempt.final_url, 'redirects', attempt.redirects,
                             'status', attempt.status, 'contentType', attempt.content_type, 'fetchedAt', attempt.fetched_at)
         END AS fetched
    FROM capture JOIN person ON person.id = capture.captured_by
    LEFT JOIN capture_attempt attempt ON attempt.capture_id = capture.id`;

/** How many earlier captures of the same bytes are worth showing. */
const TWINS = 20;

/** Immutable copies: added, never changed. */
@Injectable()
export class CapturesRepository {
  async add(tx: Tx, id: string, facts: CaptureFacts): Promise<void> {
    const { sourceId, sha256, mime, method, result, note, length, bytes, text, capturedBy } = facts;
    await tx.query(
      `INSERT INTO capture (id, source_id, sha256, size, mime, method, result, note, length, captured_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, sourceId, sha256, bytes.length, mime, method, result, note, length, capturedBy],
    );
    await tx.query(`INSERT INTO capture_content (capture_id, bytes, text) VALUES ($1, $2, $3)`, [
      id,
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
      text,
    ]);
  }

  async get(tx: Tx, id: string): Promise<CaptureView> {
    const [capture] = await this.listOf(tx, [id]);
    if (!capture) throw missing('capture');
    return capture;
  }

  /** Those of `ids` that exist, in no particular order. */
  listOf(tx: Tx, ids: readonly string[]): Promise<CaptureView[]> {
    return tx.query<CaptureView[]>(`${VIEW} WHERE capture.id = ANY ($1)`, [ids]);
  }

  /** The captures of these sources, oldest first. */
  listForSources(tx: Tx, sourceIds: readonly string[]): Promise<CaptureView[]> {
    return tx.query<CaptureView[]>(
      `${VIEW} WHERE capture.source_id = ANY ($1) ORDER BY capture.captured_at, capture.id`,
      [sourceIds],
    );
  }

  /** Captures of the very same bytes, oldest first. */
  listTwins(tx: Tx, sha256: string, except: string): Promise<CaptureView[]> {
    return tx.query<CaptureView[]>(
      `${VIEW} WHERE capture.sha256 = $1 AND capture.id <> $2 ORDER BY capture.captured_at, capture.id LIMIT ${TWINS}`,
      [sha256, except],
    );
  }

  /** The extracted text of a capture, if there is such a capture. */
  async findText(tx: Tx, id: string): Promise<string | undefined> {
    const [content] = await tx.query<{ text: string }[]>(
      `SELECT text FROM capture_content WHERE capture_id = $1`,
      [id],
    );
    return content?.text;
  }

  /** The bytes of a capture as they came. */
  async getBytes(tx: Tx, id: string): Promise<Buffer> {
    const [content] = await tx.query<{ bytes: Buffer }[]>(
      `SELECT bytes FROM capture_content WHERE capture_id = $1`,
      [id],
    );
    if (!content) throw missing('capture');
    return content.bytes;
  }
}
