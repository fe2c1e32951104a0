import { Injectable } from '@nestjs/common';
import type { IncidentRef } from '../incidents/incident.dto.js';
import type { PartyRef } from '../parties/party.dto.js';
import type { Tx } from '../platform/database.js';
import { matchSql } from './match.sql.js';
import { Values } from './values.js';
import type { Found, FoundClaim, FoundSource } from './search.dto.js';

const BEST = 5;

/** Looks for words in everything the desk knows. */
@Injectable()
export class SearchRepository {
  async search(tx: Tx, q: string): Promise<Found> {
    const values = new Values();
    const hits = matchSql(q, values);
    const claims = await tx.query<FoundClaim[]>(
      `SELECT c.id, c.statement, s.stage FROM claim_state s JOIN claim c ON c.id = s.claim_id
        WHERE c.id IN (${hits}) ORDER BY c.id DESC LIMIT ${BEST}`,
      values.list,
    );
    const pattern = [q.replaceAll(/[\\%_]/g, '\\$&')];
    return {
      claims,
      parties: await tx.query<PartyRef[]>(PARTIES, pattern),
      incidents: await tx.query<IncidentRef[]>(INCIDENTS, pattern),
      sources: await tx.query<FoundSource[]>(SOURCES, pattern),
    };
  }
}

const PARTIES = `
  SELECT id, kind, name FROM party WHERE search LIKE '%' || folded($1) || '%'
   ORDER BY folded(name) LIKE folded($1) || '%' DESC, length(name), id LIMIT ${BEST}`;

const INCIDENTS = `
  SELECT id, title, slug FROM incident WHERE folded(title) LIKE '%' || folded($1) || '%' ORDER BY id DESC LIMIT ${BEST}`;

const SOURCES = `
  SELECT source.id, source.title, party.name AS publisher
    FROM source LEFT JOIN party ON party.id = source.publisher_id
   WHERE folded(source.title) LIKE '%' || folded($1) || '%' ORDER BY source.id DESC LIMIT ${BEST}`;
