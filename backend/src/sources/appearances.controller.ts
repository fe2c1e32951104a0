import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../platform/actor.js';
import { Allow, SignedIn } from '../platform/policy.js';
import { SeenVersion } from '../platform/version.js';
import { ChangeAppearance } from './appearance.dto.js';
import { AppearanceView, MarkedAppearance } from './appearance.view.js';
import { AppearancesService } from './appearances.service.js';
import { CitationsService } from './citations.service.js';

@ApiTags('sources')
@Controller()
export class AppearancesController {
  constructor(
    private readonly appearances: AppearancesService,
    private readonly citations: CitationsService,
  ) {}

  /** The passages marked in a capture, in the order of the text. */
  @Get('captures/:id/appearances')
  @Allow('signed_in')
  @ApiOkResponse({ type: [MarkedAppearance] })
  listInCapture(@Param('id', ParseUUIDPipe) id: string): Promise<MarkedAppearance[]> {
    return this.appearances.listInCapture(id);
  }

  @Patch('appearances/:id')
  @Allow('checker', 'editor')
  @ApiOkResponse({ type: AppearanceView })
  change(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() change: ChangeAppearance,
  ): Promise<AppearanceView> {
    return this.appearances.change(actor, id, change);
  }

  @Delete('appearances/:id')
  @Allow('checker', 'editor')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { version }: SeenVersion,
  ): Promise<void> {
    return this.appearances.remove(actor, id, version);
  }

  @Delete('citations/:id')
  @Allow('checker', 'editor')
  @HttpCode(204)
  @ApiNoContentResponse()
  removeCitation(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.citations.remove(actor, id);
  }
}
