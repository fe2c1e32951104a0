import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import type { Origin } from './weighing/defaults.js';
import type { Weight } from './weighing/marks.js';

/** What is held against evidence: a claim about who did it, or an incident. */
export type Subject = { readonly claimId: string } | { readonly incidentId: string };

export function idOf(subject: Subject): string {
  return 'claimId' in subject ? subject.claimId : subject.incidentId;
}

export interface NewHypothesis {
  readonly id: string;
  readonly title: string;
  readonly origin: Origin | null;
}

export interface NewRow {
  readonly id: string;
  /** Null for something that was to be expected and is absent; then `words` says what. */
  readonly evidenceId: string | null;
  readonly words: string;
  readonly credibility: Weight;
  readonly relevance: Weight;
}

/** `place` is left alone when it is undefined. */
interface Placed {
  readonly retired: boolean;
  readonly place: number | undefined;
}

/** The hypotheses and the rows of a matrix, as they are written down. */
@Injectable()
export class HypothesesRepository {
  /** Holds the incident's matrix until the transaction ends, so that those who change its shape follow each other. */
  async holdIncident(tx: Tx, incidentId: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('hypotheses ' || $1, 0))`, [incidentId]);
  }

  /** Adds it as the last; one of the defaults that is there already is left as it is. */
  async add(
    tx: Tx,
    subject: Subject,
    { id, title, origin }: NewHypothesis,
    createdBy: string,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO hypothesis (id, claim_id, incident_id, title, origin, position, created_by)
       VALUES ($1, $2, $3, $4, $5, ${LAST('hypothesis')}, $6) ON CONFLICT DO NOTHING`,
      [id, ...subjectColumns(subject), title, origin, createdBy],
    );
  }

  async addRow(tx: Tx, subject: Subject, row: NewRow, createdBy: string): Promise<void> {
    await tx.query(
      `INSERT INTO hypothesis_row (id, claim_id, incident_id, evidence_id, words, credibility, relevance, position, created_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, ${LAST('hypothesis_row')}, $8)`,
      [
        row.id,
        ...subjectColumns(subject),
        row.evidenceId,
        row.words,
        row.credibility,
        row.relevance,
        createdBy,
      ],
    );
  }

  /** Changes the hypothesis if it still is at `version`; false when somebody was faster. */
  async change(
    tx: Tx,
    id: string,
    version: number,
    { title, retired, place }: Placed & { readonly title: string },
  ): Promise<boolean> {
    const [, changed] = await tx.query<[unknown, number]>(
      `UPDATE hypothesis AS t SET title = $3, retired = $4, position = ${AT_PLACE('hypothesis', '$5')}, version = version + 1
        WHERE id = $1 AND version = $2`,
      [id, version, title, retired, place ?? null],
    );
    return changed === 1;
  }

  /** Changes the row if it still is at `version`; false when somebody was faster. */
  async changeRow(
    tx: Tx,
    id: string,
    version: number,
    row: Placed & Pick<NewRow, 'words' | 'credibility' | 'relevance'>,
  ): Promise<boolean> {
    const [, changed] = await tx.query<[unknown, number]>(
      `UPDATE hypothesis_row AS t SET words = $3, credibility = $4, relevance = $5, retired = $6,
              position = ${AT_PLACE('hypothesis_row', '$7')}, version = version + 1
        WHERE id = $1 AND version = $2`,
      [id, version, row.words, row.credibility, row.relevance, row.retired, row.place ?? null],
    );
    return changed === 1;
  }
}

function subjectColumns(subject: Subject): [string | null, string | null] {
  return 'claimId' in subject ? [subject.claimId, null] : [null, subject.incidentId];
}

const LAST = (table: string): string =>
  `(SELECT coalesce(max(position), 0) + 1 FROM ${table}
     WHERE coalesce(claim_id, incident_id) = coalesce($2::uuid, $3::uuid))`;

/** Halfway between its new neighbours, so that only what is moved changes; × 0.5 is exact where a division rounds. */
const AT_PLACE = (
  table: string,
  place: string,
): string => `CASE WHEN ${place}::integer IS NULL THEN position ELSE (
  SELECT coalesce((below + above) * 0.5, below + 1, above - 1, 1)
    FROM (SELECT max(position) FILTER (WHERE nth < ${place}::integer) AS below,
                 min(position) FILTER (WHERE nth >= ${place}::integer) AS above
            FROM (SELECT position, row_number() OVER (ORDER BY position, id) AS nth FROM ${table} other
                   WHERE coalesce(other.claim_id, other.incident_id) = coalesce(t.claim_id, t.incident_id)
                     AND other.id <> t.id AND NOT other.retired) AS others) AS neighbours) END`;
