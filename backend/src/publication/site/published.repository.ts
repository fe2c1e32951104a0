import { Injectable } from '@nestjs/common';
import type { DocIncident, VerdictDocument } from '../../verdicts/document.js';
import { pageOf, type Listed } from '../../platform/listing.js';
import type { PublishedTx } from './published.database.js';
import type { Search } from './search.js';
import type {
  CorrectionLine,
  Edition,
  EditionLine,
  IncidentLine,
  Part,
  PartInVerdict,
  PartyAddresses,
  PartyView,
  PublicParty,
  SayingLine,
  VerdictLine,
} from './views.js';

const AT_ONCE = 20;

/** Beyond this an incident's page would take too long; none has come near it. */
const MOST_CLAIMS = 2000;

const MOST_OF_PARTY = 50;

const LINE = `v.slug, v.kind, v.rating, v.statement, v.headline, v.language, v.speakers,
             CASE WHEN v.incident_slug IS NOT NULL
                  THEN json_build_object('slug', v.incident_slug, 'title', v.incident_title) END AS incident,
             v.edition_kind AS "editionKind", v.published_at AS "publishedAt"`;

type WithText<Row> = Row & { readonly text: string };

/** Reads what is published and can read nothing else. */
@Injectable()
export class PublishedRepository {
  /** The verdicts that fit, newest first. */
  verdicts(tx: PublishedTx, { q, rating, kind, incident, after }: Search): Promise<Part<VerdictLine>> {
    const rows = `
      SELECT v.published_at AS sort_key, v.claim_id AS id, ${LINE}
        FROM verdict v
       WHERE ($1::text IS NULL OR search @@ websearch_to_tsquery('english', public.unaccent('public.unaccent'::regdictionary, $1)))
         AND ($2::text IS NULL OR rating = $2 AND edition_kind <> 'void') AND ($3::text IS NULL OR kind = $3)
         AND ($4::text IS NULL OR incident_slug = $4)`;
    return part(tx, { rows, values: [q ?? null, rating ?? null, kind ?? null, incident ?? null] }, after);
  }

  /** Incidents with at least one published verdict, the one last written about first. */
  incidents(tx: PublishedTx, after: string | undefined): Promise<Part<IncidentLine>> {
    const rows = `
      SELECT v.published_at AS sort_key, v.claim_id AS id, v.incident_slug AS slug, v.incident_title AS title,
             v.published_at AS "publishedAt", v.verdicts
        FROM (SELECT DISTINCT ON (incident_slug) *, count(*) OVER (PARTITION BY incident_slug)::int AS verdicts
                FROM verdict WHERE incident_slug IS NOT NULL
               ORDER BY incident_slug, published_at DESC, claim_id DESC) v`;
    return part(tx, { rows, values: [] }, after);
  }

  /** Every edition but the first ones, newest first. */
  corrections(tx: PublishedTx, after: string | undefined): Promise<Part<CorrectionLine>> {
    const rows = `
      SELECT e.published_at AS sort_key, e.claim_id AS id, e.slug, e.number, e.kind, e.reason, e.hash,
             e.published_at AS "publishedAt", v.headline
        FROM edition e JOIN verdict v USING (claim_id) WHERE e.number > 1`;
    return part(tx, { rows, values: [] }, after);
  }

  /** The editions of a verdict without their documents, oldest first. */
  editionLines(tx: PublishedTx, slug: string): Promise<EditionLine[]> {
    return tx.query(
      `SELECT number, kind, reason, hash, published_at AS "publishedAt" FROM edition WHERE slug = $1 ORDER BY number`,
      [slug],
    );
  }

  /** Whole editions, oldest first. */
  async editions(tx: PublishedTx, slug: string, number: number | 'all'): Promise<Edition[]> {
    const rows = await tx.query<WithText<EditionLine>[]>(
      `SELECT number, kind, reason, hash, published_at AS "publishedAt", document AS text
         FROM edition WHERE slug = $1 AND ($2::int IS NULL OR number = $2) ORDER BY number`,
      [slug, number === 'all' ? null : number],
    );
    return rows.map(read);
  }

