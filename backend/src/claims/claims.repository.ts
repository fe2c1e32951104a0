import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import { missing } from '../platform/problem.js';
import type { ClaimKind } from './claim.kinds.js';
import type { Stage } from './claim.stages.js';
import type { ClaimView } from './claim.view.js';

/** A claim as it is written down, without its facets. */
export interface ClaimFacts {
  readonly statement: string;
  readonly kind: ClaimKind | null;
  readonly language: string;
  readonly incidentId: string | null;
}

const VIEW = `
  SELECT claim.id, claim.statement, claim.kind, claim.language, claim.version, claim.created_at AS "createdAt",
         json_build_object('id', person.id, 'name', person.name) AS "createdBy",
         CASE WHEN incident.id IS NOT NULL THEN
           json_build_object('id', incident.id, 'title', incident.title, 'slug', incident.slug) END AS incident,
         CASE WHEN a.claim_id IS NOT NULL THEN json_build_object(
           'accused', coalesce((SELECT json_agg(json_build_object('id', party.id, 'kind', party.kind, 'name', party.name)
                                                ORDER BY folded(party.name), party.id)
                                  FROM claim_accused JOIN party ON party.id = party_id WHERE claim_accused.claim_id = claim.id), '[]'),
           'rung', a.rung, 'basis', a.basis, 'type', a.type, 'nature', a.nature,
           'dated', json_build_object('date', to_char(a.dated, 'YYYY-MM-DD'), 'precision', a.dated_precision)) END AS attribution,
         CASE WHEN q.claim_id IS NOT NULL THEN json_build_object(
           'value', q.value::text, 'unit', q.unit, 'numerator', q.numerator, 'denominator', q.denominator,
           'period', q.period, 'method', q.method) END AS quantity
    FROM claim
    JOIN person ON person.id = claim.created_by
    LEFT JOIN incident ON incident.id = claim.incident_id
    LEFT JOIN attribution_facet a ON a.claim_id = claim.id
    LEFT JOIN quantity_facet q ON q.claim_id = claim.id`;

/** What is said. */
@Injectable()
export class ClaimsRepository {
  async add(
    tx: Tx,
    id: string,
    { statement, kind, language, incidentId }: ClaimFacts,
    createdBy: string,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO claim (id, statement, kind, language, incident_id, created_by) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, statement, kind, language, incidentId, createdBy],
    );
  }

  /** Changes the claim if it still is at `version`; false when somebody was faster. */
  async change(
    tx: Tx,
    id: string,
    version: number,
    { statement, kind, language, incidentId }: ClaimFacts,
  ): Promise<boolean> {
    const [, changed] = await tx.query<[unknown, number]>(
      `UPDATE claim SET statement = $3, kind = $4, language = $5, incident_id = $6, version = version + 1
        WHERE id = $1 AND version = $2`,
      [id, version, statement, kind, language, incidentId],
    );
    return changed === 1;
  }

  /** Holds the claim's state until the transaction ends and tells its stage: whoever changes what stands behind a claim asks first. */
  async lock(tx: Tx, id: string): Promise<Stage> {
    const [state] = await tx.query<{ stage: Stage }[]>(
      `SELECT stage FROM claim_state WHERE claim_id = $1 FOR UPDATE`,
      [id],
    );
    if (!state) throw missing('claim');
    return state.stage;
  }

  /** The claim as it stands. */
  async view(tx: Tx, id: string): Promise<ClaimView> {
    const [claim] = await this.views(tx, [id]);
    if (!claim) throw missing('claim');
    return claim;
  }

  /** Those of `ids` that exist, in no particular order. */
  views(tx: Tx, ids: readonly string[]): Promise<ClaimView[]> {
    return tx.query<ClaimView[]>(`${VIEW} WHERE claim.id = ANY ($1)`, [ids]);
  }

  /** Refuses an id that is no claim's. */
  async demand(tx: Tx, id: string): Promise<void> {
    const found = await tx.query<unknown[]>(`SELECT FROM claim WHERE id = $1`, [id]);
    if (found.length === 0) throw missing('claim');
  }
}
