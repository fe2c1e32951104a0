import { Injectable } from '@nestjs/common';
import type { RatedClaim } from '../../analysis/agreement/agreement.js';
import type { PersonRef } from '../../people/person.ref.js';
import type { Tx } from '../../platform/database.js';
import type { AddAssessment, AskedOfYou, AssessmentRequestView, AssessmentView } from './assessment.dto.js';
import type { Askable } from './asking.rules.js';

export interface RequestRow {
  readonly id: string;
  readonly claimId: string;
  readonly personId: string;
  readonly askedBy: string;
  readonly open: boolean;
}

/** Requests for a blind rating, and the ratings. What an assessment was compared with the database writes itself. */
@Injectable()
export class AssessmentRepository {
  /** How the claim stands, and nobody moves it until the transaction ends; undefined where there is no such claim. */
  async lock(tx: Tx, claimId: string): Promise<Askable | undefined> {
    const [row] = await tx.query<Askable[]>(`${ASKABLE} FOR UPDATE OF s`, [claimId]);
    return row;
  }

  async askable(tx: Tx, claimId: string): Promise<Askable | undefined> {
    const [row] = await tx.query<Askable[]>(ASKABLE, [claimId]);
    return row;
  }

  /** Whom this person could ask, by name. */
  candidates(tx: Tx, claimId: string, askingId: string): Promise<PersonRef[]> {
    return tx.query<PersonRef[]>(CANDIDATES, [claimId, askingId]);
  }

  async add(tx: Tx, request: { id: string; claimId: string; personId: string; askedBy: string }) {
    const { id, claimId, personId, askedBy } = request;
    await tx.query(
      `INSERT INTO assessment_request (id, claim_id, person_id, asked_by) VALUES ($1, $2, $3, $4)`,
      [id, claimId, personId, askedBy],
    );
  }

  async find(tx: Tx, id: string): Promise<RequestRow | undefined> {
    const [row] = await tx.query<RequestRow[]>(
      `SELECT q.id, q.claim_id AS "claimId", q.person_id AS "personId", q.asked_by AS "askedBy",
              EXISTS (SELECT FROM open_assessment o WHERE o.id = q.id) AS open
         FROM assessment_request q WHERE q.id = $1`,
      [id],
    );
    return row;
  }

  async withdraw(tx: Tx, id: string, byId: string): Promise<void> {
    await tx.query(`UPDATE assessment_request SET withdrawn_by = $2, withdrawn_at = now() WHERE id = $1`, [
      id,
      byId,
    ]);
  }

  async answer(tx: Tx, id: string, request: RequestRow, given: AddAssessment): Promise<void> {
    await tx.query(
      `INSERT INTO assessment (id, request_id, claim_id, person_id, rating, utterance, confidence, rationale, dissents)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        request.id,
        request.claimId,
        request.personId,
        given.rating,
        given.utterance,
        given.confidence,
        given.rationale,
        given.dissents,
      ],
    );
  }

  open(tx: Tx, claimId: string): Promise<AssessmentRequestView[]> {
    return tx.query<AssessmentRequestView[]>(
      `SELECT o.id, ${person('p')} AS person, ${person('a')} AS "askedBy", o.asked_at AS "askedAt"
         FROM open_assessment o JOIN person p ON p.id = o.person_id JOIN person a ON a.id = o.asked_by
        WHERE o.claim_id = $1 ORDER BY o.asked_at, o.id`,
      [claimId],
    );
  }

  /** Oldest first. */
  list(tx: Tx, claimId: string): Promise<AssessmentView[]> {
    return tx.query<AssessmentView[]>(
      `SELECT s.id, ${person('p')} AS person, s.rating, s.utterance, s.confidence, s.rationale, s.dissents,
              r.number AS "comparedWith", s.compared_rating AS "comparedRating", s.at
         FROM assessment s JOIN person p ON p.id = s.person_id JOIN verdict_revision r ON r.id = s.revision_id
        WHERE s.claim_id = $1 ORDER BY s.at, s.id`,
      [claimId],
    );
  }

  /** The longest waiting first. */
  askedOf(tx: Tx, personId: string): Promise<AskedOfYou[]> {
    return tx.query<AskedOfYou[]>(
      `SELECT o.id, json_build_object('id', c.id, 'statement', c.statement, 'kind', c.kind) AS claim,
              ${person('a')} AS "askedBy", o.asked_at AS "askedAt"
         FROM open_assessment o JOIN claim c ON c.id = o.claim_id JOIN person a ON a.id = o.asked_by
        WHERE o.person_id = $1 ORDER BY o.asked_at, o.id`,
      [personId],
    );
  }

  /**
   * Every claim with a blind rating: the author's own rating as the first assessor found it (a later one may follow
   * what the first said), and each assessor's. Claims that this person has yet to rate are left out.
   */
  rated(tx: Tx, readerId: string): Promise<RatedClaim[]> {
    return tx.query<RatedClaim[]>(RATED, [readerId]);
  }
}

const person = (alias: string): string => `json_build_object('id', ${alias}.id, 'name', ${alias}.name)`;

const ASKABLE = `
  SELECT s.stage, s.assignee_id AS holder,
         EXISTS (SELECT FROM verdict_revision r WHERE r.claim_id = s.claim_id AND r.rating IS NOT NULL) AS rated,
         EXISTS (SELECT FROM edition e WHERE e.claim_id = s.claim_id) AS published
    FROM claim_state s WHERE s.claim_id = $1`;

const CANDIDATES = `
  SELECT p.id, p.name FROM person p
   WHERE p.status = 'active' AND p.role IN ('checker', 'editor') AND p.id <> $2
     AND NOT EXISTS (SELECT FROM claim_state s WHERE s.claim_id = $1 AND s.assignee_id = p.id)
     AND NOT EXISTS (SELECT FROM verdict_revision r WHERE r.claim_id = $1 AND r.author_id = p.id)
     AND NOT EXISTS (SELECT FROM review v WHERE v.claim_id = $1 AND v.editor_id = p.id)
     AND NOT EXISTS (SELECT FROM assessment a WHERE a.claim_id = $1 AND a.person_id = p.id)
     AND NOT EXISTS (SELECT FROM open_assessment o WHERE o.claim_id = $1 AND o.person_id = p.id)
   ORDER BY p.name, p.id`;

const RATED = `
  WITH first AS (
    SELECT DISTINCT ON (s.claim_id) s.claim_id, s.compared_rating, r.author_id
      FROM assessment s JOIN verdict_revision r ON r.id = s.revision_id
     WHERE s.claim_id NOT IN (SELECT claim_id FROM open_assessment WHERE person_id = $1)
     ORDER BY s.claim_id, s.at, s.id
  )
  SELECT c.kind, json_build_array(json_build_object('rater', f.author_id, 'rating', f.compared_rating))::jsonb || given.ratings
         AS ratings
    FROM first f JOIN claim c ON c.id = f.claim_id
   CROSS JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('rater', s.person_id, 'rating', s.rating)) AS ratings
                         FROM assessment s WHERE s.claim_id = f.claim_id) given
   ORDER BY c.id`;
