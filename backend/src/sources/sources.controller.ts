import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../platform/actor.js';
import type { Page } from '../platform/page.js';
import { Allow, SignedIn } from '../platform/policy.js';
import { AddSource, ChangeSource, SourceListing, SourcePage, SourceView } from './source.dto.js';
import { SourcesService } from './sources.service.js';

@ApiTags('sources')
@Controller('sources')
export class SourcesController {
  constructor(private readonly sources: SourcesService) {}

  @Get()
  @Allow('signed_in')
  @ApiOkResponse({ type: SourcePage })
  list(@Query() listing: SourceListing): Promise<Page<SourceView>> {
    return this.sources.list(listing);
  }

  @Post()
  @Allow('checker', 'editor')
  @ApiCreatedResponse({ type: SourceView })
  add(@SignedIn() actor: Actor, @Body() source: AddSource): Promise<SourceView> {
    return this.sources.add(actor, source);
  }

  @Get(':id')
  @Allow('signed_in')
  @ApiOkResponse({ type: SourceView })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<SourceView> {
    return this.sources.get(id);
  }

  @Patch(':id')
  @Allow('checker', 'editor')
  @ApiOkResponse({ type: SourceView })
  change(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() change: ChangeSource,
  ): Promise<SourceView> {
    return this.sources.change(actor, id, change);
  }
}
