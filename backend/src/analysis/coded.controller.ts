import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '../platform/page.js';
import { Allow } from '../platform/policy.js';
import { CodedListing, CodedPage, type CodedAttribution } from './coded.dto.js';
import { CodedService } from './coded.service.js';

@ApiTags('incidents')
@Controller('incidents/:id/coded-attributions')
export class CodedController {
  constructor(private readonly coded: CodedService) {}

  /** Who attributed the incident to whom, as datasets that were imported have it: statements of others, not our claims. */
  @Get()
  @Allow('signed_in')
  @ApiOkResponse({ type: CodedPage })
  list(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() listing: CodedListing,
  ): Promise<Page<CodedAttribution>> {
    return this.coded.attributions(id, listing);
  }
}
