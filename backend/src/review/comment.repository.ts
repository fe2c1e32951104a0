import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import { missing } from '../platform/problem.js';
import type { CommentView } from './review.dto.js';

export interface NewComment {
  readonly id: string;
  readonly claimId: string;
  readonly authorId: string;
  readonly body: string;
  readonly blocking: boolean;
}

@Injectable()
export class CommentRepository {
  /** Oldest first. */
  list(tx: Tx, claimId: string): Promise<CommentView[]> {
    return tx.query<CommentView[]>(`${VIEW} WHERE c.claim_id = $1 ORDER BY c.id`, [claimId]);
  }

  async get(tx: Tx, id: string): Promise<CommentView> {
    const [comment] = await tx.query<CommentView[]>(`${VIEW} WHERE c.id = $1`, [id]);
    if (!comment) throw missing('comment');
    return comment;
  }

  async add(tx: Tx, { id, claimId, authorId, body, blocking }: NewComment): Promise<void> {
    await tx.query(
      `INSERT INTO comment (id, claim_id, author_id, body, blocking) VALUES ($1, $2, $3, $4, $5)`,
      [id, claimId, authorId, body, blocking],
    );
  }

  /** Whether the comment is about a claim to which this person contributed. */
  async isOnWorkOf(tx: Tx, id: string, personId: string): Promise<boolean> {
    const found = await tx.query<unknown[]>(
      `SELECT FROM comment c JOIN contribution n ON n.claim_id = c.claim_id WHERE c.id = $1 AND n.person_id = $2`,
      [id, personId],
    );
    return found.length > 0;
  }

  /** False when it was resolved already. */
  async resolve(tx: Tx, id: string, personId: string): Promise<boolean> {
    const [, resolved] = await tx.query<[unknown, number]>(
      `UPDATE comment SET resolved_at = now(), resolved_by = $2 WHERE id = $1 AND resolved_at IS NULL`,
      [id, personId],
    );
    return resolved === 1;
  }
}

const VIEW = `
  SELECT c.id, c.body, c.blocking, c.resolved_at AS "resolvedAt", c.created_at AS "createdAt",
         json_build_object('id', a.id, 'name', a.name) AS author,
         CASE WHEN r.id IS NOT NULL THEN json_build_object('id', r.id, 'name', r.name) END AS "resolvedBy"
    FROM comment c JOIN person a ON a.id = c.author_id LEFT JOIN person r ON r.id = c.resolved_by`;
