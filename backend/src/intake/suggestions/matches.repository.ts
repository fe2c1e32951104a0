import { Injectable } from '@nestjs/common';
import type { PartyRef } from '../../parties/party.dto.js';
import type { Tx } from '../../platform/database.js';
import { manyInTime } from '../../platform/inTime.js';
import { overlap, SAME_WORDS, type Stretch } from './passages.js';
import type { ClaimMatch, StandingClaim } from './suggestion.view.js';

/** Statements that share less than this are not worth comparing by eye. */
const ALIKE = 0.45;
const MOST_ALIKE = 3;
const MOST = 5;

/** A list waits no longer for claims that are alike, among a million of them; it then comes with fewer. */
const PATIENCE_MS = 1500;

/** A passage with its statement, of which claims on file may say the same. */
export interface Wording extends Stretch {
  readonly statement: string;
  /** Whether claims are looked for whose statements are alike. */
  readonly compared: boolean;
}

const STANDING = `json_build_object('id', claim.id, 'statement', claim.statement, 'kind', claim.kind, 'stage', state.stage) AS claim`;

/** What is on file already about the words of a capture. */
@Injectable()
export class MatchesRepository {
  /**
   * For each wording, in that order, at most five claims: those marked in these words first, then those much alike. The
   * latter are looked for where `compared`, and only for as long as a list can wait.
   */
  async claims(tx: Tx, captureId: string, wordings: readonly Wording[]): Promise<ClaimMatch[][]> {
    const marked = await this.markedIn(tx, captureId);
    const things = wordings.filter(({ compared }) => compared);
    const similar = await manyInTime(tx, { things, atOnce: 5, ms: PATIENCE_MS }, (some) =>
      this.similar(tx, some),
    );
    return wordings.map((wording) => {
      const same = marked
        .map(({ claim, ...passage }): ClaimMatch => ({
          claim,
          why: 'same_passage',
          score: overlap(wording, passage),
        }))
        .filter(({ score }) => score >= SAME_WORDS)
        .sort((one, other) => other.score - one.score);
      return distinct([...same, ...(similar.get(wording) ?? [])]).slice(0, MOST);
    });
  }

  /** The unnamed who speak in this capture already: only here is an “official” the same one. */
  unnamedIn(tx: Tx, captureId: string): Promise<PartyRef[]> {
    return tx.query<PartyRef[]>(
      `SELECT DISTINCT party.id, party.kind, party.name FROM appearance JOIN party ON party.id = speaker_id
        WHERE capture_id = $1 AND party.kind = 'unnamed' ORDER BY party.id`,
      [captureId],
    );
  }

  private markedIn(tx: Tx, captureId: string): Promise<(Stretch & { claim: StandingClaim })[]> {
    return tx.query<(Stretch & { claim: StandingClaim })[]>(
      `SELECT a.starts, a.ends, ${STANDING}
         FROM appearance a JOIN claim ON claim.id = a.claim_id JOIN claim_state state ON state.claim_id = claim.id
        WHERE a.capture_id = $1 AND state.stage <> 'closed'`,
      [captureId],
    );
  }

  private async similar(tx: Tx, wordings: readonly Wording[]): Promise<ClaimMatch[][]> {
    await tx.query(`SELECT set_config('pg_trgm.similarity_threshold', '${ALIKE}', true)`);
    const rows = await tx.query<SimilarRow[]>(
      `WITH wanted AS MATERIALIZED (
         SELECT place::int - 1 AS place, folded(statement) AS words
           FROM unnest($1::text[]) WITH ORDINALITY AS listed (statement, place))
       SELECT wanted.place, near.claim, near.score
         FROM wanted
        CROSS JOIN LATERAL (
          SELECT ${STANDING}, public.similarity(folded(claim.statement), wanted.words) AS score
            FROM claim JOIN claim_state state ON state.claim_id = claim.id
           WHERE folded(claim.statement) OPERATOR(public.%) wanted.words AND state.stage <> 'closed'
           ORDER BY score DESC, claim.id LIMIT ${MOST_ALIKE}) near
        ORDER BY place, near.score DESC`,
      [wordings.map(({ statement }) => statement)],
    );
    return wordings.map((_, at) =>
      rows
        .filter(({ place }) => place === at)
        .map(({ claim, score }): ClaimMatch => ({ claim, why: 'similar', score })),
    );
  }
}

interface SimilarRow {
  readonly place: number;
  readonly score: number;
  readonly claim: StandingClaim;
}

/** Each claim once, where it comes first. */
function distinct(matches: readonly ClaimMatch[]): ClaimMatch[] {
  const seen = new Set<string>();
  return matches.filter(({ claim: { id } }) => !seen.has(id) && seen.add(id));
}
