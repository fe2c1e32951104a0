import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import type { AttributionRow, NamedInStatement } from './attributions.rows.js';
import { COLUMN_OF } from './attributions.rows.js';
import type { IncidentRow } from './incidents.rows.js';
import type { ReceiverRow } from './receivers.rows.js';
import type { Row } from './rows.js';

/** What a coded row became here. */
export interface Kept<Coded> {
  readonly id: string;
  readonly importId: string;
  readonly incidentId: string;
  readonly coded: Coded;
}

export interface KeptReceiver extends Kept<ReceiverRow> {
  readonly partyId: string | undefined;
  readonly countryId: string | undefined;
}

export interface KeptAttribution extends Kept<AttributionRow> {
  readonly parties: Readonly<Partial<Record<NamedInStatement, string>>>;
}

/** A statement that is here already. */
export interface KnownStatement {
  readonly statementKey: string;
  readonly digest: string;
}

const FROM = `"importId", 'eurepoc', digest, "fileHash", line, coded`;
const FROM_TYPES = `"importId" uuid, digest text, "fileHash" text, line integer, coded jsonb`;
const INTO = `import_id, dataset, digest, file_hash, line, coded`;
const texts = (column: string): string => `ARRAY(SELECT jsonb_array_elements_text("${column}"))`;

/** The rows of EuRepoC, as they were coded. Only ever added to. */
@Injectable()
export class CodedRepository {
  /** For each key of the dataset: our incident, and the digests its rows came with. */
  async incidents(
    tx: Tx,
    keys: readonly string[],
  ): Promise<Map<string, { incidentId: string; digests: string[] }>> {
    const rows = await tx.query<{ key: string; incidentId: string; digests: string[] }[]>(
      `SELECT external_key AS key, (array_agg(incident_id ORDER BY id))[1] AS "incidentId", array_agg(digest) AS digests
         FROM coded_incident WHERE dataset = 'eurepoc' AND external_key = ANY ($1) GROUP BY external_key`,
      [[...new Set(keys)]],
    );
    return new Map(rows.map(({ key, ...known }) => [key, known]));
  }

  async knownReceivers(tx: Tx, digests: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ digest: string }[]>(
      `SELECT digest FROM coded_receiver WHERE dataset = 'eurepoc' AND digest = ANY ($1)`,
      [digests],
    );
    return new Set(rows.map(({ digest }) => digest));
  }

  knownStatements(tx: Tx, keys: readonly string[]): Promise<KnownStatement[]> {
    return tx.query(
      `SELECT statement_key AS "statementKey", digest FROM coded_attribution
        WHERE dataset = 'eurepoc' AND statement_key = ANY ($1)`,
      [keys],
    );
  }

  /** Which of these attributions, as `incident/attribution`, came with another file before. */
  async fromOtherFiles(tx: Tx, rows: readonly AttributionRow[], fileHash: string): Promise<Set<string>> {
    const found = await tx.query<{ key: string }[]>(
      `SELECT DISTINCT incident_key || '/' || attribution_key AS key FROM coded_attribution
        WHERE dataset = 'eurepoc' AND file_hash <> $3 AND attribution_key <> ''
          AND (incident_key, attribution_key) IN (SELECT * FROM unnest($1::text[], $2::text[]))`,
      [
        rows.map(({ incidentKey }) => incidentKey),
        rows.map(({ attributionKey }) => attributionKey),
        fileHash,
      ],
    );
    return new Set(found.map(({ key }) => key));
  }

  async addIncidents(tx: Tx, kept: readonly Kept<IncidentRow>[]): Promise<void> {
    await tx.query(
      `INSERT INTO coded_incident (id, incident_id, external_key, sources, attribution_sources, legal_references, initiators, ${INTO})
       SELECT id, "incidentId", key, ${texts('sources')}, ${texts('attributionSources')}, ${texts('legalReferences')}, initiators, ${FROM}
         FROM jsonb_to_recordset($1::jsonb) AS new (id uuid, "incidentId" uuid, key text, sources jsonb,
              "attributionSources" jsonb, "legalReferences" jsonb, initiators jsonb, ${FROM_TYPES})`,
      [
        JSON.stringify(
          kept.map(({ coded, ...row }) => {
            const { key, sources, attributionSources, legalReferences, initiators } = coded;
            const own = { key, sources, attributionSources, legalReferences, initiators };
            return { ...own, ...readFrom(row, coded.row) };
          }),
        ),
      ],
    );
  }

  async addReceivers(tx: Tx, kept: readonly KeptReceiver[]): Promise<void> {
    await tx.query(
      `INSERT INTO coded_receiver (id, incident_id, party_id, country_id, ${INTO})
       SELECT id, "incidentId", "partyId", "countryId", ${FROM}
         FROM jsonb_to_recordset($1::jsonb)
           AS new (id uuid, "incidentId" uuid, "partyId" uuid, "countryId" uuid, ${FROM_TYPES})`,
      [
        JSON.stringify(
          kept.map(({ coded, partyId, countryId, ...row }) => ({
            partyId,
            countryId,
            ...readFrom(row, coded.row),
          })),
        ),
      ],
    );
  }

  async addAttributions(tx: Tx, kept: readonly KeptAttribution[]): Promise<void> {
    await tx.query(
      `INSERT INTO coded_attribution (id, incident_id, incident_key, attribution_key, statement_key, actor, actor_id,
         company, company_id, country, country_id, initiator, initiator_id, initiator_country, initiator_country_id,
         initiator_category, initiator_subcategory, basis, types, legal_references, settled, stated, stated_precision,
         sources, ${INTO})
       SELECT id, "incidentId", "incidentKey", "attributionKey", "statementKey", actor, "actorId", company, "companyId",
              country, "countryId", initiator, "initiatorId", "initiatorCountry", "initiatorCountryId", category,
              subcategory, ${texts('basis')}, ${texts('types')}, ${texts('legalReferences')}, settled, stated, precision,
              ${texts('sources')}, ${FROM}
         FROM jsonb_to_recordset($1::jsonb) AS new (id uuid, "incidentId" uuid, "incidentKey" text, "attributionKey" text,
              "statementKey" text, actor text, "actorId" uuid, company text, "companyId" uuid, country text,
              "countryId" uuid, initiator text, "initiatorId" uuid, "initiatorCountry" text, "initiatorCountryId" uuid,
              category text, subcategory text, basis jsonb, types jsonb, "legalReferences" jsonb, settled boolean,
              stated date, precision text, sources jsonb, ${FROM_TYPES})`,
      [JSON.stringify(kept.map(attributionValues))],
    );
  }
}

function attributionValues({ coded, parties, ...row }: KeptAttribution): object {
  const { incidentKey, attributionKey, statementKey, basis, types, legalReferences, settled, sources } =
    coded;
  const { at } = coded.row;
  const named = Object.entries(COLUMN_OF).flatMap(([who, column]) => [
    [who, at(column).trim()],
    [`${who}Id`, parties[who as NamedInStatement]],
  ]);
  return {
    ...{ incidentKey, attributionKey, statementKey, basis, types, legalReferences, settled, sources },
    ...(Object.fromEntries(named) as object),
    category: at('attributed_initiator_category').trim(),
    subcategory: at('attributed_initiator_subcategory').trim(),
    stated: coded.stated.date,
    precision: coded.stated.precision,
    ...readFrom(row, coded.row),
  };
}

function readFrom(
  { id, importId, incidentId }: Pick<Kept<unknown>, 'id' | 'importId' | 'incidentId'>,
  { digest, file, line, coded }: Row,
): object {
  return { id, importId, incidentId, digest, fileHash: file.hash, line, coded };
}
