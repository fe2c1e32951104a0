import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../platform/actor.js';
import { Allow, SignedIn } from '../platform/policy.js';
import { SeenVersion } from '../platform/version.js';
import { AddEvidence, ChangeEvidence, EvidenceView } from './evidence.dto.js';
import { EvidenceService } from './evidence.service.js';

@ApiTags('evidence')
@Controller()
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  @Get('claims/:claimId/evidence')
  @Allow('signed_in')
  @ApiOkResponse({ type: [EvidenceView] })
  list(@Param('claimId', ParseUUIDPipe) claimId: string): Promise<EvidenceView[]> {
    return this.evidence.list(claimId);
  }

  @Post('claims/:claimId/evidence')
  @Allow('checker', 'editor')
  @ApiCreatedResponse({ type: EvidenceView })
  add(
    @SignedIn() actor: Actor,
    @Param('claimId', ParseUUIDPipe) claimId: string,
    @Body() evidence: AddEvidence,
  ): Promise<EvidenceView> {
    return this.evidence.add(actor, claimId, evidence);
  }

  @Patch('evidence/:id')
  @Allow('checker', 'editor')
  @ApiOkResponse({ type: EvidenceView })
  change(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() change: ChangeEvidence,
  ): Promise<EvidenceView> {
    return this.evidence.change(actor, id, change);
  }

  @Delete('evidence/:id')
  @Allow('checker', 'editor')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { version }: SeenVersion,
  ): Promise<void> {
    return this.evidence.remove(actor, id, version);
  }
}
