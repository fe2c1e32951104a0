import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import type { ChainAppearance, ChainCitation, ChainParty, ChainRecord } from './chain/chain.js';

type BareAppearance = Omit<ChainAppearance, 'speaker' | 'source'> & {
  readonly speaker: string | null;
  readonly source: Omit<ChainAppearance['source'], 'publisher'> & { readonly publisher: string | null };
};
type BareCitation = Omit<ChainCitation, 'to'> & {
  readonly to: { readonly appearance: string } | { readonly party: string };
};

/** The chain of a claim as its analysis reads it. Reads across chapters; changes nothing. */
@Injectable()
export class ChainReadsRepository {
  async read(tx: Tx, claimId: string): Promise<ChainRecord> {
    const appearances = await tx.query<BareAppearance[]>(APPEARANCES, [claimId]);
    const citations = await tx.query<BareCitation[]>(CITATIONS, [claimId]);
    const named = [
      ...appearances.flatMap(({ speaker, source }) => [speaker, source.publisher]),
      ...citations.map(({ to }) => ('party' in to ? to.party : null)),
    ];
    const rows = await tx.query<ChainParty[]>(PARTIES, [named.filter((id) => id !== null)]);
    const parties = new Map(rows.map((one) => [one.id, one]));
    const party = (id: string): ChainParty => {
      const known = parties.get(id);
      if (!known) throw new Error(`the chain names ${id}, which was not read with it`);
      return known;
    };
    const partyOrNone = (id: string | null): ChainParty | null => (id === null ? null : party(id));
    return {
      appearances: appearances.map(({ speaker, source, ...rest }) => ({
        ...rest,
        speaker: partyOrNone(speaker),
        source: { ...source, publisher: partyOrNone(source.publisher) },
      })),
      citations: citations.map(({ to, ...rest }) => ({
        ...rest,
        to: 'party' in to ? { party: party(to.party) } : to,
      })),
    };
  }
}

const APPEARANCES = `
  SELECT a.id, a.exact, a.speaker_id AS speaker, a.basis, a.hedges, a.lineage,
         json_build_object('id', source.id, 'title', source.title, 'publisher', source.publisher_id,
           'published', json_build_object('date', to_char(source.published, 'YYYY-MM-DD'), 'precision', source.published_precision),
           'language', source.language) AS source
    FROM appearance a JOIN capture ON capture.id = a.capture_id JOIN source ON source.id = capture.source_id
   WHERE a.claim_id = $1`;

const CITATIONS = `
  SELECT appearance_id AS "from", kind, asserted,
         CASE WHEN upstream_party_id IS NULL THEN json_build_object('appearance', upstream_appearance_id)
              ELSE json_build_object('party', upstream_party_id) END AS "to"
    FROM citation WHERE claim_id = $1`;

const PARTIES = `SELECT id, kind, name, description FROM party WHERE id = ANY ($1::uuid[])`;
