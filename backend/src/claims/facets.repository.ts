import { Injectable } from '@nestjs/common';
import { truncated, UNKNOWN_DATE } from '../platform/partial-date.js';
import type { Tx } from '../platform/database.js';
import type { AttributionFacet, QuantityFacet } from './claim.dto.js';

/** What a claim of some kinds says besides its statement: who is accused, and what is counted. */
@Injectable()
export class FacetsRepository {
  async putAttribution(tx: Tx, claimId: string, facet: AttributionFacet): Promise<void> {
    const {
      accused = [],
      rung = null,
      basis = null,
      type = null,
      nature = null,
      dated = UNKNOWN_DATE,
    } = facet;
    const { date, precision } = truncated(dated);
    await tx.query(
      `INSERT INTO attribution_facet (claim_id, rung, basis, type, nature, dated, dated_precision)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT ON CONSTRAINT attribution_facet_pk DO UPDATE
          SET rung = EXCLUDED.rung, basis = EXCLUDED.basis, type = EXCLUDED.type, nature = EXCLUDED.nature,
              dated = EXCLUDED.dated, dated_precision = EXCLUDED.dated_precision`,
      [claimId, rung, basis, type, nature, date, precision],
    );
    await tx.query(`DELETE FROM claim_accused WHERE claim_id = $1 AND party_id <> ALL ($2)`, [
      claimId,
      accused,
    ]);
    await tx.query(
      `INSERT INTO claim_accused (claim_id, party_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING`,
      [claimId, accused],
    );
  }

  async dropAttribution(tx: Tx, claimId: string): Promise<void> {
    await tx.query(`DELETE FROM claim_accused WHERE claim_id = $1`, [claimId]);
    await tx.query(`DELETE FROM attribution_facet WHERE claim_id = $1`, [claimId]);
  }

  async putQuantity(tx: Tx, claimId: string, facet: QuantityFacet): Promise<void> {
    const {
      value = null,
      unit = null,
      numerator = null,
      denominator = null,
      period = null,
      method = null,
    } = facet;
    await tx.query(
      `INSERT INTO quantity_facet (claim_id, value, unit, numerator, denominator, period, method)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT ON CONSTRAINT quantity_facet_pk DO UPDATE
          SET value = EXCLUDED.value, unit = EXCLUDED.unit, numerator = EXCLUDED.numerator,
              denominator = EXCLUDED.denominator, period = EXCLUDED.period, method = EXCLUDED.method`,
      [claimId, value, unit, numerator, denominator, period, method],
    );
  }

  async dropQuantity(tx: Tx, claimId: string): Promise<void> {
    await tx.query(`DELETE FROM quantity_facet WHERE claim_id = $1`, [claimId]);
  }
}
