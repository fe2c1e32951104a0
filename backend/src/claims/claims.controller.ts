import { Body, Controller, Get, Param, ParseUUIDPipe, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../platform/actor.js';
import { Allow, SignedIn } from '../platform/policy.js';
import { ChangeClaim } from './claim.dto.js';
import { ClaimView } from './claim.view.js';
import { ClaimsService } from './claims.service.js';

@ApiTags('claims')
@Controller('claims')
export class ClaimsController {
  constructor(private readonly claims: ClaimsService) {}

  @Get(':id')
  @Allow('signed_in')
  @ApiOkResponse({ type: ClaimView })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<ClaimView> {
    return this.claims.get(id);
  }

  @Patch(':id')
  @Allow('checker', 'editor')
  @ApiOkResponse({ type: ClaimView })
  change(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() change: ChangeClaim,
  ): Promise<ClaimView> {
    return this.claims.change(actor, id, change);
  }
}
