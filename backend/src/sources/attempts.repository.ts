import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import { literally, pageOf } from '../platform/listing.js';
import type { Page } from '../platform/page.js';
import type { AttemptListing, CaptureAttempt, FetchedFrom } from './attempt.view.js';
import type { Outcome } from './capture.kinds.js';

/** A fetch as it is kept for ever. */
export interface AttemptFacts extends FetchedFrom, Outcome {
  /** Null when nothing came of it. */
  readonly captureId: string | null;
  readonly attemptedBy: string;
}

const VIEW = `
  SELECT attempt.id, attempt.capture_id AS "captureId", attempt.url, attempt.final_url AS "finalUrl", attempt.redirects,
         attempt.status, attempt.content_type AS "contentType", attempt.result, attempt.cause, attempt.words,
         attempt.fetched_at AS "fetchedAt", json_build_object('id', person.id, 'name', person.name) AS "attemptedBy",
         attempt.attempted_at AS "attemptedAt"
    FROM capture_attempt attempt JOIN person ON person.id = attempt.attempted_by`;

/** Fetches that were tried: added, never changed. */
@Injectable()
export class AttemptsRepository {
  async add(tx: Tx, id: string, facts: AttemptFacts): Promise<void> {
    const { captureId, url, finalUrl, redirects, status, contentType, result, cause, words } = facts;
    await tx.query(
      `INSERT INTO capture_attempt (id, capture_id, url, final_url, redirects, status, content_type, result, cause, words,
                                    fetched_at, attempted_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        id,
        captureId,
        url,
        finalUrl,
        redirects,
        status,
        contentType,
        result,
        cause,
        words,
        facts.fetchedAt,
        facts.attemptedBy,
      ],
    );
  }

  async get(tx: Tx, id: string): Promise<CaptureAttempt> {
    const [attempt] = await tx.query<[CaptureAttempt]>(`${VIEW} WHERE attempt.id = $1`, [id]);
    return attempt;
  }

  list(tx: Tx, { q, result, ...place }: AttemptListing): Promise<Page<CaptureAttempt>> {
    const rows = `${VIEW.replace('SELECT', 'SELECT attempt.id AS sort_key,')}
      WHERE ($1::text IS NULL OR attempt.url LIKE '%' || $1 || '%') AND ($2::text IS NULL OR attempt.result = $2)`;
    const values = [q === undefined ? null : literally(q), result ?? null];
    return pageOf<CaptureAttempt>(
      (sql, given) => tx.query(sql, given),
      { rows, values, keyType: 'uuid' },
      place,
    );
  }
}
