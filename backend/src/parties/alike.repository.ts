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
      `SELECT wanted.place, near.party, near.exact, near.score
         FROM (SELECT place::int - 1 AS place, folded(m ->> 'name') AS name, ${bare(`folded(m ->> 'name')`)} AS bare,
                      ARRAY(SELECT jsonb_array_elements_text(m -> 'kinds')) AS kinds
                 FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS listed (m, place)) wanted
        CROSS JOIN LATERAL (
          SELECT json_build_object('id', p.id, 'kind', p.kind, 'name', p.name) AS party, names.exact,
                 CASE WHEN names.exact THEN 1 ELSE least(names.score, 0.99)::real END AS score
            FROM party p
           CROSS JOIN LATERAL (
             SELECT bool_or(${bare('known')} = wanted.bare) AS exact,
                    max(greatest(public.similarity(${bare('known')}, wanted.bare),
                                 0.9 * public.strict_word_similarity(wanted.bare, ${bare('known')}))) AS score
               FROM unnest(string_to_array(btrim(p.search, E'\\n'), E'\\n')) AS known) names
           WHERE p.kind = ANY (wanted.kinds)
             AND (p.search LIKE '%' || regexp_replace(wanted.name, '([\\\\%_])', '\\\\\\1', 'g') || '%'
                  OR p.search LIKE '%' || regexp_replace(wanted.bare, '([\\\\%_])', '\\\\\\1', 'g') || '%'
                  OR wanted.bare OPERATOR(public.<%) p.search)
             AND (names.exact OR names.score >= ${LEAST})
           ORDER BY names.exact DESC, names.score DESC, p.id LIMIT ${MOST}) near
        ORDER BY wanted.place, near.score DESC`,
      [JSON.stringify(mentions)],
    );
    for (const { place, ...alike } of rows) found[place]?.push(alike);
    return found;
  }
}
