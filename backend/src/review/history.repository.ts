import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import type { HistoryEntry } from './review.dto.js';

/** More than this nobody reads on one screen; the audit keeps everything. */
const MOST = 500;

@Injectable()
export class HistoryRepository {
  /** All that happened to a claim, newest first. */
  async of(tx: Tx, claimId: string): Promise<HistoryEntry[]> {
    const rows = await tx.query<{ entry: HistoryEntry; at: Date }[]>(HISTORY, [claimId, MOST]);
    return rows.map(({ entry, at }) => ({ ...entry, at: at.toISOString() }));
  }
}

/* A review and the step that it leads to are one moment: the step, which names the move, is shown after it. */
const HISTORY = `
  SELECT at, entry FROM (
    SELECT s.at, s.version::bigint AS place, s.actor_id, json_build_object('what', 'step', 'move', s.move,
             'fromStage', s.from_stage, 'toStage', s.to_stage, 'note', s.note, 'hash', s.revision_hash) AS facts
      FROM step s WHERE s.claim_id = $1
    UNION ALL
    SELECT r.at, 0, r.editor_id, json_build_object('what', 'review', 'decision', r.decision, 'note', r.note,
             'hash', r.revision_hash, 'number', v.number)
      FROM review r JOIN verdict_revision v ON v.id = r.revision_id WHERE r.claim_id = $1
    UNION ALL
    SELECT v.created_at, 0, v.author_id, json_build_object('what', 'revision', 'number', v.number, 'hash', v.hash)
      FROM verdict_revision v WHERE v.claim_id = $1
    UNION ALL
    SELECT e.published_at, 0, e.published_by, json_build_object('what', 'edition', 'number', e.number, 'hash', e.hash,
             'kind', e.kind, 'reason', e.reason)
      FROM edition e WHERE e.claim_id = $1
  ) all_of_it
  LEFT JOIN person p ON p.id = actor_id
  CROSS JOIN LATERAL (SELECT jsonb_strip_nulls(facts::jsonb) || jsonb_build_object('actor',
    CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'name', p.name) END) AS entry) whole
  ORDER BY at DESC, place DESC
  LIMIT $2`;
