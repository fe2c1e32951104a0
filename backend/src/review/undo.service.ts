import { Injectable } from '@nestjs/common';
import { DecisionsService } from '../intake/suggestions/decisions.service.js';
import { SuggestionsService } from '../intake/suggestions/suggestions.service.js';
import type { SuggestionView } from '../intake/suggestions/suggestion.view.js';
import type { Actor } from '../platform/actor.js';
import { Database, type Tx } from '../platform/database.js';
import { WorkflowService } from './workflow.service.js';

/** Taking back what was decided about a suggestion. It may close a claim, so it stands where claims move. */
@Injectable()
export class UndoService {
  constructor(
    private readonly database: Database,
    private readonly decisions: DecisionsService,
    private readonly suggestions: SuggestionsService,
    private readonly workflow: WorkflowService,
  ) {}

  /** The suggestion is open again, and a claim that came of it is closed; or nothing of it. */
  undo(actor: Actor, suggestionId: string): Promise<SuggestionView> {
    return this.database.write(actor, async (tx) => {
      const { claimId } = await this.decisions.undo(tx, actor, suggestionId);
      if (claimId !== undefined) await this.close(tx, actor, claimId);
      return this.suggestions.view(tx, suggestionId);
    });
  }

  private async close(tx: Tx, actor: Actor, claimId: string): Promise<void> {
    const { state } = await this.workflow.locked(tx, claimId);
    const { version } = state;
    await this.workflow.move(tx, actor, {
      claimId,
      move: 'close',
      version,
      reason: 'out_of_scope',
      note: NOTE,
    });
  }
}

const NOTE = 'Withdrawn: the suggestion from which this claim was made is open again.';
