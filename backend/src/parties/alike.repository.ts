import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import type { PartyRef } from './party.dto.js';
import type { PartyKind } from './party.kinds.js';

/** A name as a text has it, and the kinds of party that it can be. */
export interface Mention {
  readonly name: string;
  readonly kinds: readonly PartyKind[];
}

/** A party that goes by such a name, or by one much like it. */
export interface Alike {
  readonly party: PartyRef;
  /** It goes by this very name, accents, capitals, dots and a leading “the” aside. */
  readonly exact: boolean;
  /** 1 when exact, else how much the names are alike, below 1. */
  readonly score: number;
}

/** Names that share less than this are not worth showing. A surname alone shares 0.9 with the whole name. */
const LEAST = 0.45;
const MOST = 3;

/** A name without what differs between houses: “the U.S.” and “US” are one. */
const bare = (sql: string): string => `regexp_replace(replace(${sql}, '.', ''), '^the ', '')`;

/** Which party a name may mean. */
@Injectable()
export class AlikeRepository {
  /** For each mention, in that order, at most three parties of a fitting kind, the likeliest first. */
  async alike(tx: Tx, mentions: readonly Mention[]): Promise<Alike[][]> {
    const found: Alike[][] = mentions.map(() => []);
    if (mentions.length === 0) return found;
    const rows = await tx.query<(Alike & { place: number })[]>(
      `WITH wanted AS MATERIALIZED (
         SELECT place::int - 1 AS place, folded(m ->> 'name') AS name, ${bare(`folded(m ->> 'name')`)} AS bare,
                '%' || regexp_replace(folded(m ->> 'name'), '([\\\\%_])', '\\\\\\1', 'g') || '%' AS part,
                ARRAY(SELECT jsonb_array_elements_text(m -> 'kinds')) AS kinds
           FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS listed (m, place))
       SELECT wanted.place, near.party, near.exact, near.score
         FROM wanted
        CROSS JOIN LATERAL (
          SELECT json_build_object('id', p.id, 'kind', p.kind, 'name', p.name) AS party, names.exact,
                 CASE WHEN names.exact THEN 1 ELSE least(names.score, 0.99)::real END AS score
            FROM party p
           CROSS JOIN LATERAL (
             SELECT bool_or(known = wanted.bare) AS exact,
                    max(greatest(public.similarity(known, wanted.bare),
                                 0.9 * public.strict_word_similarity(wanted.bare, known))) AS score
               FROM (SELECT ${bare('line')} AS known FROM unnest(string_to_array(btrim(p.search, E'\\n'), E'\\n')) AS line) lines) names
           WHERE p.kind = ANY (wanted.kinds)
             AND (p.search LIKE wanted.part OR wanted.bare OPERATOR(public.<%) p.search)
             AND (names.exact OR names.score >= ${LEAST})
           ORDER BY names.exact DESC, names.score DESC, p.id LIMIT ${MOST}) near
        ORDER BY wanted.place, near.score DESC`,
      [JSON.stringify(mentions)],
    );
    for (const { place, ...alike } of rows) found[place]?.push(alike);
    return found;
  }
}
