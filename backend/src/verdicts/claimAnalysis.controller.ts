import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ClosedToBlind } from '../analysis/blindness/blind.guard.js';
import type { Actor } from '../platform/actor.js';
import { Allow, SignedIn } from '../platform/policy.js';
import {
  AcknowledgeCaution,
  CautionView,
  ClaimAnalysis,
  WithdrawAcknowledgement,
} from './claimAnalysis.dto.js';
import { ClaimAnalysisService } from './claimAnalysis.service.js';

@ApiTags('analysis')
@Controller('claims/:claimId')
export class ClaimAnalysisController {
  constructor(private readonly analysis: ClaimAnalysisService) {}

  /**
   * What to be careful of, and how high the claim and its evidence reach. To whoever is to rate the claim blind, as if
   * there were no finding yet, and without what others said to the cautions.
   */
  @Get('analysis')
  @Allow('signed_in')
  @ApiOkResponse({ type: ClaimAnalysis })
  get(@SignedIn() actor: Actor, @Param('claimId', ParseUUIDPipe) claimId: string): Promise<ClaimAnalysis> {
    return this.analysis.get(actor, claimId);
  }

  /** Answers 409 `caution.stale` with the caution as `current` when what brought it about has changed. */
  @Post('cautions/:rule/acknowledgement')
  @Allow('checker', 'editor')
  @ClosedToBlind()
  @ApiCreatedResponse({ type: CautionView })
  acknowledge(
    @SignedIn() actor: Actor,
    @Param('claimId', ParseUUIDPipe) claimId: string,
    @Param('rule') rule: string,
    @Body() { ground, reason }: AcknowledgeCaution,
  ): Promise<CautionView> {
    return this.analysis.answer(actor, claimId, { rule, ground, reason, act: 'acknowledged' });
  }

  /** The caution is open again; what was said stays on file. */
  @Post('cautions/:rule/withdrawal')
  @Allow('checker', 'editor')
  @ClosedToBlind()
  @ApiCreatedResponse({ type: CautionView })
  withdraw(
    @SignedIn() actor: Actor,
    @Param('claimId', ParseUUIDPipe) claimId: string,
    @Param('rule') rule: string,
    @Body() { ground }: WithdrawAcknowledgement,
  ): Promise<CautionView> {
    return this.analysis.answer(actor, claimId, { rule, ground, reason: '', act: 'withdrawn' });
  }
}
