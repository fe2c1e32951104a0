import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';

/** Who is asked to rate which claim and has not done so yet, by the database's own view of it. */
@Injectable()
export class BlindnessRepository {
  async onClaim(tx: Tx, personId: string, claimId: string): Promise<boolean> {
    const found = await tx.query<unknown[]>(
      `SELECT FROM open_assessment WHERE person_id = $1 AND claim_id = $2`,
      [personId, claimId],
    );
    return found.length > 0;
  }

  async onIncident(tx: Tx, personId: string, incidentId: string): Promise<boolean> {
    const found = await tx.query<unknown[]>(
      `SELECT FROM open_assessment o JOIN claim c ON c.id = o.claim_id WHERE o.person_id = $1 AND c.incident_id = $2`,
      [personId, incidentId],
    );
    return found.length > 0;
  }

  async claimsOf(tx: Tx, personId: string): Promise<string[]> {
    const found = await tx.query<{ claimId: string }[]>(
      `SELECT claim_id AS "claimId" FROM open_assessment WHERE person_id = $1`,
      [personId],
    );
    return found.map(({ claimId }) => claimId);
  }
}
