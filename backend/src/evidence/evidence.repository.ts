import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import { missing } from '../platform/problem.js';
import { SOURCE_REF } from '../sources/source.sql.js';
import type { Credibility, EvidenceStance, Proof, Reliability } from './evidence.grades.js';
import type { EvidenceView } from './evidence.dto.js';

/** How a passage is weighed. */
export interface Weighing {
  readonly stance: EvidenceStance;
  readonly reliability: Reliability;
  readonly credibility: Credibility;
  readonly note: string;
  /** Why it is kept from readers; null when it is not. */
  readonly withheldReason: string | null;
  readonly rung: EvidenceView['rung'];
  readonly proof: readonly Proof[];
}

export interface NewEvidence extends Weighing {
  readonly id: string;
  readonly claimId: string;
  readonly captureId: string;
  readonly place: { exact: string; prefix: string; suffix: string; starts: number; ends: number };
  readonly createdBy: string;
}

@Injectable()
export class EvidenceRepository {
  /** In the order in which the numbers were given. */
  list(tx: Tx, claimId: string): Promise<EvidenceView[]> {
    return tx.query<EvidenceView[]>(`${VIEW} WHERE e.claim_id = $1 ORDER BY e.number`, [claimId]);
  }

  /** The numbers that are taken by evidence that is still there. */
  async numbers(tx: Tx, claimId: string): Promise<number[]> {
    const rows = await tx.query<{ number: number }[]>(
      `SELECT number FROM evidence WHERE claim_id = $1 ORDER BY number`,
      [claimId],
    );
    return rows.map(({ number }) => number);
  }

  async get(tx: Tx, id: string): Promise<EvidenceView> {
    const [evidence] = await tx.query<EvidenceView[]>(`${VIEW} WHERE e.id = $1`, [id]);
    if (!evidence) throw missing('evidence');
    return evidence;
  }

  async add(tx: Tx, evidence: NewEvidence): Promise<void> {
    const { place } = evidence;
    await tx.query(
      `INSERT INTO evidence (id, claim_id, capture_id, exact, prefix, suffix, starts, ends, stance, reliability,
                             credibility, note, withheld, withheld_reason, rung, proof, created_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::text IS NOT NULL, $13, $14, $15, $16)`,
      [
        evidence.id,
        evidence.claimId,
        evidence.captureId,
        place.exact,
        place.prefix,
        place.suffix,
        place.starts,
        place.ends,
        evidence.stance,
        evidence.reliability,
        evidence.credibility,
        evidence.note,
        evidence.withheldReason,
        evidence.rung,
        evidence.proof,
        evidence.createdBy,
      ],
    );
  }

  /** Changes the evidence if it still is at `version`; false when somebody was faster. */
  async change(tx: Tx, id: string, version: number, to: Weighing): Promise<boolean> {
    const [, changed] = await tx.query<[unknown, number]>(
      `UPDATE evidence SET stance = $3, reliability = $4, credibility = $5, note = $6,
                           withheld = $7::text IS NOT NULL, withheld_reason = $7, rung = $8, proof = $9,
                           version = version + 1
        WHERE id = $1 AND version = $2`,
      [id, version, to.stance, to.reliability, to.credibility, to.note, to.withheldReason, to.rung, to.proof],
    );
    return changed === 1;
  }

  /** Removes the evidence if it still is at `version`; false when somebody was faster. */
  async remove(tx: Tx, id: string, version: number): Promise<boolean> {
    const [, removed] = await tx.query<[unknown, number]>(
      `DELETE FROM evidence WHERE id = $1 AND version = $2`,
      [id, version],
    );
    return removed === 1;
  }
}

const VIEW = `
  SELECT e.id, e.claim_id AS "claimId", e.number, e.stance, e.reliability, e.credibility, e.note, e.withheld,
         e.withheld_reason AS "withheldReason", e.rung, e.proof, e.version, e.created_at AS "createdAt",
         json_build_object('id', person.id, 'name', person.name) AS "createdBy",
         json_build_object('captureId', e.capture_id, 'exact', e.exact, 'prefix', e.prefix, 'suffix', e.suffix,
                           'starts', e.starts, 'ends', e.ends) AS passage,
         ${SOURCE_REF} AS source
    FROM evidence e
    JOIN capture c ON c.id = e.capture_id
    JOIN source ON source.id = c.source_id
    LEFT JOIN party publisher ON publisher.id = source.publisher_id
    JOIN person ON person.id = e.created_by`;
