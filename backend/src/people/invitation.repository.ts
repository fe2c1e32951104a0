import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';

@Injectable()
export class InvitationRepository {
  /** Adds one that lasts seven days and ends those before it. */
  async add(tx: Tx, invitation: { id: string; personId: string; tokenHash: Buffer }): Promise<Date> {
    await tx.query(
      'UPDATE invitation SET expires_at = now() WHERE person_id = $1 AND used_at IS NULL AND expires_at > now()',
      [invitation.personId],
    );
    const [row] = await tx.query<[{ expiresAt: Date }]>(
      `INSERT INTO invitation (id, person_id, token_hash, expires_at) VALUES ($1, $2, $3, now() + interval '7 days')
       RETURNING expires_at AS "expiresAt"`,
      [invitation.id, invitation.personId, invitation.tokenHash],
    );
    return row.expiresAt;
  }

  /** Whom an invitation that is still good invites. */
  async findInvited(
    tx: Tx,
    tokenHash: Buffer,
  ): Promise<{ id: string; email: string; name: string } | undefined> {
    const [row] = await tx.query<{ id: string; email: string; name: string }[]>(
      `SELECT p.id, p.email, p.name FROM invitation i JOIN person p ON p.id = i.person_id
        WHERE i.token_hash = $1 AND i.used_at IS NULL AND i.expires_at > now() AND p.status <> 'disabled'`,
      [tokenHash],
    );
    return row;
  }

  /** True for exactly one of those who use it. */
  async use(tx: Tx, tokenHash: Buffer): Promise<boolean> {
    const [, used] = await tx.query<[unknown, number]>(
      'UPDATE invitation SET used_at = now() WHERE token_hash = $1 AND used_at IS NULL AND expires_at > now()',
      [tokenHash],
    );
    return used === 1;
  }
}
