import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { newId } from '../../platform/ids.js';
import { missing } from '../../platform/problem.js';
import type { AddSearch, SearchView } from './search.dto.js';

/** What was looked for, where and when; and whether it still counts. */
@Injectable()
export class SearchesRepository {
  /** By the day of the search, oldest first; withdrawn ones too. */
  list(tx: Tx, claimId: string): Promise<SearchView[]> {
    return tx.query(`${VIEW} WHERE s.claim_id = $1 ORDER BY s.looked_on, s.seq`, [claimId]);
  }

  async get(tx: Tx, claimId: string, id: string): Promise<SearchView> {
    const [search] = await tx.query<SearchView[]>(`${VIEW} WHERE s.claim_id = $1 AND s.id = $2`, [
      claimId,
      id,
    ]);
    if (!search) throw missing('search');
    return search;
  }

  async add(tx: Tx, claimId: string, id: string, search: AddSearch): Promise<void> {
    await tx.query(
      `INSERT INTO search_entry (id, claim_id, place, query, looked_on, found) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, claimId, search.where, search.query, search.on, search.found],
    );
  }

  /** Says from now on that the search counts, or why it does not. */
  async setStanding(tx: Tx, claimId: string, searchId: string, reason: string | null): Promise<void> {
    await tx.query(
      `INSERT INTO search_standing (id, search_id, claim_id, stands, reason) VALUES ($1, $2, $3, $4::text IS NULL, $4)`,
      [newId(), searchId, claimId, reason],
    );
  }
}

const VIEW = `
  SELECT s.id, s.place AS "where", s.query, to_char(s.looked_on, 'YYYY-MM-DD') AS "on", s.found, s.at,
         json_build_object('id', p.id, 'name', p.name) AS by, newest.reason AS withdrawn
    FROM search_entry s
    JOIN person p ON p.id = s.person_id
    LEFT JOIN LATERAL (SELECT reason FROM search_standing t WHERE t.search_id = s.id ORDER BY t.seq DESC LIMIT 1) newest ON true`;