  /** The incident as the newest verdict on it describes it. */
  async incident(tx: PublishedTx, slug: string): Promise<DocIncident | undefined> {
    const rows = await tx.query<{ incident: DocIncident }[]>(
      `SELECT e.document::jsonb -> 'incident' AS incident
         FROM verdict v JOIN edition e ON e.claim_id = v.claim_id AND e.number = v.editions
        WHERE v.incident_slug = $1 ORDER BY v.published_at DESC, v.claim_id DESC LIMIT 1`,
      [slug],
    );
    return rows[0]?.incident;
  }

  /** Every verdict on an incident in a line, newest first. */
  verdictsOn(tx: PublishedTx, incidentSlug: string): Promise<SayingLine[]> {
    return tx.query(
      `SELECT ${LINE}, v.saying FROM verdict v
        WHERE v.incident_slug = $1 ORDER BY v.published_at DESC, v.claim_id DESC LIMIT ${MOST_CLAIMS}`,
      [incidentSlug],
    );
  }

  async party(tx: PublishedTx, slug: string): Promise<PublicParty | undefined> {
    const rows = await tx.query<PublicParty[]>(
      `SELECT party_id AS id, slug, description ->> 'kind' AS kind, description ->> 'name' AS name,
              description ->> 'description' AS description, description -> 'externalIds' AS "externalIds"
         FROM party WHERE slug = $1`,
      [slug],
    );
    return rows[0];
  }

  /** The newest verdicts in which the party has this part, and all of them by outcome. */
  async partIn(tx: PublishedTx, partyId: string, part: PartInVerdict): Promise<PartyView['parts'][number]> {
    const verdicts = await tx.query<VerdictLine[]>(
      `SELECT ${LINE} FROM verdict_party m JOIN verdict v USING (claim_id)
        WHERE m.party_id = $1 AND m.part = $2 ORDER BY v.published_at DESC, v.claim_id DESC LIMIT ${MOST_OF_PARTY}`,
      [partyId, part],
    );
    const outcomes = await tx.query<{ rating: string; verdicts: number }[]>(
      `SELECT CASE v.edition_kind WHEN 'void' THEN 'void' ELSE v.rating END AS rating, count(*)::int AS verdicts
         FROM verdict_party m JOIN verdict v USING (claim_id)
        WHERE m.party_id = $1 AND m.part = $2 GROUP BY 1 ORDER BY 2 DESC, 1`,
      [partyId, part],
    );
    return { part, verdicts, outcomes };
  }

  async addresses(tx: PublishedTx, parties: readonly string[]): Promise<PartyAddresses> {
    const rows = await tx.query<{ id: string; slug: string }[]>(
      `SELECT party_id AS id, slug FROM party WHERE party_id = ANY($1::uuid[])`,
      [[...new Set(parties)]],
    );
    return new Map(rows.map(({ id, slug }) => [id, slug]));
  }
}

function part<Row extends object>(
  tx: PublishedTx,
  listed: Omit<Listed, 'keyType'>,
  after: string | undefined,
): Promise<Part<Row>> {
  const query = (sql: string, values: unknown[]): Promise<unknown> => tx.query(sql, values);
  return pageOf<Row>(
    query,
    { ...listed, keyType: 'timestamptz' },
    { limit: AT_ONCE, order: 'desc', ...(after && { after }) },
  );
}

/** The database took only documents whose hash two people stand behind, so their form is not examined again. */
function read<Row extends object>({
  text,
  ...row
}: WithText<Row>): Omit<Row, 'text'> & { document: VerdictDocument } {
  return { ...(row as Omit<Row, 'text'>), document: JSON.parse(text) as VerdictDocument };
}
