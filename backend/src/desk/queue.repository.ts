import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import { type Hop, type Link, originsOf } from '../sources/origins.js';
import type { ListQueue, QueueRow } from './queue.dto.js';
import { matchSql } from './match.sql.js';
import { countSql, MISSED, type Narrowing, type Place, type Slice, sliceSql } from './queue.sql.js';
import { Values } from './values.js';
import type { Share } from './queue.views.js';
import { type Circumstances, whyOf } from './queue.why.js';

export type Filters = Pick<ListQueue, 'kind' | 'incidentId' | 'assigneeId' | 'q'>;

type Bare = Omit<QueueRow, 'origins' | 'why' | 'leaseUntil' | 'due' | 'enteredAt' | 'createdAt'> &
  Omit<Circumstances, 'origins'> & { readonly createdAt: Date };

/** Reads across chapters; changes nothing. */
@Injectable()
export class QueueRepository {
  /** Places of the first claims of these shares, in order. */
  async slice(
    tx: Tx,
    shares: readonly Share[],
    filters: Filters,
    slice: Slice,
    me: string,
  ): Promise<Place[]> {
    const open = shares.filter(({ rank }) => rank >= (slice.from?.rank ?? rank));
    if (open.length === 0) return [];
    const values = new Values(me);
    const sql = sliceSql(open, filterSql(filters, values), slice, values);
    return tx.query<Place[]>(sql, values.list);
  }

  /** How many there are, counted to one beyond the cap. */
  async count(tx: Tx, shares: readonly Share[], filters: Filters, me: string): Promise<number> {
    if (shares.length === 0) return 0;
    const values = new Values(me);
    const sql = countSql(shares, filterSql(filters, values), values);
    const [row] = await tx.query<[{ total: number }]>(sql, values.list);
    return row.total;
  }

  /** The claims with these ids as lines of the queue, in this order. */
  async rows(tx: Tx, ids: readonly string[]): Promise<QueueRow[]> {
    if (ids.length === 0) return [];
    const bare = await tx.query<Bare[]>(ROWS, [ids]);
    const hops = await tx.query<(Hop & { claimId: string })[]>(HOPS, [ids]);
    const links = await tx.query<(Link & { claimId: string })[]>(LINKS, [ids]);
    const now = new Date();
    const known = new Map(bare.map((row) => [row.id, row]));
    return ids.flatMap((id) => {
      const row = known.get(id);
      const ofClaim = ({ claimId }: { claimId: string }) => claimId === id;
      return row
        ? [lineOf(row, originsOf(hops.filter(ofClaim), links.filter(ofClaim)).parties.length, now)]
        : [];
    });
  }
}

function lineOf(
  { missed, returned, recaptured, publishedAt, ...row }: Bare,
  origins: number,
  now: Date,
): QueueRow {
  return {
    ...row,
    leaseUntil: row.leaseUntil?.toISOString() ?? null,
    due: row.due?.toISOString() ?? null,
    enteredAt: row.enteredAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
    origins,
    why: whyOf({ ...row, origins, missed, returned, recaptured, publishedAt }, now),
  };
}

function filterSql({ kind, incidentId, assigneeId, q }: Filters, values: Values): Narrowing {
  const words = q?.trim();
  const conditions = [
    kind && `AND c.kind = ${values.add(kind)}`,
    incidentId && `AND c.incident_id = ${values.add(incidentId)}`,
    assigneeId && `AND s.assignee_id = ${values.add(assigneeId)}`,
    words && 'AND s.claim_id IN (SELECT id FROM hits)',
  ];
  return {
    conditions: conditions.filter(Boolean).join(' '),
    ...(words && { hits: matchSql(words, values) }),
  };
}

const ROWS = `
  SELECT c.id, c.statement, c.kind, s.stage, s.priority, s.lease_until AS "leaseUntil", s.due, s.version,
         s.entered_at AS "enteredAt", c.created_at AS "createdAt",
         CASE WHEN i.id IS NOT NULL THEN json_build_object('id', i.id, 'title', i.title) END AS incident,
         CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name) END AS assignee,
         ARRAY(SELECT party.name FROM party
                WHERE party.id IN (SELECT speaker_id FROM appearance a WHERE a.claim_id = c.id) ORDER BY party.name) AS speakers,
         ARRAY(SELECT party.name FROM claim_accused ca JOIN party ON party.id = ca.party_id
                WHERE ca.claim_id = c.id ORDER BY party.name) AS accused,
         (SELECT count(*)::int FROM appearance a WHERE a.claim_id = c.id) AS appearances,
         (SELECT count(*)::int FROM comment WHERE comment.claim_id = c.id AND blocking AND resolved_at IS NULL) AS "openBlocking",
         s.stage = 'in_work' AND coalesce((SELECT move = 'return' FROM step
                WHERE step.claim_id = c.id AND from_stage <> to_stage ORDER BY version DESC LIMIT 1), false) AS returned,
         coalesce(${MISSED}, false) AS missed, v.published_at AS "publishedAt",
         s.stage = 'settled' AND EXISTS (
           SELECT FROM (SELECT capture_id FROM appearance a WHERE a.claim_id = c.id
                        UNION SELECT capture_id FROM evidence e WHERE e.claim_id = c.id) used
             JOIN capture ON capture.id = used.capture_id
             JOIN capture again ON again.source_id = capture.source_id AND again.captured_at > v.published_at) AS recaptured
    FROM claim c
    JOIN claim_state s ON s.claim_id = c.id
    LEFT JOIN incident i ON i.id = c.incident_id
    LEFT JOIN person p ON p.id = s.assignee_id
    LEFT JOIN published.verdict v ON v.claim_id = c.id
   WHERE c.id = ANY ($1)`;

const HOPS = `
  SELECT a.claim_id AS "claimId", a.id, a.speaker_id AS speaker, source.publisher_id AS publisher, a.lineage
    FROM appearance a JOIN capture ON capture.id = a.capture_id JOIN source ON source.id = capture.source_id
   WHERE a.claim_id = ANY ($1)`;

const LINKS = `
  SELECT claim_id AS "claimId", appearance_id AS "from",
         CASE WHEN upstream_party_id IS NOT NULL THEN json_build_object('party', upstream_party_id)
              ELSE json_build_object('appearance', upstream_appearance_id) END AS "to"
    FROM citation WHERE claim_id = ANY ($1)`;
