import { Injectable } from '@nestjs/common';
import { ClaimsRepository } from '../../claims/claims.repository.js';
import type { Actor } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database.js';
import { newId } from '../../platform/ids.js';
import { invalid, Problem } from '../../platform/problem.js';
import { AppearancesService } from '../../sources/appearances.service.js';
import { DecisionsRepository, type DecisionFacts } from './decisions.repository.js';
import type { DismissSuggestion } from './suggestion.dto.js';
import { SuggestionsRepository, type SuggestionRow } from './suggestions.repository.js';
import { SuggestionsService } from './suggestions.service.js';
import type { SuggestionView } from './suggestion.view.js';

/** Who decided what about a suggestion. The first of two people decides; the other is told what and by whom. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly database: Database,
    private readonly decisions: DecisionsRepository,
    private readonly rows: SuggestionsRepository,
    private readonly suggestions: SuggestionsService,
    private readonly appearances: AppearancesService,
    private readonly claims: ClaimsRepository,
  ) {}

  dismiss(actor: Actor, id: string, { reason, note = '' }: DismissSuggestion): Promise<SuggestionView> {
    if (reason === 'other' && note.trim() === '')
      throw invalid('suggestion.note', 'note', 'Say in a few words why, or choose one of the other reasons.');
    return this.database.write(actor, async (tx) => {
      await this.opened(tx, id);
      await this.add(tx, { suggestionId: id, act: 'dismissed', reason, note, decidedBy: actor.id });
      return this.suggestions.view(tx, id);
    });
  }

  /** The suggestion, held until the transaction ends, which nobody has decided yet in this capture. */
  async opened(tx: Tx, id: string): Promise<SuggestionView> {
    await this.rows.hold(tx, id);
    const current = await this.suggestions.view(tx, id);
    if (current.state === 'open' || current.remembered) return current;
    throw new Problem('conflict', 'suggestion.decided', decidedWords(current), [], { current });
  }

  add(tx: Tx, facts: DecisionFacts): Promise<void> {
    return this.decisions.add(tx, newId(), facts);
  }

  /**
   * Takes the last decision back. What it added to the chain of a claim is removed again, as long as nobody has worked
   * with it since. Returns the claim that the suggestion had become, of which nothing is left but its statement: a later
   * chapter closes it.
   */
  async undo(tx: Tx, actor: Actor, id: string): Promise<{ claimId?: string }> {
    await this.rows.hold(tx, id);
    const { decision, remembered } = await this.rows.get(tx, id);
    if (decision === null || decision.act === 'undone') throw nothingToUndo();
    const claimId = remembered ? undefined : await this.withdraw(tx, decision);
    await this.add(tx, { suggestionId: id, act: 'undone', decidedBy: actor.id });
    return { claimId };
  }

  private async withdraw(
    tx: Tx,
    { id, act, claim, appearanceId }: NonNullable<SuggestionRow['decision']>,
  ): Promise<string | undefined> {
    if (claim === null || appearanceId === null) return undefined;
    await this.claims.lock(tx, claim.id);
    const touched =
      act === 'accepted'
        ? await this.decisions.claimTouchedSince(tx, id)
        : await this.decisions.appearanceTouchedSince(tx, id);
    if (touched) throw touchedSince(act, claim);
    await this.appearances.removeFrom(tx, appearanceId);
    return act === 'accepted' ? claim.id : undefined;
  }
}

const PAST = { accepted: 'accepted', merged: 'merged', dismissed: 'dismissed', open: 'reopened' } as const;

function decidedWords({ state, decision }: SuggestionView): string {
  return `${decision?.by.name ?? 'Somebody'} has ${PAST[state]} this suggestion already. Look at that decision; undo it first if it should be another.`;
}

function nothingToUndo(): Problem {
  return new Problem(
    'conflict',
    'suggestion.open',
    'Nobody has decided about this suggestion, so there is nothing to undo.',
  );
}

function touchedSince(act: string, { id, statement }: { id: string; statement: string }): Problem {
  const detail =
    act === 'accepted'
      ? `The claim “${statement}” has been worked on since it was accepted, so this cannot be undone. Close the claim in the workflow instead.`
      : `The appearance that was added to the claim “${statement}” has been worked on since, so this cannot be undone. Remove the appearance there instead.`;
  return new Problem('conflict', 'suggestion.claim_touched', detail, [], { claimId: id });
}
