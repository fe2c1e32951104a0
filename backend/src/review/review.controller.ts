import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../platform/actor.js';
import { Allow, SignedIn } from '../platform/policy.js';
import { CommentService } from './comment.service.js';
import { AddComment, AddReview, CommentView, HistoryEntry, ReviewView } from './review.dto.js';
import { ReviewService } from './review.service.js';
import { ClaimState, MakeMove, PlanClaim, WorkflowRow } from './state.dto.js';
import { StateService } from './state.service.js';

@ApiTags('workflow')
@Controller()
export class ReviewController {
  constructor(
    private readonly states: StateService,
    private readonly reviews: ReviewService,
    private readonly comments: CommentService,
  ) {}

  /** The workflow as a table: every move, from where to where, by whom, and what it needs. */
  @Get('workflow')
  @Allow('signed_in')
  @ApiOkResponse({ type: [WorkflowRow] })
  table(): WorkflowRow[] {
    return this.states.table();
  }

  /** Where the claim stands and which moves are open to the person who asks. */
  @Get('claims/:claimId/state')
  @Allow('signed_in')
  @ApiOkResponse({ type: ClaimState })
  state(@SignedIn() actor: Actor, @Param('claimId', ParseUUIDPipe) claimId: string): Promise<ClaimState> {
    return this.states.get(actor, claimId);
  }

  @Patch('claims/:claimId/state')
  @Allow('checker', 'editor')
  @ApiOkResponse({ type: ClaimState })
  plan(
    @SignedIn() actor: Actor,
    @Param('claimId', ParseUUIDPipe) claimId: string,
    @Body() plan: PlanClaim,
  ): Promise<ClaimState> {
    return this.states.plan(actor, claimId, plan);
  }

  /** Makes a move. Answers 409 `claim.stale` with the state as `current` when somebody was faster. */
  @Post('claims/:claimId/steps')
  @Allow('checker', 'editor')
  @ApiCreatedResponse({ type: ClaimState })
  step(
    @SignedIn() actor: Actor,
    @Param('claimId', ParseUUIDPipe) claimId: string,
    @Body() move: MakeMove,
  ): Promise<ClaimState> {
    return this.states.step(actor, claimId, move);
  }

  @Post('claims/:claimId/reviews')
  @Allow('editor')
  @ApiCreatedResponse({ type: ReviewView })
  review(
    @SignedIn() editor: Actor,
    @Param('claimId', ParseUUIDPipe) claimId: string,
    @Body() review: AddReview,
  ): Promise<ReviewView> {
    return this.reviews.add(editor, claimId, review);
  }

  /** Oldest first. */
  @Get('claims/:claimId/comments')
  @Allow('signed_in')
  @ApiOkResponse({ type: [CommentView] })
  listComments(@Param('claimId', ParseUUIDPipe) claimId: string): Promise<CommentView[]> {
    return this.comments.list(claimId);
  }

  @Post('claims/:claimId/comments')
  @Allow('checker', 'editor')
  @ApiCreatedResponse({ type: CommentView })
  comment(
    @SignedIn() actor: Actor,
    @Param('claimId', ParseUUIDPipe) claimId: string,
    @Body() comment: AddComment,
  ): Promise<CommentView> {
    return this.comments.add(actor, claimId, comment);
  }

  @Post('comments/:id/resolution')
  @Allow('checker', 'editor')
  @HttpCode(200)
  @ApiOkResponse({ type: CommentView })
  resolve(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CommentView> {
    return this.comments.resolve(actor, id);
  }

  /** Steps, reviews, revisions and editions, newest first. */
  @Get('claims/:claimId/history')
  @Allow('signed_in')
  @ApiOkResponse({ type: [HistoryEntry] })
  history(
    @SignedIn() actor: Actor,
    @Param('claimId', ParseUUIDPipe) claimId: string,
  ): Promise<HistoryEntry[]> {
    return this.states.history(actor, claimId);
  }
}
