import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ClosedToBlind } from '../../analysis/blindness/blind.guard.js';
import type { Actor } from '../../platform/actor.js';
import { Allow, SignedIn } from '../../platform/policy.js';
import { AgreementView } from './agreement.dto.js';
import { AgreementService } from './agreement.service.js';
import {
  AddAssessment,
  AskedOfYou,
  AskForAssessment,
  AssessmentView,
  ClaimAssessments,
} from './assessment.dto.js';
import { AssessmentService } from './assessment.service.js';

/** Second ratings, given blind, and how far they agree with the first. */
@ApiTags('assessments')
@Controller()
export class AssessmentsController {
  constructor(
    private readonly assessments: AssessmentService,
    private readonly agreement: AgreementService,
  ) {}

  /** Closed, with 403 `assessment.blind`, to whoever has yet to rate the claim. */
  @Get('claims/:claimId/assessments')
  @Allow('signed_in')
  @ClosedToBlind()
  @ApiOkResponse({ type: ClaimAssessments })
  list(
    @SignedIn() actor: Actor,
    @Param('claimId', ParseUUIDPipe) claimId: string,
  ): Promise<ClaimAssessments> {
    return this.assessments.list(actor, claimId);
  }

  /** Asks a colleague for a rating of her own. Until she has given it, the finding is closed to her. */
  @Post('claims/:claimId/assessment-requests')
  @Allow('checker', 'editor')
  @ClosedToBlind()
  @ApiCreatedResponse({ type: ClaimAssessments })
  ask(
    @SignedIn() actor: Actor,
    @Param('claimId', ParseUUIDPipe) claimId: string,
    @Body() asked: AskForAssessment,
  ): Promise<ClaimAssessments> {
    return this.assessments.ask(actor, claimId, asked);
  }

  /** What you are asked to rate, the longest waiting first. */
  @Get('assessment-requests')
  @Allow('signed_in')
  @ApiOkResponse({ type: [AskedOfYou] })
  asked(@SignedIn() actor: Actor): Promise<AskedOfYou[]> {
    return this.assessments.askedOf(actor);
  }

  /** Declines a request, or takes it back. */
  @Post('assessment-requests/:id/withdrawal')
  @Allow('checker', 'editor')
  @HttpCode(204)
  @ApiNoContentResponse()
  withdraw(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.assessments.withdraw(actor, id);
  }

  /** Gives the rating; it is kept as it is, and the finding opens. */
  @Post('assessment-requests/:id/assessment')
  @Allow('checker', 'editor')
  @ApiCreatedResponse({ type: AssessmentView })
  answer(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() given: AddAssessment,
  ): Promise<AssessmentView> {
    return this.assessments.answer(actor, id, given);
  }

  /** How far people agree who rated the same claim blind: over all claims first, then by kind. */
  @Get('agreement')
  @Allow('signed_in')
  @ApiOkResponse({ type: [AgreementView] })
  byKind(@SignedIn() actor: Actor): Promise<AgreementView[]> {
    return this.agreement.byKind(actor);
  }
}
