import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../platform/actor.js';
import type { Page } from '../platform/page.js';
import { Allow, SignedIn } from '../platform/policy.js';
import { AddIncident, ChangeIncident, IncidentListing, IncidentPage, IncidentView } from './incident.dto.js';
import { IncidentsService } from './incidents.service.js';

@ApiTags('incidents')
@Controller('incidents')
export class IncidentsController {
  constructor(private readonly incidents: IncidentsService) {}

  @Get()
  @Allow('signed_in')
  @ApiOkResponse({ type: IncidentPage })
  list(@Query() listing: IncidentListing): Promise<Page<IncidentView>> {
    return this.incidents.list(listing);
  }

  @Post()
  @Allow('checker', 'editor')
  @ApiCreatedResponse({ type: IncidentView })
  add(@SignedIn() actor: Actor, @Body() incident: AddIncident): Promise<IncidentView> {
    return this.incidents.add(actor, incident);
  }

  @Get(':id')
  @Allow('signed_in')
  @ApiOkResponse({ type: IncidentView })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<IncidentView> {
    return this.incidents.get(id);
  }

  @Patch(':id')
  @Allow('checker', 'editor')
  @ApiOkResponse({ type: IncidentView })
  change(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() change: ChangeIncident,
  ): Promise<IncidentView> {
    return this.incidents.change(actor, id, change);
  }
}
