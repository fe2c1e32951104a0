import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ClaimView } from '../claims/claim.view.js';
import type { Actor } from '../platform/actor.js';
import { Allow, SignedIn } from '../platform/policy.js';
import { AddAppearance } from './appearance.dto.js';
import { AppearanceView } from './appearance.view.js';
import { AppearancesService } from './appearances.service.js';
import { ChainService } from './chain.service.js';
import { Chain, CitationView } from './chain.view.js';
import { AddCitation } from './citation.dto.js';
import { CitationsService } from './citations.service.js';
import { AddClaimWithAppearance } from './newClaim.dto.js';
import { NewClaimsService } from './newClaims.service.js';

/** What a claim has from this chapter: its first appearance, its appearances, its chain. */
@ApiTags('claims')
@Controller('claims')
export class ChainController {
  constructor(
    private readonly newClaims: NewClaimsService,
    private readonly appearances: AppearancesService,
    private readonly citations: CitationsService,
    private readonly chain: ChainService,
  ) {}

  @Post()
  @Allow('checker', 'editor')
  @ApiCreatedResponse({ type: ClaimView })
  add(@SignedIn() actor: Actor, @Body() claim: AddClaimWithAppearance): Promise<ClaimView> {
    return this.newClaims.add(actor, claim);
  }

  @Get(':id/chain')
  @Allow('signed_in')
  @ApiOkResponse({ type: Chain })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<Chain> {
    return this.chain.get(id);
  }

  @Post(':id/appearances')
  @Allow('checker', 'editor')
  @ApiCreatedResponse({ type: AppearanceView })
  addAppearance(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() appearance: AddAppearance,
  ): Promise<AppearanceView> {
    return this.appearances.add(actor, id, appearance);
  }

  @Post(':id/citations')
  @Allow('checker', 'editor')
  @ApiCreatedResponse({ type: CitationView })
  addCitation(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() citation: AddCitation,
  ): Promise<CitationView> {
    return this.citations.add(actor, id, citation);
  }
}
