import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import { missing } from '../platform/problem.js';
import type { CitationView } from './chain.view.js';
import type { CitationKind } from './source.kinds.js';

/** A citation as it is written down; without a passage it is asserted. */
export interface CitationFacts {
  readonly claimId: string;
  readonly appearanceId: string;
  readonly upstreamAppearanceId: string | null;
  readonly upstreamPartyId: string | null;
  readonly kind: CitationKind;
  readonly passage: { captureId: string; exact: string; starts: number; ends: number } | null;
  readonly createdBy: string;
}

const VIEW = `
  SELECT c.id, c.appearance_id AS "appearanceId", c.kind, c.asserted,
         CASE WHEN party.id IS NULL THEN json_build_object('appearanceId', c.upstream_appearance_id)
              ELSE json_build_object('party', json_build_object('id', party.id, 'kind', party.kind, 'name', party.name))
         END AS upstream,
         CASE WHEN NOT c.asserted THEN json_build_object(
           'captureId', c.capture_id, 'exact', c.exact, 'starts', c.starts, 'ends', c.ends,
           'prefix', right(substring(content.text FROM 1 FOR c.starts), 32),
           'suffix', substring(content.text FROM c.ends + 1 FOR 32)) END AS passage
    FROM citation c
    LEFT JOIN party ON party.id = c.upstream_party_id
    LEFT JOIN capture_content content ON content.capture_id = c.capture_id`;

/** The edges of the chain. */
@Injectable()
export class CitationsRepository {
  async add(tx: Tx, id: string, facts: CitationFacts): Promise<void> {
    const { claimId, appearanceId, upstreamAppearanceId, upstreamPartyId, kind, passage, createdBy } = facts;
    await tx.query(
      `INSERT INTO citation (id, claim_id, appearance_id, upstream_appearance_id, upstream_party_id, kind, asserted,
                             capture_id, exact, starts, ends, created_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[id, claimId, appearanceId, upstreamAppearanceId, upstreamPartyId, kind, passage === null],
        ...[
          passage?.captureId ?? null,
          passage?.exact ?? null,
          passage?.starts ?? null,
          passage?.ends ?? null,
          createdBy,
        ],
      ],
    );
  }

  /** The claim to whose chain the citation belongs. */
  async claimOf(tx: Tx, id: string): Promise<string> {
    const [citation] = await tx.query<{ claimId: string }[]>(
      `SELECT claim_id AS "claimId" FROM citation WHERE id = $1`,
      [id],
    );
    if (!citation) throw missing('citation');
    return citation.claimId;
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.query(`DELETE FROM citation WHERE id = $1`, [id]);
  }

  /** The citations of a claim, in the order in which they were added. */
  listFor(tx: Tx, claimId: string): Promise<CitationView[]> {
    return tx.query<CitationView[]>(`${VIEW} WHERE c.claim_id = $1 ORDER BY c.id`, [claimId]);
  }
}
