import { Injectable } from '@nestjs/common';
import type { ClaimKind } from '../../claims/claim.kinds.js';
import type { Tx } from '../../platform/database.js';
import { newId } from '../../platform/ids.js';
import type { ChecklistView } from './checklist.dto.js';
import type { Item } from './checklist.rules.js';

export type Checklist = ChecklistView & { readonly id: string };

/** The questions themselves, version by version. */
@Injectable()
export class ChecklistsRepository {
  /** The newest of each kind that has one. */
  newestOfAll(tx: Tx): Promise<Checklist[]> {
    return tx.query(`SELECT DISTINCT ON (kind) * FROM (${VIEW}) AS listed ORDER BY kind, version DESC`);
  }

  /** Every version of a kind, newest first. */
  versions(tx: Tx, kind: ClaimKind): Promise<Checklist[]> {
    return tx.query(`${VIEW} WHERE c.kind = $1 ORDER BY c.version DESC`, [kind]);
  }

  async newest(tx: Tx, kind: ClaimKind): Promise<Checklist | undefined> {
    const [checklist] = await tx.query<Checklist[]>(
      `${VIEW} WHERE c.kind = $1 ORDER BY c.version DESC LIMIT 1`,
      [kind],
    );
    return checklist;
  }

  async get(tx: Tx, id: string): Promise<Checklist> {
    const [checklist] = await tx.query<Checklist[]>(`${VIEW} WHERE c.id = $1`, [id]);
    if (!checklist) throw new Error(`there is no checklist ${id}`);
    return checklist;
  }

  /** Whoever publishes this kind after us waits until we are done. */
  async lock(tx: Tx, kind: ClaimKind): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('ascribe checklist ' || $1))`, [kind]);
  }

  async add(
    tx: Tx,
    checklist: { kind: ClaimKind; version: number; note: string; items: readonly Item[] },
  ): Promise<void> {
    const id = newId();
    const { kind, version, note, items } = checklist;
    await tx.query(`INSERT INTO checklist (id, kind, version, note) VALUES ($1, $2, $3, $4)`, [
      id,
      kind,
      version,
      note,
    ]);
    await tx.query(
      `INSERT INTO checklist_item (checklist_id, position, key, question, help, demands)
       SELECT $1, place, item ->> 'key', item ->> 'question', item ->> 'help', item ->> 'demands'
         FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS asked (item, place)`,
      [id, JSON.stringify(items)],
    );
  }
}

const VIEW = `
  SELECT c.id, c.kind, c.version, c.note, c.published_at AS "publishedAt",
         CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name) END AS "publishedBy",
         (SELECT coalesce(json_agg(json_build_object('key', i.key, 'question', i.question, 'help', i.help,
                                                     'demands', i.demands) ORDER BY i.position), '[]')
            FROM checklist_item i WHERE i.checklist_id = c.id) AS items
    FROM checklist c LEFT JOIN person p ON p.id = c.published_by`;
