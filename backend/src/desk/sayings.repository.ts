import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import type { ClaimSaying, IncidentSayings, OutcomeCount } from './sayings.dto.js';

/** Beyond this a table of who says what would take too long; no incident has come near it. */
const MOST_OF_INCIDENT = 2000;
const MOST_OF_PARTY = 100;

type Row = Omit<ClaimSaying, 'conflicts'>;

const PARTY = `json_build_object('id', p.id, 'kind', p.kind, 'name', p.name)`;

const OUTCOME = `CASE v.edition_kind WHEN 'void' THEN 'void' ELSE v.rating END`;

/** A claim is its speakers'; those who repeat it come in where nobody else says it. */
const SPOKEN = `EXISTS (SELECT FROM appearance a WHERE a.claim_id = c.id AND a.speaker_id = $1
  AND (a.stance <> 'repeats' OR NOT EXISTS (SELECT FROM appearance own WHERE own.claim_id = c.id
                                             AND own.speaker_id IS NOT NULL AND own.stance <> 'repeats')))`;
const BLAMED = `EXISTS (SELECT FROM claim_accused b WHERE b.claim_id = c.id AND b.party_id = $1)`;

/** Who says what, across claims. */
@Injectable()
export class SayingsRepository {
  async ofIncident(tx: Tx, incidentId: string): Promise<Omit<IncidentSayings, 'claims'> & { claims: Row[] }> {
    const [{ total } = { total: 0 }] = await tx.query<{ total: number }[]>(
      'SELECT count(*)::int AS total FROM claim WHERE incident_id = $1',
      [incidentId],
    );
    const chosen = `SELECT id FROM claim WHERE incident_id = $1 ORDER BY id LIMIT ${MOST_OF_INCIDENT}`;
    return { total, claims: await tx.query<Row[]>(lines(chosen, 'ASC'), [incidentId]) };
  }

  claimedBy(tx: Tx, partyId: string): Promise<Row[]> {
    return this.newest(tx, partyId, SPOKEN, `SELECT claim_id FROM appearance WHERE speaker_id = $1`);
  }

  blaming(tx: Tx, partyId: string): Promise<Row[]> {
    return this.newest(tx, partyId, BLAMED, `SELECT claim_id FROM claim_accused WHERE party_id = $1`);
  }

  claimedOutcomes(tx: Tx, partyId: string): Promise<OutcomeCount[]> {
    return outcomes(tx, partyId, SPOKEN, `SELECT claim_id FROM appearance WHERE speaker_id = $1`);
  }

  blamingOutcomes(tx: Tx, partyId: string): Promise<OutcomeCount[]> {
    return outcomes(tx, partyId, BLAMED, `SELECT claim_id FROM claim_accused WHERE party_id = $1`);
  }

  private newest(tx: Tx, partyId: string, of: string, among: string): Promise<Row[]> {
    const chosen = `SELECT c.id FROM claim c WHERE c.id IN (${among}) AND ${of} ORDER BY c.id DESC LIMIT ${MOST_OF_PARTY}`;
    return tx.query<Row[]>(lines(chosen, 'DESC'), [partyId]);
  }
}

function outcomes(tx: Tx, partyId: string, of: string, among: string): Promise<OutcomeCount[]> {
  return tx.query<OutcomeCount[]>(
    `SELECT ${OUTCOME} AS outcome, count(*)::int AS claims
       FROM claim c LEFT JOIN published.verdict v ON v.claim_id = c.id
      WHERE c.id IN (${among}) AND ${of} GROUP BY 1 ORDER BY 1 NULLS LAST`,
    [partyId],
  );
}

/** The chosen claims, each in a line. All speakers and all accused are read at once, not claim by claim. */
function lines(chosen: string, order: 'ASC' | 'DESC'): string {
  return `
    WITH chosen AS MATERIALIZED (${chosen}),
    spoken AS (
      SELECT a.claim_id, a.speaker_id, bool_and(a.stance = 'repeats') AS repeats, min(a.id::text) AS first
        FROM appearance a WHERE a.claim_id IN (SELECT id FROM chosen) AND a.speaker_id IS NOT NULL
       GROUP BY a.claim_id, a.speaker_id
    ), claimants AS (
      SELECT s.claim_id, json_agg(${PARTY} ORDER BY s.first) AS parties
        FROM (SELECT *, bool_and(repeats) OVER (PARTITION BY claim_id) AS nobody_else FROM spoken) s
        JOIN party p ON p.id = s.speaker_id
       WHERE NOT s.repeats OR s.nobody_else GROUP BY s.claim_id
    ), accused AS (
      SELECT b.claim_id, json_agg(${PARTY} ORDER BY p.name, p.id) AS parties
        FROM claim_accused b JOIN party p ON p.id = b.party_id
       WHERE b.claim_id IN (SELECT id FROM chosen) GROUP BY b.claim_id
    ), dated AS (
      SELECT DISTINCT ON (a.claim_id) a.claim_id, s.published, s.published_precision
        FROM appearance a JOIN capture k ON k.id = a.capture_id JOIN source s ON s.id = k.source_id
       WHERE a.claim_id IN (SELECT id FROM chosen) AND s.published IS NOT NULL
       ORDER BY a.claim_id, s.published, s.id
    )
    SELECT c.id, c.statement, c.kind, st.stage, coalesce(cl.parties, '[]') AS claimants, coalesce(ac.parties, '[]') AS accused,
           f.rung, f.basis, ${OUTCOME} AS outcome,
           json_build_object('date', to_char(coalesce(f.dated, d.published), 'YYYY-MM-DD'),
                             'precision', CASE WHEN f.dated IS NOT NULL THEN f.dated_precision
                                               ELSE coalesce(d.published_precision, 'unknown') END) AS said
      FROM chosen JOIN claim c USING (id) JOIN claim_state st ON st.claim_id = c.id
      LEFT JOIN claimants cl ON cl.claim_id = c.id LEFT JOIN accused ac ON ac.claim_id = c.id
      LEFT JOIN attribution_facet f ON f.claim_id = c.id LEFT JOIN dated d ON d.claim_id = c.id
      LEFT JOIN published.verdict v ON v.claim_id = c.id
     ORDER BY c.id ${order}`;
}
