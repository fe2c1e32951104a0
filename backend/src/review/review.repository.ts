import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import type { Decision, ReviewView } from './review.dto.js';

export interface NewReview {
  readonly id: string;
  readonly claimId: string;
  readonly revisionId: string;
  readonly revisionHash: string;
  readonly editorId: string;
  readonly decision: Decision;
  readonly note: string;
}

@Injectable()
export class ReviewRepository {
  async add(tx: Tx, review: NewReview): Promise<void> {
    await tx.query(
      `INSERT INTO review (id, claim_id, revision_id, revision_hash, editor_id, decision, note)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        review.id,
        review.claimId,
        review.revisionId,
        review.revisionHash,
        review.editorId,
        review.decision,
        review.note,
      ],
    );
  }

  async get(tx: Tx, id: string): Promise<ReviewView> {
    const [review] = await tx.query<ReviewView[]>(
      `SELECT r.id, r.decision, r.revision_hash AS "revisionHash", v.number AS revision, r.note, r.at,
              json_build_object('id', p.id, 'name', p.name) AS editor
         FROM review r JOIN verdict_revision v ON v.id = r.revision_id JOIN person p ON p.id = r.editor_id
        WHERE r.id = $1`,
      [id],
    );
    if (!review) throw new Error(`there is no review ${id}`);
    return review;
  }

  /** Numbers of the revisions that were judged, the latest judgement first. */
  async judged(tx: Tx, claimId: string): Promise<number[]> {
    const rows = await tx.query<{ number: number }[]>(
      `SELECT v.number FROM review r JOIN verdict_revision v ON v.id = r.revision_id
        WHERE r.claim_id = $1 ORDER BY r.at DESC, r.id DESC LIMIT 2`,
      [claimId],
    );
    return rows.map(({ number }) => number);
  }
}
