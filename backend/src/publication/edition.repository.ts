import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import type { EditionView } from './edition.dto.js';

@Injectable()
export class EditionRepository {
  /** The editions of a claim, oldest first. */
  list(tx: Tx, claimId: string): Promise<EditionView[]> {
    return tx.query(`${EDITIONS} WHERE e.claim_id = $1 ORDER BY e.number`, [claimId]);
  }

  async hasAddress(tx: Tx, claimId: string): Promise<boolean> {
    const [row] = await tx.query<object[]>('SELECT FROM permalink WHERE claim_id = $1', [claimId]);
    return row !== undefined;
  }

  /** False when the address is another claim's; waits for whoever is about to take it. */
  async takeAddress(tx: Tx, claimId: string, slug: string): Promise<boolean> {
    const taken = await tx.query<object[]>(
      'INSERT INTO permalink (claim_id, slug) VALUES ($1, $2) ON CONFLICT (slug) DO NOTHING RETURNING slug',
      [claimId, slug],
    );
    return taken.length === 1;
  }

  /**
   * Freezes the approved revision as the next edition: the first is `initial`, a later one what its reopening said it
   * would be. The database examines everything that it says.
   */
  async add(tx: Tx, id: string, claimId: string, publishedBy: string): Promise<EditionView> {
    await tx.query(ADD, [id, claimId, publishedBy]);
    const [edition] = await tx.query<EditionView[]>(`${EDITIONS} WHERE e.id = $1`, [id]);
    if (!edition) throw new Error(`claim ${claimId} has no approved revision to publish`);
    return edition;
  }
}

const ADD = `
  INSERT INTO edition (id, claim_id, number, kind, reason, document, hash, revision_id, review_id, approved_by, published_by)
  SELECT $1, s.claim_id, n.number, CASE n.number WHEN 1 THEN 'initial' ELSE s.correction END,
         CASE n.number WHEN 1 THEN '' ELSE s.correction_reason END, r.document, r.hash, r.id, w.id, w.editor_id, $3
    FROM claim_state s,
         LATERAL (SELECT 1 + count(*)::int AS number FROM edition WHERE claim_id = s.claim_id) n,
         LATERAL (SELECT * FROM verdict_revision WHERE claim_id = s.claim_id AND hash = s.approved_hash
                   ORDER BY number DESC LIMIT 1) r,
         LATERAL (SELECT * FROM review WHERE claim_id = s.claim_id ORDER BY at DESC, id DESC LIMIT 1) w
   WHERE s.claim_id = $2`;

const EDITIONS = `
  SELECT e.id, e.number, e.kind, e.reason, p.slug, e.hash, e.published_at AS "publishedAt",
         json_build_object('id', a.id, 'name', a.name) AS "approvedBy",
         json_build_object('id', b.id, 'name', b.name) AS "publishedBy"
    FROM edition e
    JOIN permalink p USING (claim_id)
    JOIN person a ON a.id = e.approved_by
    JOIN person b ON b.id = e.published_by`;
