import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import type { Tx } from '../platform/database.js';

/** A session that is good at this moment, with the person as she is at this moment. */
export interface LiveSession extends Actor {
  readonly sessionId: string;
  readonly demonstration: boolean;
  /** Nobody has noted for a minute that it is in use. */
  readonly unnoted: boolean;
}

@Injectable()
export class SessionRepository {
  async add(tx: Tx, session: { id: string; personId: string; tokenHash: Buffer }): Promise<void> {
    await tx.query(
      `INSERT INTO session (id, person_id, token_hash, expires_at) VALUES ($1, $2, $3, now() + interval '12 hours')`,
      [session.id, session.personId, session.tokenHash],
    );
  }

  /** Everything that could end a session is asked here, each time (INV-6). */
  async findLive(tx: Tx, tokenHash: Buffer): Promise<LiveSession | undefined> {
    const [row] = await tx.query<LiveSession[]>(
      `SELECT s.id AS "sessionId", p.id, p.name, p.role, p.demonstration,
              s.last_seen_at < clock_timestamp() - interval '1 minute' AS unnoted
         FROM session s JOIN person p ON p.id = s.person_id
        WHERE s.token_hash = $1 AND s.ended_at IS NULL AND p.status = 'active'
          AND s.expires_at > clock_timestamp() AND s.last_seen_at > clock_timestamp() - interval '30 minutes'`,
      [tokenHash],
    );
    return row;
  }

  async note(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `UPDATE session SET last_seen_at = now()
        WHERE id = $1 AND ended_at IS NULL AND last_seen_at < now() - interval '1 minute'`,
      [id],
    );
  }

  async end(tx: Tx, id: string): Promise<void> {
    await tx.query('UPDATE session SET ended_at = now() WHERE id = $1 AND ended_at IS NULL', [id]);
  }

  /** Sessions that nobody could use for a month; the audit keeps when they began and ended. */
  async removeOld(tx: Tx): Promise<void> {
    await tx.query(`DELETE FROM session WHERE expires_at < now() - interval '30 days'`);
  }
}
