import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import { newId } from '../platform/ids.js';
import type { Placement } from './claim.placement.js';
import type { Move, Stage } from './claim.workflow.js';

export interface StateRow extends Placement {
  readonly claimId: string;
  readonly version: number;
  readonly priority: number;
  readonly assigneeName: string | null;
  readonly leaseUntil: Date | null;
  readonly leaseOver: boolean;
  /** The time for which it is scheduled has come, by the clock of the database, which starts the job as well. */
  readonly publishDue: boolean;
  readonly due: Date | null;
  readonly enteredAt: Date;
  readonly kind: string | null;
}

/** What stands behind a claim, counted. */
export interface FactsRow {
  readonly contributors: readonly { readonly id: string; readonly name: string }[];
  readonly assessors: readonly { readonly id: string; readonly rated: boolean }[];
  readonly openBlocks: number;
  readonly appearances: number;
  readonly unstated: number;
  readonly evidence: readonly number[];
  readonly approver: { readonly name: string; readonly stands: boolean } | null;
  readonly scheduler: { readonly name: string; readonly stands: boolean } | null;
}

/** One move as it is kept for ever. */
export interface NewStep {
  readonly claimId: string;
  /** Of the state, as this step leaves it. */
  readonly version: number;
  readonly move: Move;
  readonly fromStage: Stage;
  readonly toStage: Stage;
  /** Null when the system acts. */
  readonly actorId: string | null;
  readonly assigneeId: string | null;
  readonly note: string;
  readonly revisionHash: string | null;
}

@Injectable()
export class WorkflowRepository {
  /** The state as it stands, or undefined where there is no such claim. */
  async find(tx: Tx, claimId: string): Promise<StateRow | undefined> {
    const [row] = await tx.query<StateRow[]>(`${STATE} WHERE s.claim_id = $1`, [claimId]);
    return row;
  }

  /** The same, and nobody else moves or touches this claim until the transaction ends. */
  async lock(tx: Tx, claimId: string): Promise<StateRow | undefined> {
    const [row] = await tx.query<StateRow[]>(`${STATE} WHERE s.claim_id = $1 FOR UPDATE OF s`, [claimId]);
    return row;
  }

  async facts(tx: Tx, claimId: string): Promise<FactsRow> {
    const [row] = await tx.query<FactsRow[]>(FACTS, [claimId]);
    if (!row) throw new Error(`no facts of claim ${claimId}`);
    return row;
  }

  /** Moves the claim on if it still stands as it was seen; false when somebody was faster. */
  async place(tx: Tx, seen: StateRow, to: Placement): Promise<boolean> {
    const [, moved] = await tx.query<[unknown, number]>(PLACE, [
      seen.claimId,
      seen.version,
      seen.stage,
      to.stage,
      to.assigneeId,
      to.heldFrom,
      to.holdUntil,
      to.approvedHash,
      to.publishAt,
      to.publishBy,
      to.closedAs,
      to.duplicateOf,
      to.correction,
      to.correctionReason,
    ]);
    return moved === 1;
  }

