import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../platform/actor.js';
import type { Page } from '../platform/page.js';
import { Allow, SignedIn } from '../platform/policy.js';
import { PartiesService } from './parties.service.js';
import { AddParty, ChangeParty, PartyListing, PartyPage, PartyView } from './party.dto.js';

@ApiTags('parties')
@Controller('parties')
export class PartiesController {
  constructor(private readonly parties: PartiesService) {}

  @Get()
  @Allow('signed_in')
  @ApiOkResponse({ type: PartyPage })
  list(@Query() listing: PartyListing): Promise<Page<PartyView>> {
    return this.parties.list(listing);
  }

  /** Answers 409 `party.exists` with the party as `current` when one of that kind goes by the name already. */
  @Post()
  @Allow('checker', 'editor')
  @ApiCreatedResponse({ type: PartyView })
  add(@SignedIn() actor: Actor, @Body() party: AddParty): Promise<PartyView> {
    return this.parties.add(actor, party);
  }

  @Get(':id')
  @Allow('signed_in')
  @ApiOkResponse({ type: PartyView })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<PartyView> {
    return this.parties.get(id);
  }

  @Patch(':id')
  @Allow('checker', 'editor')
  @ApiOkResponse({ type: PartyView })
  change(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() change: ChangeParty,
  ): Promise<PartyView> {
    return this.parties.change(actor, id, change);
  }
}
