import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import { newId } from '../platform/ids.js';

/** Browsers from which somebody has signed in before. */
@Injectable()
export class DeviceRepository {
  /** False where there is no such person. */
  async knows(tx: Tx, personId: string | undefined, tokenHash: Buffer): Promise<boolean> {
    const rows = await tx.query<unknown[]>('SELECT FROM device WHERE person_id = $1 AND token_hash = $2', [
      personId,
      tokenHash,
    ]);
    return rows.length > 0;
  }

  async add(tx: Tx, personId: string, tokenHash: Buffer): Promise<void> {
    await tx.query(
      'INSERT INTO device (id, person_id, token_hash) VALUES ($1, $2, $3) ON CONFLICT (person_id, token_hash) DO NOTHING',
      [newId(), personId, tokenHash],
    );
  }
}
