import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import { manyInTime } from '../platform/inTime.js';
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

/** A list waits no longer for names that are only alike. */
const PATIENCE_MS = 1000;

/** A name without what differs between houses: “the U.S.” and “US” are one. */
const bare = (sql: string): string => `regexp_replace(replace(${sql}, '.', ''), '^the ', '')`;

/** A whole name between the line breaks of `party.search`, where a pattern means itself. */
const whole = (sql: string): string =>
  `E'%\\n' || regexp_replace(${sql}, '([\\\\%_])', '\\\\\\1', 'g') || E'\\n%'`;

/** What is compared, worked out once for each mention: its bare name, and as what it may be on file; an acronym also with dots. */
const WANTED = `
  WITH wanted AS MATERIALIZED (
    SELECT place, kinds, bare, ARRAY(
             SELECT DISTINCT ${whole('written')}
               FROM unnest(ARRAY[name, bare, 'the ' || bare,
                                 CASE WHEN bare ~ '^[a-z]{2,5}$' THEN regexp_replace(bare, '(.)', '\\1.', 'g') END]) AS written
              WHERE written IS NOT NULL) AS patterns
      FROM (SELECT place::int - 1 AS place, folded(m ->> 'name') AS name, ${bare(`folded(m ->> 'name')`)} AS bare,
                   ARRAY(SELECT jsonb_array_elements_text(m -> 'kinds')) AS kinds
              FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS listed (m, place)) named)`;

const REF = `json_build_object('id', p.id, 'kind', p.kind, 'name', p.name) AS party`;

/** Which party a name may mean. */
@Injectable()
export class AlikeRepository {
  /**
   * For each mention, in that order, at most three parties of a fitting kind, the likeliest first. Those that go by the
   * very name are always found; others that are only alike, for as long as a list can wait.
   */
  async alike(tx: Tx, mentions: readonly Mention[]): Promise<Alike[][]> {
    const exact = await this.exact(tx, mentions);
    const things = mentions.filter((_, place) => exact[place]?.length === 0);
    const near = await manyInTime(tx, { things, atOnce: 5, ms: PATIENCE_MS }, (some) => this.near(tx, some));
    return mentions.map((mention, place) => near.get(mention) ?? exact[place] ?? []);
  }

  private async exact(tx: Tx, mentions: readonly Mention[]): Promise<Alike[][]> {
    const rows = await tx.query<Placed[]>(
      `${WANTED}
       SELECT DISTINCT ON (wanted.place, array_position(wanted.kinds, p.kind), p.id) wanted.place, ${REF}, true AS exact, 1 AS score
         FROM wanted CROSS JOIN unnest(wanted.patterns) AS pattern
         JOIN party p ON p.search LIKE pattern AND p.kind = ANY (wanted.kinds)
        ORDER BY wanted.place, array_position(wanted.kinds, p.kind), p.id`,
      [JSON.stringify(mentions)],
    );
    return grouped(rows, mentions.length);
  }

  private async near(tx: Tx, mentions: readonly Mention[]): Promise<Alike[][]> {
    const rows = await tx.query<Placed[]>(
      `${WANTED}
       SELECT wanted.place, near.*
         FROM wanted
        CROSS JOIN LATERAL (
          SELECT ${REF}, names.exact, CASE WHEN names.exact THEN 1 ELSE least(names.score, 0.99)::real END AS score
            FROM party p
           CROSS JOIN LATERAL (
             SELECT bool_or(known = wanted.bare) AS exact,
                    max(greatest(public.similarity(known, wanted.bare),
                                 0.9 * public.strict_word_similarity(wanted.bare, known))) AS score
               FROM (SELECT ${bare('line')} AS known FROM unnest(string_to_array(btrim(p.search, E'\\n'), E'\\n')) AS line) lines) names
           WHERE p.kind = ANY (wanted.kinds) AND wanted.bare OPERATOR(public.<%) p.search AND names.score >= ${LEAST}
           ORDER BY names.exact DESC, names.score DESC, p.id LIMIT ${MOST}) near
        ORDER BY wanted.place, near.score DESC`,
      [JSON.stringify(mentions)],
    );
    return grouped(rows, mentions.length);
  }
}

type Placed = Alike & { readonly place: number };

function grouped(rows: readonly Placed[], mentions: number): Alike[][] {
  const found: Alike[][] = Array.from({ length: mentions }, () => []);
  for (const { place, ...alike } of rows) found[place]?.push(alike);
  return found.map((some) => some.slice(0, MOST));
}
