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

/** Rival explanations of an incident, against the evidence of its claims. Every change answers the matrix as it then stands. */
@ApiTags('hypotheses')
@Controller('incidents/:id/hypotheses')
export class IncidentHypothesesController {
  constructor(
    private readonly hypotheses: HypothesesService,
    private readonly judging: JudgingService,
  ) {}

  @Get()
  @Allow('signed_in')
  @ClosedToBlind('incident')
  @ApiOkResponse({ type: MatrixView })
  get(@Param('id', ParseUUIDPipe) incidentId: string): Promise<MatrixView> {
    return this.hypotheses.get({ incidentId });
  }

  @Post()
  @Allow('checker', 'editor')
  @ClosedToBlind('incident')
  @ApiCreatedResponse({ type: MatrixView })
  add(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) incidentId: string,
    @Body() hypothesis: AddHypothesis,
  ): Promise<MatrixView> {
    return this.hypotheses.add(actor, { incidentId }, hypothesis);
  }

  /** Adds those of the five defaults that never stood here, in one step. */
  @Post('defaults')
  @Allow('checker', 'editor')
  @ClosedToBlind('incident')
  @ApiCreatedResponse({ type: MatrixView })
  addDefaults(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) incidentId: string): Promise<MatrixView> {
    return this.hypotheses.addDefaults(actor, { incidentId });
  }

  @Post('rows')
  @Allow('checker', 'editor')
  @ClosedToBlind('incident')
  @ApiCreatedResponse({ type: MatrixView })
  addRows(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) incidentId: string,
    @Body() rows: AddRows,
  ): Promise<MatrixView> {
    return this.hypotheses.addRows(actor, { incidentId }, rows);
  }

  /** Judges a cell in one's own name. Answers 409 `hypothesis_cell.stale` with `current` and `yours`. */
  @Put('cells')
  @Allow('checker', 'editor')
  @ClosedToBlind('incident')
  @ApiOkResponse({ type: MatrixView })
  judge(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) incidentId: string,
    @Body() cell: Judge,
  ): Promise<MatrixView> {
    return this.judging.judge(actor, { incidentId }, cell);
  }

  @Patch('rows/:rowId')
  @Allow('checker', 'editor')
  @ClosedToBlind('incident')
  @ApiOkResponse({ type: MatrixView })
  changeRow(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) incidentId: string,
    @Param('rowId', ParseUUIDPipe) rowId: string,
    @Body() change: ChangeRow,
  ): Promise<MatrixView> {
    return this.hypotheses.changeRow(actor, { incidentId }, rowId, change);
  }

  /** Takes the row out; what was judged by it is kept, and it may come back. */
  @Delete('rows/:rowId')
  @Allow('checker', 'editor')
  @ClosedToBlind('incident')
  @ApiOkResponse({ type: MatrixView })
  retireRow(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) incidentId: string,
    @Param('rowId', ParseUUIDPipe) rowId: string,
    @Query() { version }: SeenVersion,
  ): Promise<MatrixView> {
    return this.hypotheses.retireRow(actor, { incidentId }, rowId, version);
  }

  @Patch(':hypothesisId')
  @Allow('checker', 'editor')
  @ClosedToBlind('incident')
  @ApiOkResponse({ type: MatrixView })
  change(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) incidentId: string,
    @Param('hypothesisId', ParseUUIDPipe) hypothesisId: string,
    @Body() change: ChangeHypothesis,
  ): Promise<MatrixView> {
    return this.hypotheses.change(actor, { incidentId }, hypothesisId, change);
  }

  /** Takes the hypothesis out; what was said of it is kept, and it may come back. */
  @Delete(':hypothesisId')
  @Allow('checker', 'editor')
  @ClosedToBlind('incident')
  @ApiOkResponse({ type: MatrixView })
  retire(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) incidentId: string,
    @Param('hypothesisId', ParseUUIDPipe) hypothesisId: string,
    @Query() { version }: SeenVersion,
  ): Promise<MatrixView> {
    return this.hypotheses.retire(actor, { incidentId }, hypothesisId, version);
  }
}
