import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import type { Finding } from './finding.js';

/** One version of a verdict, as it was saved; never changed. */
export interface Revision {
  readonly id: string;
  readonly number: number;
  readonly finding: Finding;
  readonly hash: string;
  readonly author: { readonly id: string; readonly name: string };
  readonly createdAt: string;
}

export interface NewRevision {
  readonly id: string;
  readonly claimId: string;
  readonly number: number;
  readonly finding: Finding;
  readonly document: string;
  readonly hash: string;
  readonly authorId: string;
}

@Injectable()
export class RevisionRepository {
  /** Newest first. */
  async list(tx: Tx, claimId: string): Promise<Revision[]> {
    return revisions(tx, `${REVISION} WHERE r.claim_id = $1 ORDER BY r.number DESC`, [claimId]);
  }

  async newest(tx: Tx, claimId: string): Promise<Revision | undefined> {
    const [newest] = await revisions(tx, `${REVISION} WHERE r.claim_id = $1 ORDER BY r.number DESC LIMIT 1`, [
      claimId,
    ]);
    return newest;
  }

  async find(tx: Tx, claimId: string, number: number): Promise<Revision | undefined> {
    const [found] = await revisions(tx, `${REVISION} WHERE r.claim_id = $1 AND r.number = $2`, [
      claimId,
      number,
    ]);
    return found;
  }

  /** The frozen page, byte for byte as it was hashed. */
  async document(tx: Tx, id: string): Promise<string> {
    const [row] = await tx.query<{ document: string }[]>(
      `SELECT document FROM verdict_revision WHERE id = $1`,
      [id],
    );
    if (!row) throw new Error(`there is no revision ${id}`);
    return row.document;
  }

  async add(tx: Tx, { id, claimId, number, finding, document, hash, authorId }: NewRevision): Promise<void> {
    await tx.query(
      `INSERT INTO verdict_revision (id, claim_id, number, rating, utterance, confidence, likelihood, headline, summary,
                                     rationale, unknowns, as_of, document, hash, author_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        id,
        claimId,
        number,
        finding.rating,
        finding.utterance,
        finding.confidence,
        finding.likelihood,
        finding.headline,
        finding.summary,
        finding.rationale,
        finding.unknowns,
        finding.asOf,
        document,
        hash,
        authorId,
      ],
    );
  }

  /** Who holds the claim, if anybody is at work on it. */
  async findHolder(tx: Tx, claimId: string): Promise<{ id: string; name: string } | undefined> {
    const [holder] = await tx.query<{ id: string; name: string }[]>(
      `SELECT p.id, p.name FROM claim_state s JOIN person p ON p.id = s.assignee_id
        WHERE s.claim_id = $1 AND s.stage = 'in_work'`,
      [claimId],
    );
    return holder;
  }
}

type Row = Omit<Revision, 'finding' | 'createdAt'> & Finding & { readonly createdAt: Date };

async function revisions(tx: Tx, sql: string, values: readonly (string | number)[]): Promise<Revision[]> {
  const rows = await tx.query<Row[]>(sql, [...values]);
  return rows.map(({ id, number, hash, author, createdAt, ...finding }) => ({
    id,
    number,
    finding,
    hash,
    author,
    createdAt: createdAt.toISOString(),
  }));
}

const REVISION = `
  SELECT r.id, r.number, r.rating, r.utterance, r.confidence, r.likelihood, r.headline, r.summary, r.rationale, r.unknowns,
         r.as_of::text AS "asOf", r.hash, json_build_object('id', p.id, 'name', p.name) AS author,
         r.created_at AS "createdAt"
    FROM verdict_revision r JOIN person p ON p.id = r.author_id`;
