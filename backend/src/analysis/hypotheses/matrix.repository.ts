import { Injectable } from '@nestjs/common';
import type { PersonRef } from '../../people/person.ref.js';
import type { Tx } from '../../platform/database.js';
import type { CellView, HypothesisView, RowEvidence, RowView } from './matrix.view.js';
import type { Mark } from './weighing/marks.js';

/** Most pieces of evidence that are offered at once. */
const MOST_OFFERED = 200;

/** A matrix as it is read: by its claim or its incident, whose ids are never the same. */
@Injectable()
export class MatrixRepository {
  hypotheses(tx: Tx, subjectId: string): Promise<HypothesisView[]> {
    return tx.query<HypothesisView[]>(
      `SELECT id, title, origin, retired, version FROM hypothesis
        WHERE coalesce(claim_id, incident_id) = $1 ORDER BY retired, position, id`,
      [subjectId],
    );
  }

  rows(tx: Tx, subjectId: string): Promise<RowView[]> {
    return tx.query<RowView[]>(
      `SELECT r.id, r.words, r.credibility, r.relevance, r.retired, r.version,
              CASE WHEN e.id IS NOT NULL THEN ${EVIDENCE} END AS evidence
         FROM hypothesis_row r
         LEFT JOIN (${JOINED}) ON e.id = r.evidence_id
        WHERE coalesce(r.claim_id, r.incident_id) = $1 ORDER BY r.retired, r.position, r.id`,
      [subjectId],
    );
  }

  cells(tx: Tx, subjectId: string): Promise<CellView[]> {
    return tx.query<CellView[]>(
      `${CELL} WHERE coalesce(claim_id, incident_id) = $1 ORDER BY row_id, hypothesis_id, analyst_id`,
      [subjectId],
    );
  }

  async findCell(
    tx: Tx,
    hypothesisId: string,
    rowId: string,
    analystId: string,
  ): Promise<CellView | undefined> {
    const [cell] = await tx.query<CellView[]>(
      `${CELL} WHERE hypothesis_id = $1 AND row_id = $2 AND analyst_id = $3`,
      [hypothesisId, rowId, analystId],
    );
    return cell;
  }

  /** Everybody whose marks stand in the matrix, by name. */
  analysts(tx: Tx, subjectId: string): Promise<PersonRef[]> {
    return tx.query<PersonRef[]>(
      `SELECT id, name FROM person
        WHERE id IN (SELECT analyst_id FROM hypothesis_cell
                      WHERE coalesce(claim_id, incident_id) = $1 AND mark IS NOT NULL)
        ORDER BY folded(name), id`,
      [subjectId],
    );
  }

  /** Evidence of the claim, or of the incident's claims, that never was a row; one more than is offered tells of the rest. */
  async offered(tx: Tx, subjectId: string): Promise<{ evidence: RowEvidence[]; isCapped: boolean }> {
    const found = await tx.query<{ evidence: RowEvidence }[]>(
      `SELECT ${EVIDENCE} AS evidence FROM ${JOINED}
        WHERE (c.id = $1 OR c.incident_id = $1)
          AND NOT EXISTS (SELECT FROM hypothesis_row r
                           WHERE r.evidence_id = e.id AND coalesce(r.claim_id, r.incident_id) = $1)
        ORDER BY c.id, e.number LIMIT ${MOST_OFFERED + 1}`,
      [subjectId],
    );
    return {
      evidence: found.slice(0, MOST_OFFERED).map(({ evidence }) => evidence),
      isCapped: found.length > MOST_OFFERED,
    };
  }

  /** Those of these pieces of evidence that belong to the claim or to the incident's claims. */
  async evidence(tx: Tx, subjectId: string, ids: readonly string[]): Promise<RowEvidence[]> {
    const found = await tx.query<{ evidence: RowEvidence }[]>(
      `SELECT ${EVIDENCE} AS evidence FROM ${JOINED}
        WHERE e.id = ANY ($2::uuid[]) AND (c.id = $1 OR c.incident_id = $1)
        ORDER BY array_position($2::uuid[], e.id)`,
      [subjectId, ids],
    );
    return found.map(({ evidence }) => evidence);
  }

  /** Judges a cell for the first time; false when the analyst has judged it meanwhile. */
  async addCell(
    tx: Tx,
    id: string,
    cell: { hypothesisId: string; rowId: string; analystId: string; mark: Mark | null },
  ): Promise<boolean> {
    const added = await tx.query<unknown[]>(
      `INSERT INTO hypothesis_cell (id, hypothesis_id, row_id, analyst_id, mark) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT ON CONSTRAINT hypothesis_cell_unique DO NOTHING RETURNING id`,
      [id, cell.hypothesisId, cell.rowId, cell.analystId, cell.mark],
    );
    return added.length === 1;
  }

  /** Judges the analyst's cell anew if it still is at `version`; false when it is not. */
  async changeCell(
    tx: Tx,
    cell: { hypothesisId: string; rowId: string; analystId: string; mark: Mark | null; version: number },
  ): Promise<boolean> {
    const [, changed] = await tx.query<[unknown, number]>(
      `UPDATE hypothesis_cell SET mark = $4, version = version + 1
        WHERE hypothesis_id = $1 AND row_id = $2 AND analyst_id = $3 AND version = $5`,
      [cell.hypothesisId, cell.rowId, cell.analystId, cell.mark, cell.version],
    );
    return changed === 1;
  }
}

const CELL = `SELECT hypothesis_id AS "hypothesisId", row_id AS "rowId", analyst_id AS "analystId", mark, version
                FROM hypothesis_cell`;

const EVIDENCE = `json_build_object('id', e.id, 'number', e.number, 'claimId', c.id, 'statement', c.statement,
  'exact', e.exact, 'source', source.title, 'stance', e.stance, 'reliability', e.reliability,
  'credibility', e.credibility, 'withheld', e.withheld)`;

const JOINED = `evidence e
  JOIN claim c ON c.id = e.claim_id
  JOIN capture ON capture.id = e.capture_id
  JOIN source ON source.id = capture.source_id`;
