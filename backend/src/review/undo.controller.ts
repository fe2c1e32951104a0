import { Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { SuggestionView } from '../intake/suggestions/suggestion.view.js';
import type { Actor } from '../platform/actor.js';
import { Allow, SignedIn } from '../platform/policy.js';
import { UndoService } from './undo.service.js';

@ApiTags('suggestions')
@Controller('suggestions')
export class UndoController {
  constructor(private readonly undoing: UndoService) {}

  /**
   * Opens the suggestion again. A claim that was accepted from it is closed as long as nobody has worked on it since; else
   * 409 `suggestion.claim_touched`.
   */
  @Post(':id/undo')
  @Allow('checker', 'editor')
  @ApiCreatedResponse({ type: SuggestionView })
  undo(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SuggestionView> {
    return this.undoing.undo(actor, id);
  }
}
