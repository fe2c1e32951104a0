import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import type { Act, DismissalReason } from './suggestion.kinds.js';

/** A decision as it is written down. */
export interface DecisionFacts {
  readonly suggestionId: string;
  readonly act: Act;
  readonly claimId?: string;
  readonly appearanceId?: string;
  /** Field by field, [as proposed, as accepted]. */
  readonly edited?: Readonly<Record<string, readonly [unknown, unknown]>>;
  readonly reason?: DismissalReason;
  readonly note?: string;
  readonly decidedBy: string;
}

/** What people decided, one after the other. */
@Injectable()
export class DecisionsRepository {
  async add(tx: Tx, id: string, facts: DecisionFacts): Promise<void> {
    const { suggestionId, act, claimId, appearanceId, edited = {}, reason, note = '', decidedBy } = facts;
    await tx.query(
      `INSERT INTO suggestion_decision (id, suggestion_id, act, claim_id, appearance_id, edited, reason, note, decided_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[id, suggestionId, act, claimId ?? null, appearanceId ?? null, JSON.stringify(edited)],
        ...[reason ?? null, note, decidedBy],
      ],
    );
  }

  /**
   * Whether anything of the claim was touched by another transaction than the one of this decision: every change leaves
   * an audit row, whichever chapter it belongs to.
   */
  async claimTouchedSince(tx: Tx, decisionId: string): Promise<boolean> {
    const touched = await tx.query<unknown[]>(
      `SELECT FROM suggestion_decision d
         JOIN audit_event e ON e.claim_id = d.claim_id AND e.tx <> d.tx
        WHERE d.id = $1 LIMIT 1`,
      [decisionId],
    );
    return touched.length > 0;
  }

  /** The same for the appearance alone that this decision added, and for what it cites. */
  async appearanceTouchedSince(tx: Tx, decisionId: string): Promise<boolean> {
    const touched = await tx.query<unknown[]>(
      `SELECT FROM suggestion_decision d
         JOIN audit_event e ON e.claim_id = d.claim_id AND e.tx <> d.tx AND e.id > (
              SELECT max(own.id) FROM audit_event own WHERE own.claim_id = d.claim_id AND own.tx = d.tx)
        WHERE d.id = $1
          AND (e.subject = 'appearance' AND e.subject_id = d.appearance_id
               OR e.subject = 'citation' AND e.changes -> 'appearance_id' ? d.appearance_id::text)
        LIMIT 1`,
      [decisionId],
    );
    return touched.length > 0;
  }
}
