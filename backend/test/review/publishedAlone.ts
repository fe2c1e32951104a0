import type { TestDatabase } from '../support/database.js';

/**
 * Ids of claims with an edition that two distinct people, active at the time, do not stand behind; read from the record
 * and the audit by the owner, without asking any code or trigger of ours. Empty when INV-1 holds.
 */
export async function publishedAlone(database: TestDatabase): Promise<string[]> {
  const rows = await database.query<{ id: string }>(`
    SELECT e.claim_id AS id
      FROM newsroom.edition e
      JOIN newsroom.audit_event published ON published.subject = 'edition' AND published.subject_id = e.id
     WHERE e.hash <> encode(sha256(convert_to(e.document, 'UTF8')), 'hex')
        OR NOT EXISTS (SELECT FROM newsroom.verdict_revision v
                        WHERE v.id = e.revision_id AND v.claim_id = e.claim_id AND v.hash = e.hash
                          AND v.document = e.document AND v.author_id <> e.approved_by)
        OR NOT EXISTS (SELECT FROM newsroom.review r
                        WHERE r.id = e.review_id AND r.claim_id = e.claim_id AND r.revision_hash = e.hash
                          AND r.decision = 'approve' AND r.editor_id = e.approved_by)
        OR EXISTS (SELECT FROM newsroom.contribution c WHERE c.claim_id = e.claim_id AND c.person_id = e.approved_by)
        OR EXISTS (SELECT FROM newsroom.step s WHERE s.claim_id = e.claim_id AND s.move = 'submit' AND s.actor_id = e.approved_by)
        OR EXISTS (SELECT FROM newsroom.audit_event left_us
                    WHERE left_us.subject = 'person' AND left_us.subject_id = e.approved_by AND left_us.act = 'changed'
                      AND left_us.id < published.id
                      AND (left_us.changes -> 'status' ->> 1 = 'disabled' OR left_us.changes -> 'role' ->> 1 <> 'editor'))
        OR EXISTS (SELECT FROM newsroom.comment c
                     JOIN newsroom.audit_event said ON said.subject = 'comment' AND said.subject_id = c.id AND said.act = 'added'
                    WHERE c.claim_id = e.claim_id AND c.blocking AND said.id < published.id AND c.resolved_at IS NULL)`);
  return rows.map(({ id }) => id);
}
