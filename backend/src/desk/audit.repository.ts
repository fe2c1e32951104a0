import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import { cursorOf, keysOf, type Page, TOTAL_CAP } from '../platform/page.js';
import { invalid } from '../platform/problem.js';
import type { AuditView, ListAudit } from './audit.dto.js';
import { Values } from './values.js';

/** Who changed what; written by the database itself, only read here. */
@Injectable()
export class AuditRepository {
  async list(tx: Tx, listing: ListAudit): Promise<Page<AuditView>> {
    const { after, limit = 25, order = 'desc' } = listing;
    const values = new Values();
    const filters = ['true', ...filtersOf(listing, values)].join(' AND ');
    const [{ total }] = await tx.query<[{ total: number }]>(
      `SELECT count(*)::int AS total FROM (SELECT 1 FROM audit_event e WHERE ${filters} LIMIT ${TOTAL_CAP + 1}) counted`,
      values.list,
    );
    const place =
      after === undefined ? '' : `AND e.id ${order === 'asc' ? '>' : '<'} ${values.add(idOf(after))}::bigint`;
    const found = await tx.query<AuditView[]>(
      `${VIEW} WHERE ${filters} ${place} ORDER BY e.id ${order} LIMIT ${limit + 1}`,
      values.list,
    );
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return {
      items,
      total: Math.min(total, TOTAL_CAP),
      totalIsCapped: total > TOTAL_CAP,
      ...(found.length > limit && last && { next: cursorOf([last.id]) }),
    };
  }
}

const VIEW = `
  SELECT e.id::text, e.at, e.subject, e.subject_id AS "subjectId", e.claim_id AS "claimId", e.act, e.changes,
         CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name) END AS actor
    FROM audit_event e LEFT JOIN person p ON p.id = e.actor_id`;

function filtersOf(
  { claimId, actorId, subject, subjectId, since, before }: ListAudit,
  values: Values,
): string[] {
  return [
    claimId && `e.claim_id = ${values.add(claimId)}`,
    actorId && `e.actor_id = ${values.add(actorId)}`,
    subject && `e.subject = ${values.add(subject)}`,
    subjectId && `e.subject_id = ${values.add(subjectId)}`,
    since && `e.at >= ${values.add(since)}::timestamptz`,
    before && `e.at < ${values.add(before)}::timestamptz`,
  ].filter((filter): filter is string => Boolean(filter));
}

function idOf(cursor: string): string {
  const [id] = keysOf(cursor, 1);
  if (typeof id === 'string' && /^\d{1,18}$/.test(id)) return id;
  throw invalid('page.cursor', 'after', 'This page address is not valid. Start again from the first page.');
}
