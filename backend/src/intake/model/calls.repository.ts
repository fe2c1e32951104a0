import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';

/** What left the house for a language model. */
export interface CallFacts {
  readonly runId: string;
  readonly model: string;
  readonly characters: number;
}

@Injectable()
export class ModelCallsRepository {
  /** Writes the call down if fewer than `most` were made since midnight (UTC); false when the day's are used up. */
  async add(tx: Tx, id: string, { runId, model, characters }: CallFacts, most: number): Promise<boolean> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('ascribe model calls'))`);
    const added = await tx.query<unknown[]>(
      `INSERT INTO model_call (id, run_id, model, characters)
       SELECT $1, $2, $3, $4
        WHERE (SELECT count(*) FROM model_call WHERE at >= date_trunc('day', now(), 'UTC')) < $5
       RETURNING id`,
      [id, runId, model, characters, most],
    );
    return added.length > 0;
  }
}
