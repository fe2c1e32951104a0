import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/actor.js';
import { Allow, SignedIn } from '../../platform/policy.js';
import { SeenVersion } from '../../platform/version.js';
import { ClosedToBlind } from '../blindness/blind.guard.js';
import { AddHypothesis, AddRows, ChangeHypothesis, ChangeRow, Judge } from './hypotheses.dto.js';
import { HypothesesService } from './hypotheses.service.js';
import { JudgingService } from './judging.service.js';
import { MatrixView } from './matrix.view.js';

/** Rival explanations of a claim about who did it, against its evidence. Every change answers the matrix as it then stands. */
@ApiTags('hypotheses')
@Controller('claims/:id/hypotheses')
export class ClaimHypothesesController {
  constructor(
    private readonly hypotheses: HypothesesService,
    private readonly judging: JudgingService,
  ) {}

  @Get()
  @Allow('signed_in')
  @ClosedToBlind()
  @ApiOkResponse({ type: MatrixView })
  get(@Param('id', ParseUUIDPipe) claimId: string): Promise<MatrixView> {
    return this.hypotheses.get({ claimId });
  }

  @Post()
  @Allow('checker', 'editor')
  @ClosedToBlind()
  @ApiCreatedResponse({ type: MatrixView })
  add(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) claimId: string,
    @Body() hypothesis: AddHypothesis,
  ): Promise<MatrixView> {
    return this.hypotheses.add(actor, { claimId }, hypothesis);
  }

  /** Adds those of the five defaults that never stood here, in one step. */
  @Post('defaults')
  @Allow('checker', 'editor')
  @ClosedToBlind()
  @ApiCreatedResponse({ type: MatrixView })
  addDefaults(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) claimId: string): Promise<MatrixView> {
    return this.hypotheses.addDefaults(actor, { claimId });
  }

  @Post('rows')
  @Allow('checker', 'editor')
  @ClosedToBlind()
  @ApiCreatedResponse({ type: MatrixView })
  addRows(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) claimId: string,
    @Body() rows: AddRows,
  ): Promise<MatrixView> {
    return this.hypotheses.addRows(actor, { claimId }, rows);
  }

  /** Judges a cell in one's own name. Answers 409 `hypothesis_cell.stale` with `current` and `yours`. */
  @Put('cells')
  @Allow('checker', 'editor')
  @ClosedToBlind()
  @ApiOkResponse({ type: MatrixView })
  judge(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) claimId: string,
    @Body() cell: Judge,
  ): Promise<MatrixView> {
    return this.judging.judge(actor, { claimId }, cell);
  }

  @Patch('rows/:rowId')
  @Allow('checker', 'editor')
  @ClosedToBlind()
  @ApiOkResponse({ type: MatrixView })
  changeRow(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) claimId: string,
    @Param('rowId', ParseUUIDPipe) rowId: string,
    @Body() change: ChangeRow,
  ): Promise<MatrixView> {
    return this.hypotheses.changeRow(actor, { claimId }, rowId, change);
  }

  /** Takes the row out; what was judged by it is kept, and it may come back. */
  @Delete('rows/:rowId')
  @Allow('checker', 'editor')
  @ClosedToBlind()
  @ApiOkResponse({ type: MatrixView })
  retireRow(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) claimId: string,
    @Param('rowId', ParseUUIDPipe) rowId: string,
    @Query() { version }: SeenVersion,
  ): Promise<MatrixView> {
    return this.hypotheses.retireRow(actor, { claimId }, rowId, version);
  }

  @Patch(':hypothesisId')
  @Allow('checker', 'editor')
  @ClosedToBlind()
  @ApiOkResponse({ type: MatrixView })
  change(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) claimId: string,
    @Param('hypothesisId', ParseUUIDPipe) hypothesisId: string,
    @Body() change: ChangeHypothesis,
  ): Promise<MatrixView> {
    return this.hypotheses.change(actor, { claimId }, hypothesisId, change);
  }

  /** Takes the hypothesis out; what was said of it is kept, and it may come back. */
  @Delete(':hypothesisId')
  @Allow('checker', 'editor')
  @ClosedToBlind()
  @ApiOkResponse({ type: MatrixView })
  retire(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) claimId: string,
    @Param('hypothesisId', ParseUUIDPipe) hypothesisId: string,
    @Query() { version }: SeenVersion,
  ): Promise<MatrixView> {
    return this.hypotheses.retire(actor, { claimId }, hypothesisId, version);
  }
}
