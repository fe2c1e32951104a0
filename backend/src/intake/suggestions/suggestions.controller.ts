import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/actor.js';
import { Allow, SignedIn } from '../../platform/policy.js';
import { AcceptanceService } from './acceptance.service.js';
import { DecisionsService } from './decisions.service.js';
import { AcceptanceOutcome, RunView, SuggestionsView } from './run.view.js';
import { RunsService } from './runs.service.js';
import { AcceptSuggestion, AcceptSuggestions, DismissSuggestion, MergeSuggestion } from './suggestion.dto.js';
import { SuggestionsService } from './suggestions.service.js';
import { SuggestionView } from './suggestion.view.js';

/** What the extractor proposes, and what people make of it. Undoing moves claims, so it stands in the workflow's chapter. */
@ApiTags('suggestions')
@Controller()
export class SuggestionsController {
  constructor(
    private readonly runs: RunsService,
    private readonly suggestions: SuggestionsService,
    private readonly acceptance: AcceptanceService,
    private readonly decisions: DecisionsService,
  ) {}

  /** The newest run, which tells how far it is, and the suggestions in the order of the text. */
  @Get('captures/:id/suggestions')
  @Allow('signed_in')
  @ApiOkResponse({ type: SuggestionsView })
  list(@Param('id', ParseUUIDPipe) id: string): Promise<SuggestionsView> {
    return this.suggestions.list(id);
  }

  /** One suggestion, with all claims on file that may say the same; a long list may come with fewer. */
  @Get('suggestions/:id')
  @Allow('signed_in')
  @ApiOkResponse({ type: SuggestionView })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<SuggestionView> {
    return this.suggestions.get(id);
  }

  /** Reads the capture anew. Answers 409 `suggestion_run.active` with the run as `current` while one is at work. */
  @Post('captures/:id/suggestion-runs')
  @Allow('checker', 'editor')
  @ApiCreatedResponse({ type: RunView })
  start(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RunView> {
    return this.runs.start(actor, id);
  }

  /** Accepts several as they are proposed: each wholly or not at all, and one that is refused does not hold back the others. */
  @Post('captures/:id/acceptances')
  @Allow('checker', 'editor')
  @ApiCreatedResponse({ type: [AcceptanceOutcome] })
  acceptAll(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() wanted: AcceptSuggestions,
  ): Promise<AcceptanceOutcome[]> {
    return this.acceptance.acceptAll(actor, id, wanted);
  }

  /** Answers 409 `suggestion.decided` with the suggestion and its decision as `current` when somebody was faster. */
  @Post('suggestions/:id/acceptance')
  @Allow('checker', 'editor')
  @ApiCreatedResponse({ type: SuggestionView })
  accept(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() wanted: AcceptSuggestion,
  ): Promise<SuggestionView> {
    return this.acceptance.accept(actor, id, wanted);
  }

  @Post('suggestions/:id/merger')
  @Allow('checker', 'editor')
  @ApiCreatedResponse({ type: SuggestionView })
  merge(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() wanted: MergeSuggestion,
  ): Promise<SuggestionView> {
    return this.acceptance.merge(actor, id, wanted);
  }

  @Post('suggestions/:id/dismissal')
  @Allow('checker', 'editor')
  @ApiCreatedResponse({ type: SuggestionView })
  dismiss(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() dismissal: DismissSuggestion,
  ): Promise<SuggestionView> {
    return this.decisions.dismiss(actor, id, dismissal);
  }
}
