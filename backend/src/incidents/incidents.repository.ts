import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import { literally, pageOf } from '../platform/listing.js';
import type { Page } from '../platform/page.js';
import { missing } from '../platform/problem.js';
import { addressesFor } from '../platform/slug.js';
import type { IncidentListing, IncidentRef, IncidentView } from './incident.dto.js';
import type { Span } from './incident.dates.js';
import type { Stake } from './stakes.js';

/** An incident as it is written down. */
export interface IncidentFacts {
  readonly title: string;
  readonly summary: string;
  readonly occurred: Span;
  readonly techniques: readonly string[];
}

/** A stake as it is written down. */
export interface Staked {
  readonly partyId: string;
  readonly stake: Stake;
  readonly note: string;
}

const REF = `json_build_object('id', party.id, 'kind', party.kind, 'name', party.name)`;

const VIEW = `incident.id, incident.title, incident.slug, incident.summary,
  json_build_object('from', to_char(occurred_from, 'YYYY-MM-DD'), 'to', to_char(occurred_to, 'YYYY-MM-DD'),
                    'precision', occurred_precision) AS occurred,
  coalesce((SELECT json_agg(${REF} ORDER BY folded(party.name), party.id)
              FROM incident_receiver r JOIN party ON party.id = r.party_id WHERE r.incident_id = incident.id), '[]') AS receivers,
  incident.techniques,
  coalesce((SELECT json_agg(json_build_object('party', ${REF}, 'stake', i.stake, 'note', i.note)
                            ORDER BY folded(party.name), party.id, i.stake)
              FROM interest i JOIN party ON party.id = i.party_id WHERE i.incident_id = incident.id), '[]') AS interests,
  (SELECT count(*)::int FROM claim WHERE claim.incident_id = incident.id) AS claims,
  incident.version, incident.created_at AS "createdAt"`;

const SORTS = {
  created: { key: 'incident.id', keyType: 'uuid' },
  title: { key: 'folded(incident.title)', keyType: 'text' },
  occurred: { key: `coalesce(incident.occurred_from, '-infinity')`, keyType: 'date' },
} as const;

/** What happened, to whom, and who has a stake in it. */
@Injectable()
export class IncidentsRepository {
  /** Adds the incident under the first address for `slug` that is free, whoever adds one at the same time. */
  async add(tx: Tx, id: string, slug: string, facts: IncidentFacts): Promise<void> {
    for (const address of addressesFor(slug)) {
      const added = await tx.query<unknown[]>(
        `INSERT INTO incident (id, slug, title, summary, occurred_from, occurred_to, occurred_precision, techniques)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT ON CONSTRAINT incident_slug_unique DO NOTHING RETURNING id`,
        [id, address, ...valuesOf(facts)],
      );
      if (added.length === 1) return;
    }
  }

  /** Changes the incident if it still is at `version`; false when somebody was faster. */
  async change(tx: Tx, id: string, version: number, facts: IncidentFacts): Promise<boolean> {
    const [, changed] = await tx.query<[unknown, number]>(
      `UPDATE incident SET title = $3, summary = $4, occurred_from = $5, occurred_to = $6, occurred_precision = $7,
              techniques = $8, version = version + 1
        WHERE id = $1 AND version = $2`,
      [id, version, ...valuesOf(facts)],
    );
    return changed === 1;
  }

  async replaceReceivers(tx: Tx, id: string, partyIds: readonly string[]): Promise<void> {
    await tx.query(`DELETE FROM incident_receiver WHERE incident_id = $1 AND party_id <> ALL ($2)`, [
      id,
      partyIds,
    ]);
    await tx.query(
      `INSERT INTO incident_receiver (incident_id, party_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING`,
      [id, partyIds],
    );
  }

  async replaceInterests(tx: Tx, id: string, interests: readonly Staked[]): Promise<void> {
    const parties = interests.map(({ partyId }) => partyId);
    const stakes = interests.map(({ stake }) => stake);
    const notes = interests.map(({ note }) => note);
    await tx.query(
      `DELETE FROM interest WHERE incident_id = $1
          AND (party_id, stake) NOT IN (SELECT * FROM unnest($2::uuid[], $3::text[]))`,
      [id, parties, stakes],
    );
    await tx.query(
      `INSERT INTO interest (incident_id, party_id, stake, note)
       SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::text[])
       ON CONFLICT ON CONSTRAINT interest_pk DO UPDATE SET note = EXCLUDED.note WHERE interest.note <> EXCLUDED.note`,
      [id, parties, stakes, notes],
    );
  }

  async get(tx: Tx, id: string): Promise<IncidentView> {
    const [incident] = await tx.query<IncidentView[]>(`SELECT ${VIEW} FROM incident WHERE id = $1`, [id]);
    if (!incident) throw missing('incident');
    return incident;
  }

  async findRef(tx: Tx, id: string): Promise<IncidentRef | undefined> {
    const [incident] = await tx.query<IncidentRef[]>(`SELECT id, title, slug FROM incident WHERE id = $1`, [
      id,
    ]);
    return incident;
  }

  list(tx: Tx, { q, sort = 'created', ...place }: IncidentListing): Promise<Page<IncidentView>> {
    const { key, keyType } = SORTS[sort];
    const rows = `SELECT ${VIEW}, ${key} AS sort_key FROM incident
      WHERE $1::text IS NULL OR folded(incident.title) LIKE '%' || folded($1) || '%'`;
    const values = [q === undefined ? null : literally(q)];
    return pageOf<IncidentView>((sql, given) => tx.query(sql, given), { rows, values, keyType }, place);
  }
}

function valuesOf({ title, summary, occurred, techniques }: IncidentFacts): unknown[] {
  return [title, summary, occurred.from, occurred.to, occurred.precision, techniques];
}