  async addStep(tx: Tx, step: NewStep): Promise<void> {
    await tx.query(
      `INSERT INTO step (id, claim_id, version, move, from_stage, to_stage, actor_id, assignee_id, note, revision_hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        newId(),
        step.claimId,
        step.version,
        step.move,
        step.fromStage,
        step.toStage,
        step.actorId,
        step.assigneeId,
        step.note,
        step.revisionHash,
      ],
    );
  }

  /** Sets what a planner decides; false when somebody was faster. */
  async plan(tx: Tx, seen: StateRow, plan: { priority: number; due: Date | null }): Promise<boolean> {
    const [, changed] = await tx.query<[unknown, number]>(
      `UPDATE claim_state SET priority = $3, due = $4, version = version + 1 WHERE claim_id = $1 AND version = $2`,
      [seen.claimId, seen.version, plan.priority, plan.due],
    );
    return changed === 1;
  }

  /** Claims whose lease has run out, the longest first. */
  async overdue(tx: Tx, limit: number): Promise<{ claimId: string; version: number }[]> {
    return tx.query(
      `SELECT claim_id AS "claimId", version FROM claim_state
        WHERE lease_until <= now() ORDER BY lease_until LIMIT $1`,
      [limit],
    );
  }

  /** Whether this person may hold this claim; nobody holds what she is to rate blind. */
  async assignable(
    tx: Tx,
    personId: string,
    claimId: string,
  ): Promise<{ name: string; assignable: boolean; blind: boolean } | undefined> {
    const [row] = await tx.query<{ name: string; assignable: boolean; blind: boolean }[]>(
      `SELECT name, status = 'active' AND role IN ('checker', 'editor') AS assignable,
              EXISTS (SELECT FROM open_assessment o WHERE o.person_id = person.id AND o.claim_id = $2) AS blind
         FROM person WHERE id = $1`,
      [personId, claimId],
    );
    return row;
  }
}

const STATE = `
  SELECT s.claim_id AS "claimId", s.version, s.stage, s.priority, s.assignee_id AS "assigneeId", p.name AS "assigneeName",
         s.lease_until AS "leaseUntil", coalesce(s.lease_until <= now(), false) AS "leaseOver", s.due,
         s.held_from AS "heldFrom", s.hold_until AS "holdUntil", s.approved_hash AS "approvedHash",
         s.publish_at AS "publishAt", coalesce(s.publish_at <= now(), false) AS "publishDue", s.publish_by AS "publishBy", s.closed_as AS "closedAs",
         s.duplicate_of AS "duplicateOf", s.correction, s.correction_reason AS "correctionReason",
         s.entered_at AS "enteredAt", c.kind
    FROM claim_state s JOIN claim c ON c.id = s.claim_id LEFT JOIN person p ON p.id = s.assignee_id`;

const FACTS = `
  SELECT (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY n.since, p.id), '[]')
            FROM contribution n JOIN person p ON p.id = n.person_id WHERE n.claim_id = $1) AS contributors,
         (SELECT coalesce(json_agg(json_build_object('id', person_id, 'rated', rated)), '[]')
            FROM (SELECT person_id, true AS rated FROM assessment WHERE claim_id = $1
                  UNION ALL SELECT person_id, false FROM open_assessment WHERE claim_id = $1) a) AS assessors,
         (SELECT count(*)::int FROM comment WHERE claim_id = $1 AND blocking AND resolved_at IS NULL) AS "openBlocks",
         (SELECT count(*)::int FROM appearance WHERE claim_id = $1) AS appearances,
         (SELECT count(*)::int FROM appearance WHERE claim_id = $1 AND lineage = 'unstated') AS unstated,
         (SELECT coalesce(json_agg(number ORDER BY number), '[]') FROM evidence WHERE claim_id = $1) AS evidence,
         (SELECT json_build_object('name', p.name, 'stands', p.role = 'editor' AND p.status = 'active')
            FROM claim_state s
            JOIN review r ON r.claim_id = s.claim_id AND r.decision = 'approve' AND r.revision_hash = s.approved_hash
            JOIN person p ON p.id = r.editor_id
           WHERE s.claim_id = $1 ORDER BY r.at DESC, r.id DESC LIMIT 1) AS approver,
         (SELECT json_build_object('name', p.name, 'stands', p.role = 'editor' AND p.status = 'active')
            FROM claim_state s JOIN person p ON p.id = s.publish_by WHERE s.claim_id = $1) AS scheduler`;

const PLACE = `
  UPDATE claim_state
     SET stage = $4, assignee_id = $5, lease_until = CASE WHEN $4 = 'in_work' THEN now() + lease() END,
         held_from = $6, hold_until = $7, approved_hash = $8, publish_at = $9, publish_by = $10,
         closed_as = $11, duplicate_of = $12, correction = $13, correction_reason = $14, version = version + 1
   WHERE claim_id = $1 AND version = $2 AND stage = $3`;
