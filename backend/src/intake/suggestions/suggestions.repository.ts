import { Injectable } from '@nestjs/common';
import type { ClaimKind } from '../../claims/claim.kinds.js';
import type { PartyRef } from '../../parties/party.dto.js';
import type { Tx } from '../../platform/database.js';
import { newId } from '../../platform/ids.js';
import { missing } from '../../platform/problem.js';
import type { PassageView } from '../../sources/passage.dto.js';
import type { NewSuggestion, Proposal } from './proposal.js';
import type { DecisionView } from './suggestion.view.js';

/** A suggestion as it stands in the record, with the last decision about its passage. */
export interface SuggestionRow {
  readonly id: string;
  readonly runId: string;
  readonly passage: PassageView;
  readonly statement: string;
  readonly kind: ClaimKind;
  readonly proposal: Proposal;
  readonly score: number;
  readonly model: string | null;
  readonly prompt: string | null;
  readonly agreed: boolean;
  /** Language of the text as far as the run could tell. */
  readonly language: string | null;
  readonly publisher: PartyRef | null;
  readonly decision: (DecisionView & { readonly id: string; readonly suggestionId: string }) | null;
  /** The decision was made in another capture of the same text. */
  readonly remembered: boolean;
}

/**
 * The decision about a passage is the last one about any suggestion of it in this capture; where there is none, the last
 * one about the same passage in another capture of the same text is remembered.
 */
const VIEW = `
  SELECT s.id, s.run_id AS "runId", s.statement, s.kind, s.proposal, s.score, s.model, s.prompt, s.agreed, run.language,
         json_build_object('captureId', s.capture_id, 'exact', s.exact, 'prefix', s.prefix, 'suffix', s.suffix,
                           'starts', s.starts, 'ends', s.ends) AS passage,
         CASE WHEN publisher.id IS NOT NULL THEN
           json_build_object('id', publisher.id, 'kind', publisher.kind, 'name', publisher.name) END AS publisher,
         CASE WHEN d.id IS NOT NULL THEN json_build_object(
           'id', d.id, 'suggestionId', d.suggestion_id, 'act', d.act, 'at', d.at, 'reason', d.reason, 'note', d.note,
           'by', json_build_object('id', person.id, 'name', person.name),
           'claim', CASE WHEN claim.id IS NOT NULL THEN json_build_object(
              'id', claim.id, 'statement', claim.statement, 'kind', claim.kind, 'stage', state.stage) END,
           'appearanceId', d.appearance_id, 'edited', d.edited) END AS decision,
         d.id IS NOT NULL AND own.id IS NULL AS remembered
    FROM suggestion s
    JOIN suggestion_run run ON run.id = s.run_id
    JOIN capture ON capture.id = s.capture_id
    JOIN source ON source.id = capture.source_id
    LEFT JOIN party publisher ON publisher.id = source.publisher_id
    LEFT JOIN LATERAL (
      SELECT decided.id, decided.suggestion_id, decided.act
        FROM suggestion same JOIN suggestion_decision decided ON decided.suggestion_id = same.id
       WHERE same.capture_id = s.capture_id AND same.starts = s.starts AND same.ends = s.ends
       ORDER BY decided.at DESC, decided.id DESC LIMIT 1) own ON true
    LEFT JOIN LATERAL (
      SELECT decided.id
        FROM suggestion_run twin
        JOIN suggestion same ON same.capture_id = twin.capture_id AND same.run_id = twin.id
                            AND same.starts = s.starts AND same.ends = s.ends
        JOIN suggestion_decision decided ON decided.suggestion_id = same.id
       WHERE twin.text_hash = run.text_hash AND twin.capture_id <> s.capture_id
       ORDER BY decided.at DESC, decided.id DESC LIMIT 1) elsewhere ON own.id IS NULL
    LEFT JOIN suggestion_decision d ON d.id = coalesce(own.id, elsewhere.id)
    LEFT JOIN person ON person.id = d.decided_by
    LEFT JOIN claim ON claim.id = d.claim_id
    LEFT JOIN claim_state state ON state.claim_id = d.claim_id`;

/** Each passage is looked up in a text that may have a million characters, and a statement has ten seconds. */
const AT_ONCE = 100;

/** What is proposed. Never changed. */
@Injectable()
export class SuggestionsRepository {
  async addAll(tx: Tx, runId: string, captureId: string, all: readonly NewSuggestion[]): Promise<void> {
    const rows = all.map(({ madeBy, ...suggestion }) => ({
      id: newId(),
      run_id: runId,
      capture_id: captureId,
      ...suggestion,
      model: madeBy?.model ?? null,
      prompt: madeBy?.prompt ?? null,
    }));
    for (let place = 0; place < rows.length; place += AT_ONCE) {
      await tx.query(
        `INSERT INTO suggestion SELECT * FROM jsonb_populate_recordset(NULL::suggestion, $1::jsonb)`,
        [JSON.stringify(rows.slice(place, place + AT_ONCE))],
      );
    }
  }

  /** Those of the last finished run, and all that were decided, in the order of the text. */
  listInCapture(tx: Tx, captureId: string): Promise<SuggestionRow[]> {
    return tx.query<SuggestionRow[]>(
      `${VIEW}
        WHERE s.capture_id = $1
          AND CASE WHEN own.act <> 'undone' THEN own.suggestion_id = s.id
                   ELSE s.run_id = (SELECT id FROM suggestion_run WHERE capture_id = $1 AND state = 'done' ORDER BY id DESC LIMIT 1) END
        ORDER BY s.starts, s.ends, s.id`,
      [captureId],
    );
  }

  async get(tx: Tx, id: string): Promise<SuggestionRow> {
    const [suggestion] = await tx.query<SuggestionRow[]>(`${VIEW} WHERE s.id = $1`, [id]);
    if (!suggestion) throw missing('suggestion');
    return suggestion;
  }

  /** Makes everybody who decides about this passage wait until the transaction ends. */
  async hold(tx: Tx, id: string): Promise<void> {
    await tx.query(`SELECT hold_passage($1)`, [id]);
  }

  /** Those of `ids` that are suggestions of this capture. */
  async idsIn(tx: Tx, captureId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await tx.query<{ id: string }[]>(
      `SELECT id FROM suggestion WHERE capture_id = $1 AND id = ANY ($2)`,
      [captureId, ids],
    );
    return new Set(found.map(({ id }) => id));
  }
}
