import { Injectable } from '@nestjs/common';
import type { VerdictDocument } from '../../verdicts/document.js';
import { pageOf, type Listed } from '../../platform/listing.js';
import type { IncidentVerdict } from './incident.js';
import type { PublishedTx } from './published.database.js';
import type { Search } from './search.js';
import type { CorrectionLine, Edition, EditionLine, IncidentLine, Part, VerdictLine } from './views.js';

const AT_ONCE = 20;

/** Beyond this an incident's page would be too long to read; none has come near it. */
const MOST_CLAIMS = 300;

type WithText<Row> = Row & { readonly text: string };

/** Reads what is published and can read nothing else. */
@Injectable()
export class PublishedRepository {
  /** The verdicts that fit, newest first. */
  verdicts(tx: PublishedTx, { q, rating, kind, after }: Search): Promise<Part<VerdictLine>> {
    const rows = `
      SELECT published_at AS sort_key, claim_id AS id, slug, kind, rating, statement, headline, language, speakers,
             CASE WHEN incident_slug IS NOT NULL
                  THEN json_build_object('slug', incident_slug, 'title', incident_title) END AS incident,
             edition_kind AS "editionKind", published_at AS "publishedAt"
        FROM verdict
       WHERE ($1::text IS NULL OR search @@ websearch_to_tsquery('english', public.unaccent('public.unaccent'::regdictionary, $1)))
         AND ($2::text IS NULL OR rating = $2 AND edition_kind <> 'void') AND ($3::text IS NULL OR kind = $3)`;
    return part(tx, { rows, values: [q ?? null, rating ?? null, kind ?? null] }, after);
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

  /** The newest edition of every verdict on an incident, newest first. */
  async verdictsOn(tx: PublishedTx, incidentSlug: string): Promise<IncidentVerdict[]> {
    const rows = await tx.query<WithText<Omit<IncidentVerdict, 'document'>>[]>(
      `SELECT v.slug, v.edition_kind AS "editionKind", v.published_at AS "publishedAt", e.document AS text
         FROM verdict v JOIN edition e ON e.claim_id = v.claim_id AND e.number = v.editions
        WHERE v.incident_slug = $1 ORDER BY v.published_at DESC, v.claim_id DESC LIMIT ${MOST_CLAIMS}`,
      [incidentSlug],
    );
    return rows.map(read);
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
