import { Injectable } from '@nestjs/common';
import type { PartyRef } from '../../parties/party.dto.js';
import type { Tx } from '../../platform/database.js';
import { overlap, SAME_WORDS, type Stretch } from './passages.js';
import type { ClaimMatch, StandingClaim } from './suggestion.view.js';

/** Statements that share less than this are not worth comparing by eye. */
const ALIKE = 0.45;
const MOST_ALIKE = 3;
const MOST = 5;

/** A passage with its statement, of which claims on file may say the same. */
export interface Wording extends Stretch {
  readonly statement: string;
}

const STANDING = `json_build_object('id', claim.id, 'statement', claim.statement, 'kind', claim.kind, 'stage', state.stage) AS claim`;

/** What is on file already about the words of a capture. */
@Injectable()
export class MatchesRepository {
  /** For each wording, in that order, at most five claims: those marked in these words first, then those much alike. */
  async claims(tx: Tx, captureId: string, wordings: readonly Wording[]): Promise<ClaimMatch[][]> {
    const marked = await this.markedIn(tx, captureId);
    const similar = await this.similar(tx, wordings);
    return wordings.map((wording, place) => {
      const same = marked
        .map(({ claim, ...passage }): ClaimMatch => ({
          claim,
          why: 'same_passage',
          score: overlap(wording, passage),
        }))
        .filter(({ score }) => score >= SAME_WORDS)
        .sort((one, other) => other.score - one.score);
      return distinct([...same, ...(similar.get(place) ?? [])]).slice(0, MOST);
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

  private async similar(tx: Tx, wordings: readonly Wording[]): Promise<ReadonlyMap<number, ClaimMatch[]>> {
    await tx.query(`SELECT set_config('pg_trgm.similarity_threshold', '${ALIKE}', true)`);
    const rows = await tx.query<{ place: number; score: number; claim: StandingClaim }[]>(
      `SELECT place::int - 1 AS place, near.claim, near.score
         FROM unnest($1::text[]) WITH ORDINALITY AS wanted (statement, place)
        CROSS JOIN LATERAL (
          SELECT ${STANDING}, public.similarity(folded(claim.statement), folded(wanted.statement)) AS score
            FROM claim JOIN claim_state state ON state.claim_id = claim.id
           WHERE folded(claim.statement) OPERATOR(public.%) folded(wanted.statement) AND state.stage <> 'closed'
           ORDER BY score DESC, claim.id LIMIT ${MOST_ALIKE}) near
        ORDER BY place, near.score DESC`,
      [wordings.map(({ statement }) => statement)],
    );
    const found = new Map<number, ClaimMatch[]>();
    for (const { place, claim, score } of rows)
      found.set(place, [...(found.get(place) ?? []), { claim, why: 'similar', score }]);
    return found;
  }
}

/** Each claim once, where it comes first. */
function distinct(matches: readonly ClaimMatch[]): ClaimMatch[] {
  const seen = new Set<string>();
  return matches.filter(({ claim: { id } }) => !seen.has(id) && seen.add(id));
}
