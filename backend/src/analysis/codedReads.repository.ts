import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import { literally, pageOf } from '../platform/listing.js';
import type { Page } from '../platform/page.js';
import type { CodedAttribution, CodedListing } from './coded.dto.js';

const named = (written: string, id: string): string => `json_build_object(
    'given', CASE lower(${written}) WHEN '' THEN 'not_coded' WHEN 'not available' THEN 'not_available'
                                    WHEN 'unknown' THEN 'unknown' ELSE 'named' END,
    'written', ${written},
    'party', (SELECT json_build_object('id', party.id, 'kind', party.kind, 'name', party.name)
                FROM party WHERE party.id = ${id}))`;

/** The coders name an initiator's subcategory beside the incident: it counts where name and category leave one only. */
const SUBCATEGORY = `coalesce(nullif(a.initiator_subcategory, ''),
  (SELECT min(i ->> 'subcategory') FROM jsonb_array_elements(of.initiators) AS i
    WHERE i ->> 'name' = a.initiator AND i ->> 'category' = a.initiator_category
   HAVING count(DISTINCT i ->> 'subcategory') = 1), '')`;

const VIEW = `a.id,
  ${named('a.actor', 'a.actor_id')} AS actor, ${named('a.company', 'a.company_id')} AS company,
  ${named('a.country', 'a.country_id')} AS country, ${named('a.initiator', 'a.initiator_id')} AS initiator,
  ${named('a.initiator_country', 'a.initiator_country_id')} AS "initiatorCountry",
  a.initiator_category AS "initiatorCategory", ${SUBCATEGORY} AS "initiatorSubcategory", a.basis, a.types,
  CASE WHEN a.legal_references <> '{}' THEN a.legal_references ELSE coalesce(of.legal_references, '{}') END AS "legalReferences",
  a.settled, json_build_object('date', to_char(a.stated, 'YYYY-MM-DD'), 'precision', a.stated_precision) AS stated,
  CASE WHEN a.sources <> '{}' THEN a.sources WHEN of.attribution_sources <> '{}' THEN of.attribution_sources
       ELSE coalesce(of.sources, '{}') END AS sources,
  CASE WHEN a.sources <> '{}' THEN 'statement' WHEN of.attribution_sources <> '{}' THEN 'attributions'
       WHEN of.sources <> '{}' THEN 'incident' ELSE 'none' END AS "sourcesOf",
  json_build_object('dataset', a.dataset, 'release', run.release, 'incident', a.incident_key,
                    'attribution', a.attribution_key, 'line', a.line, 'importedAt', run.started_at) AS provenance,
  coalesce(a.stated, '-infinity') AS sort_key`;

/** A statement that another file has too, with other particulars, counts as that file's once it is here. */
const NEWEST = `NOT EXISTS (SELECT 1 FROM coded_attribution later
  WHERE later.dataset = a.dataset AND later.statement_key = a.statement_key
    AND later.file_hash <> a.file_hash AND later.id > a.id)`;

/** What others have coded, for those who look at an incident. */
@Injectable()
export class CodedReadsRepository {
  attributions(tx: Tx, incidentId: string, { q, ...place }: CodedListing): Promise<Page<CodedAttribution>> {
    const rows = `SELECT ${VIEW}
      FROM coded_attribution a
      JOIN data_import run ON run.id = a.import_id
      LEFT JOIN LATERAL (SELECT * FROM coded_incident c WHERE c.dataset = a.dataset AND c.external_key = a.incident_key
                          ORDER BY c.id DESC LIMIT 1) of ON true
     WHERE a.incident_id = $1 AND ${NEWEST}
       AND ($2::text IS NULL OR folded(concat_ws(' ', a.actor, a.company, a.country, a.initiator, a.initiator_country))
                                LIKE '%' || folded($2) || '%')`;
    const values = [incidentId, q === undefined ? null : literally(q)];
    return pageOf<CodedAttribution>(
      (sql, given) => tx.query(sql, given),
      { rows, values, keyType: 'date' },
      place,
    );
  }
}
