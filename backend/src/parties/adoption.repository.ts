import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import type { KnownParty } from './adoption.js';

/** Parties by many names at once. */
@Injectable()
export class AdoptionRepository {
  /** Each name as the database compares it. */
  async folds(tx: Tx, names: readonly string[]): Promise<Map<string, string>> {
    const rows = await tx.query<{ name: string; fold: string }[]>(
      `SELECT name, folded(name) AS fold FROM unnest($1::text[]) AS name`,
      [names],
    );
    return new Map(rows.map(({ name, fold }) => [name, fold]));
  }

  /** All parties that have one of these folded names, ATT&CK ids or ids; they stay as they are until `tx` ends. */
  known(
    tx: Tx,
    folds: readonly string[],
    attack: readonly string[],
    ids: readonly string[],
  ): Promise<KnownParty[]> {
    const names = `string_to_array(btrim(search, E'\\n'), E'\\n')`;
    // Name by name: for many at once with && the planner would read the whole table.
    return tx.query(
      `SELECT id, kind, name, aliases, description, external_ids AS "externalIds", version, ${names} AS names
         FROM party
        WHERE id IN (SELECT named.id FROM unnest($1::text[]) AS fold JOIN party named ON ${names} @> ARRAY[fold]
                      UNION SELECT id FROM party WHERE external_ids ? 'attack' AND external_ids ->> 'attack' = ANY ($2::text[])
                      UNION SELECT unnest($3::uuid[]))
        ORDER BY id FOR NO KEY UPDATE`,
      [folds, attack, ids],
    );
  }

  async addAll(tx: Tx, parties: readonly KnownParty[]): Promise<void> {
    await tx.query(
      `INSERT INTO party (id, kind, name, aliases, description, external_ids)
       SELECT id, kind, name, ARRAY(SELECT jsonb_array_elements_text(aliases)), description, "externalIds"
         FROM jsonb_to_recordset($1::jsonb)
           AS new (id uuid, kind text, name text, aliases jsonb, description text, "externalIds" jsonb)`,
      [JSON.stringify(parties)],
    );
  }
}
