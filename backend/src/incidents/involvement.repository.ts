import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import type { Stake } from './stakes.js';

/** As many receivers, and as many stakes, as the form of an incident takes. */
export const MOST_INVOLVED = 100;

export interface Involved {
  readonly incidentId: string;
  readonly partyId: string;
}

/** Adds parties to many incidents at once, as an import does. */
@Injectable()
export class InvolvementRepository {
  /** Adds those that are not receivers yet; returns the incidents that had no room for all of them. */
  addReceivers(tx: Tx, involved: readonly Involved[]): Promise<string[]> {
    return this.addTo(
      tx,
      `SELECT 1 FROM incident_receiver old WHERE old.incident_id = w.incident_id`,
      `AND old.party_id = w.party_id`,
      `INSERT INTO incident_receiver (incident_id, party_id) SELECT incident_id, party_id`,
      involved,
    );
  }

  /** Adds those stakes that are not known yet; returns the incidents that had no room for all of them. */
  addStakes(tx: Tx, involved: readonly Involved[], stake: Stake): Promise<string[]> {
    return this.addTo(
      tx,
      `SELECT 1 FROM interest old WHERE old.incident_id = w.incident_id`,
      `AND old.party_id = w.party_id AND old.stake = $3`,
      `INSERT INTO interest (incident_id, party_id, stake) SELECT incident_id, party_id, $3`,
      involved,
      [stake],
    );
  }

  /** Who has the incident open learns that it has changed (INV-5). */
  private async addTo(
    tx: Tx,
    old: string,
    same: string,
    insert: string,
    involved: readonly Involved[],
    more: readonly string[] = [],
  ): Promise<string[]> {
    if (involved.length === 0) return [];
    const touched = await tx.query<{ id: string; full: boolean }[]>(
      `WITH w AS (SELECT DISTINCT * FROM unnest($1::uuid[], $2::uuid[]) AS w (incident_id, party_id)),
            placed AS (SELECT w.*, (SELECT count(*) FROM (${old}) had)
                                   + row_number() OVER (PARTITION BY incident_id ORDER BY party_id) AS place
                         FROM w WHERE NOT EXISTS (${old} ${same})),
            put AS (${insert} FROM placed WHERE place <= ${MOST_INVOLVED})
       SELECT incident_id AS id, bool_or(place > ${MOST_INVOLVED}) AS full FROM placed GROUP BY incident_id`,
      [involved.map(({ incidentId }) => incidentId), involved.map(({ partyId }) => partyId), ...more],
    );
    await tx.query(`UPDATE incident SET version = version + 1 WHERE id = ANY ($1)`, [
      touched.map(({ id }) => id),
    ]);
    return touched.filter(({ full }) => full).map(({ id }) => id);
  }
}
