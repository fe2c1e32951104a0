import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import { newId } from '../platform/ids.js';
import type { Answer } from './cautions/answers.js';

/** What was said to the cautions of a claim; only ever added to. */
@Injectable()
export class CautionAnswersRepository {
  /** Newest first. */
  async list(tx: Tx, claimId: string): Promise<Answer[]> {
    const rows = await tx.query<(Omit<Answer, 'at'> & { at: Date })[]>(
      `SELECT a.rule, a.act, a.ground, a.reason, json_build_object('id', p.id, 'name', p.name) AS by, a.at
         FROM caution_answer a JOIN person p ON p.id = a.person_id
        WHERE a.claim_id = $1 ORDER BY a.seq DESC`,
      [claimId],
    );
    return rows.map(({ at, ...answer }) => ({ ...answer, at: at.toISOString() }));
  }

  async add(tx: Tx, claimId: string, answer: Omit<Answer, 'by' | 'at'>): Promise<void> {
    await tx.query(
      `INSERT INTO caution_answer (id, claim_id, rule, act, ground, reason) VALUES ($1, $2, $3, $4, $5, $6)`,
      [newId(), claimId, answer.rule, answer.act, answer.ground, answer.reason],
    );
  }
}
