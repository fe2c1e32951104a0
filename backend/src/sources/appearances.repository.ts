import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import { missing } from '../platform/problem.js';
import type { AppearanceView, MarkedAppearance } from './appearance.view.js';
import type { Place } from './quote.js';
import type { Basis, Capacity, Lineage, Stance } from './source.kinds.js';
import { SOURCE_REF } from './source.sql.js';

/** An appearance as it is written down. */
export interface AppearanceFacts {
  readonly passage: Place;
  readonly speakerId: string | null;
  readonly capacity: Capacity;
  readonly basis: Basis;
  readonly stance: Stance;
  readonly hedges: readonly string[];
  readonly lineage: Lineage;
}

/** To what a new appearance belongs. */
export interface AppearancePlace {
  readonly claimId: string;
  readonly captureId: string;
  readonly createdBy: string;
}

const VIEW = `
  a.id, a.claim_id AS "claimId", ${SOURCE_REF} AS source,
  json_build_object('captureId', a.capture_id, 'exact', a.exact, 'prefix', a.prefix, 'suffix', a.suffix,
                    'starts', a.starts, 'ends', a.ends) AS passage,
  CASE WHEN speaker.id IS NOT NULL THEN
    json_build_object('id', speaker.id, 'kind', speaker.kind, 'name', speaker.name) END AS speaker,
  a.capacity, a.basis, a.stance, a.hedges, a.lineage, a.version,
  json_build_object('id', person.id, 'name', person.name) AS "createdBy", a.created_at AS "createdAt"`;

const FROM = `
  FROM appearance a
  JOIN capture ON capture.id = a.capture_id
  JOIN source ON source.id = capture.source_id
  JOIN person ON person.id = a.created_by
  LEFT JOIN party publisher ON publisher.id = source.publisher_id
  LEFT JOIN party speaker ON speaker.id = a.speaker_id`;

/** Passages that state a claim, in a speaker's mouth. */
@Injectable()
export class AppearancesRepository {
  async add(
    tx: Tx,
    id: string,
    { claimId, captureId, createdBy }: AppearancePlace,
    facts: AppearanceFacts,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO appearance (id, claim_id, capture_id, created_by, exact, prefix, suffix, starts, ends,
                               speaker_id, capacity, basis, stance, hedges, lineage)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [id, claimId, captureId, createdBy, ...valuesOf(facts)],
    );
  }

  /** Changes the appearance if it still is at `version`; false when somebody was faster. */
  async change(tx: Tx, id: string, version: number, facts: AppearanceFacts): Promise<boolean> {
    const [, changed] = await tx.query<[unknown, number]>(
      `UPDATE appearance SET exact = $3, prefix = $4, suffix = $5, starts = $6, ends = $7, speaker_id = $8, capacity = $9,
              basis = $10, stance = $11, hedges = $12, lineage = $13, version = version + 1
        WHERE id = $1 AND version = $2`,
      [id, version, ...valuesOf(facts)],
    );
    return changed === 1;
  }

  /** Sets what its citations say of its lineage; a tab that shows the old one is stale from then on. */
  async settleLineage(tx: Tx, id: string, lineage: Lineage): Promise<void> {
    await tx.query(
      `UPDATE appearance SET lineage = $2, version = version + 1 WHERE id = $1 AND lineage <> $2`,
      [id, lineage],
    );
  }

  /** Removes the appearance and what it cites if it still is at `version`; false when somebody was faster. */
  async remove(tx: Tx, id: string, version: number): Promise<boolean> {
    const [, removed] = await tx.query<[unknown, number]>(
      `DELETE FROM appearance WHERE id = $1 AND version = $2`,
      [id, version],
    );
    return removed === 1;
  }

  async get(tx: Tx, id: string): Promise<AppearanceView> {
    const [appearance] = await tx.query<AppearanceView[]>(`SELECT ${VIEW} ${FROM} WHERE a.id = $1`, [id]);
    if (!appearance) throw missing('appearance');
    return appearance;
  }

  /** The appearances of a claim, oldest source first. */
  listFor(tx: Tx, claimId: string): Promise<AppearanceView[]> {
    return tx.query<AppearanceView[]>(
      `SELECT ${VIEW} ${FROM} WHERE a.claim_id = $1 ORDER BY source.published NULLS LAST, a.id`,
      [claimId],
    );
  }

  /** The passages marked in a capture, in the order of the text. */
  listInCapture(tx: Tx, captureId: string): Promise<MarkedAppearance[]> {
    return tx.query<MarkedAppearance[]>(
      `SELECT ${VIEW}, json_build_object('id', claim.id, 'statement', claim.statement, 'kind', claim.kind) AS claim
         ${FROM} JOIN claim ON claim.id = a.claim_id WHERE a.capture_id = $1 ORDER BY a.starts, a.ends, a.id`,
      [captureId],
    );
  }
}

function valuesOf({
  passage,
  speakerId,
  capacity,
  basis,
  stance,
  hedges,
  lineage,
}: AppearanceFacts): unknown[] {
  const { exact, prefix, suffix, starts, ends } = passage;
  return [exact, prefix, suffix, starts, ends, speakerId, capacity, basis, stance, hedges, lineage];
}
