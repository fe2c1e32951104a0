import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/actor.js';
import { Allow, SignedIn } from '../../platform/policy.js';
import { AnswerCheck, ClaimChecklist, MoveToVersion } from './checklist.dto.js';
import { ClaimChecksService } from './claimChecks.service.js';
import { AddSearch, SearchView, SetSearchStanding } from './search.dto.js';
import { SearchesService } from './searches.service.js';

@ApiTags('checklists')
@Controller('claims/:claimId')
export class ClaimChecksController {
  constructor(
    private readonly checks: ClaimChecksService,
    private readonly searches: SearchesService,
  ) {}

  @Get('checklist')
  @Allow('signed_in')
  @ApiOkResponse({ type: ClaimChecklist })
  get(@Param('claimId', ParseUUIDPipe) claimId: string): Promise<ClaimChecklist> {
    return this.checks.get(claimId);
  }

  /** Answers a question, waives it with a reason, or takes either back. */
  @Post('checklist/answers')
  @Allow('checker', 'editor')
  @ApiCreatedResponse({ type: ClaimChecklist })
  answer(
    @SignedIn() actor: Actor,
    @Param('claimId', ParseUUIDPipe) claimId: string,
    @Body() answer: AnswerCheck,
  ): Promise<ClaimChecklist> {
    return this.checks.answer(actor, claimId, answer);
  }

  /** Moves on to the newest version. */
  @Post('checklist/runs')
  @Allow('checker', 'editor')
  @ApiCreatedResponse({ type: ClaimChecklist })
  moveTo(
    @SignedIn() actor: Actor,
    @Param('claimId', ParseUUIDPipe) claimId: string,
    @Body() version: MoveToVersion,
  ): Promise<ClaimChecklist> {
    return this.checks.moveTo(actor, claimId, version);
  }

  @Get('searches')
  @Allow('signed_in')
  @ApiOkResponse({ type: [SearchView] })
  list(@Param('claimId', ParseUUIDPipe) claimId: string): Promise<SearchView[]> {
    return this.searches.list(claimId);
  }

  @Post('searches')
  @Allow('checker', 'editor')
  @ApiCreatedResponse({ type: SearchView })
  add(
    @SignedIn() actor: Actor,
    @Param('claimId', ParseUUIDPipe) claimId: string,
    @Body() search: AddSearch,
  ): Promise<SearchView> {
    return this.searches.add(actor, claimId, search);
  }

  /** Withdraws a search with a reason, or lets it count again. */
  @Post('searches/:id/standings')
  @Allow('checker', 'editor')
  @ApiCreatedResponse({ type: SearchView })
  setStanding(
    @SignedIn() actor: Actor,
    @Param('claimId', ParseUUIDPipe) claimId: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() standing: SetSearchStanding,
  ): Promise<SearchView> {
    return this.searches.setStanding(actor, claimId, id, standing);
  }
}
