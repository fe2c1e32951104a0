import { Body, Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ClosedToBlind } from '../analysis/blindness/blind.guard.js';
import type { Actor } from '../platform/actor.js';
import { Allow, SignedIn } from '../platform/policy.js';
import { Compared, Comparison, RevisionView, RevisionWithDocument, SaveRevision } from './revision.dto.js';
import { RevisionService } from './revision.service.js';

@ApiTags('verdicts')
@Controller('claims/:claimId/revisions')
export class VerdictsController {
  constructor(private readonly revisions: RevisionService) {}

  /** All revisions of the verdict, newest first. */
  @Get()
  @Allow('signed_in')
  @ClosedToBlind()
  @ApiOkResponse({ type: [RevisionView] })
  list(@Param('claimId', ParseUUIDPipe) claimId: string): Promise<RevisionView[]> {
    return this.revisions.list(claimId);
  }

  /** Answers 409 `revision.stale` with the newest as `current` when `base` is not the newest. */
  @Post()
  @Allow('checker', 'editor')
  @ApiCreatedResponse({ type: RevisionView })
  save(
    @SignedIn() actor: Actor,
    @Param('claimId', ParseUUIDPipe) claimId: string,
    @Body() revision: SaveRevision,
  ): Promise<RevisionView> {
    return this.revisions.save(actor, claimId, revision);
  }

  /** What a reader would see differently between two revisions. */
  @Get('compare')
  @Allow('signed_in')
  @ClosedToBlind()
  @ApiOkResponse({ type: Comparison })
  compare(
    @Param('claimId', ParseUUIDPipe) claimId: string,
    @Query() { from, to }: Compared,
  ): Promise<Comparison> {
    return this.revisions.compare(claimId, from, to);
  }

  @Get(':number')
  @Allow('signed_in')
  @ClosedToBlind()
  @ApiOkResponse({ type: RevisionWithDocument })
  get(
    @Param('claimId', ParseUUIDPipe) claimId: string,
    @Param('number', ParseIntPipe) number: number,
  ): Promise<RevisionWithDocument> {
    return this.revisions.get(claimId, number);
  }
}
