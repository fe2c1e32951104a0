import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import { literally, pageOf } from '../platform/listing.js';
import type { Page } from '../platform/page.js';
import { missing } from '../platform/problem.js';
import type { PartyListing, PartyRef, PartyView } from './party.dto.js';
import type { PartyKind } from './party.kinds.js';

/** A party as it is written down. */
export interface PartyFacts {
  readonly kind: PartyKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly externalIds: object;
}

const VIEW = `party.id, party.kind, party.name, party.aliases, party.description,
  party.external_ids AS "externalIds", party.version, party.created_at AS "createdAt"`;

const SORTS = {
  name: { key: 'folded(party.name)', keyType: 'text' },
  created: { key: 'party.id', keyType: 'uuid' },
} as const;

/** Who is spoken of. */
@Injectable()
export class PartiesRepository {
  async add(tx: Tx, id: string, facts: PartyFacts): Promise<void> {
    await tx.query(
      `INSERT INTO party (id, kind, name, aliases, description, external_ids) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, facts.kind, facts.name, facts.aliases, facts.description, facts.externalIds],
    );
  }

  /** Changes the party if it still is at `version`; false when somebody was faster. */
  async change(tx: Tx, id: string, version: number, facts: PartyFacts): Promise<boolean> {
    const [, changed] = await tx.query<[unknown, number]>(
      `UPDATE party SET kind = $3, name = $4, aliases = $5, description = $6, external_ids = $7, version = version + 1
        WHERE id = $1 AND version = $2`,
      [id, version, facts.kind, facts.name, facts.aliases, facts.description, facts.externalIds],
    );
    return changed === 1;
  }

  async get(tx: Tx, id: string): Promise<PartyView> {
    const [party] = await tx.query<PartyView[]>(`SELECT ${VIEW} FROM party WHERE id = $1`, [id]);
    if (!party) throw missing('party');
    return party;
  }

  list(tx: Tx, { q, kind, sort = 'name', ...place }: PartyListing): Promise<Page<PartyView>> {
    const { key, keyType } = SORTS[sort];
    const rows = `SELECT ${VIEW}, ${key} AS sort_key FROM party
      WHERE ($1::text IS NULL OR party.search LIKE '%' || folded($1) || '%') AND ($2::text IS NULL OR party.kind = $2)`;
    const values = [q === undefined ? null : literally(q), kind ?? null];
    return pageOf<PartyView>((sql, given) => tx.query(sql, given), { rows, values, keyType }, place);
  }

  /** Those of `ids` that exist, by id. */
  async refs(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, PartyRef>> {
    if (ids.length === 0) return new Map();
    const found = await tx.query<PartyRef[]>(`SELECT id, kind, name FROM party WHERE id = ANY ($1)`, [ids]);
    return new Map(found.map((party) => [party.id, party]));
  }

  /** The oldest party of that kind that goes by one of `names`, the one with id `except` left aside. */
  async findNamesake(
    tx: Tx,
    kind: PartyKind,
    names: readonly string[],
    except: string,
  ): Promise<PartyView | undefined> {
    const [party] = await tx.query<PartyView[]>(
      `SELECT ${VIEW} FROM party
        WHERE kind = $1 AND id <> $3 AND search LIKE ANY (
              SELECT '%' || E'\\n' || regexp_replace(folded(name), '([\\\\%_])', '\\\\\\1', 'g') || E'\\n' || '%' FROM unnest($2::text[]) AS name)
        ORDER BY id LIMIT 1`,
      [kind, names, except],
    );
    return party;
  }

  /** Makes two people who name a party at once wait for each other until one has committed. */
  async waitForNames(tx: Tx): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('ascribe party names'))`);
  }
}
