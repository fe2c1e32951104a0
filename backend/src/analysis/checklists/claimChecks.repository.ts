import { Injectable } from '@nestjs/common';
import type { ClaimKind } from '../../claims/claim.kinds.js';
import type { Tx } from '../../platform/database.js';
import type { CheckAnswerView } from './checklist.dto.js';
import type { Answer } from './checklist.rules.js';

export interface Run {
  readonly id: string;
  readonly checklistId: string;
}

export type KeptAnswer = CheckAnswerView & { readonly key: string };

/** How a claim answers its checklist: every run and every answer, of which the newest count. */
@Injectable()
export class ClaimChecksRepository {
  /** The newest run of the claim with a checklist of this kind. */
  async run(tx: Tx, claimId: string, kind: ClaimKind): Promise<Run | undefined> {
    const [run] = await tx.query<Run[]>(
      `SELECT r.id, r.checklist_id AS "checklistId"
         FROM checklist_run r JOIN checklist c ON c.id = r.checklist_id
        WHERE r.claim_id = $1 AND c.kind = $2 ORDER BY r.seq DESC LIMIT 1`,
      [claimId, kind],
    );
    return run;
  }

  async begin(tx: Tx, claimId: string, run: Run): Promise<void> {
    await tx.query(`INSERT INTO checklist_run (id, claim_id, checklist_id) VALUES ($1, $2, $3)`, [
      run.id,
      claimId,
      run.checklistId,
    ]);
  }

  /** The newest answer to each question that this kind ever asked of the claim. */
  answers(tx: Tx, claimId: string, kind: ClaimKind): Promise<KeptAnswer[]> {
    return tx.query(
      `SELECT DISTINCT ON (a.key) a.key, a.id, a.outcome, a.words, a.reason, a.evidence, a.searches, a.at, i.question,
              json_build_object('id', p.id, 'name', p.name) AS by
         FROM checklist_answer a
         JOIN checklist c ON c.id = a.checklist_id
         JOIN checklist_item i ON i.checklist_id = a.checklist_id AND i.key = a.key
         JOIN person p ON p.id = a.person_id
        WHERE a.claim_id = $1 AND c.kind = $2
        ORDER BY a.key, a.seq DESC`,
      [claimId, kind],
    );
  }

  async answer(
    tx: Tx,
    claimId: string,
    run: Run,
    answer: Answer & { readonly id: string; readonly key: string },
  ): Promise<void> {
    const { id, key, outcome, words, reason, evidence, searches } = answer;
    await tx.query(
      `INSERT INTO checklist_answer (id, run_id, claim_id, checklist_id, key, outcome, words, reason, evidence, searches)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, run.id, claimId, run.checklistId, key, outcome, words, reason, evidence, searches],
    );
  }
}
