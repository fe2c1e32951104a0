import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/policy.js';
import { ChainAnalysisView } from './chain.dto.js';
import { ChainAnalysisService } from './chain.service.js';

@ApiTags('claims')
@Controller('claims/:id/chain/analysis')
export class ChainAnalysisController {
  constructor(private readonly chains: ChainAnalysisService) {}

  /** Where the claim comes from, which of its origins are independent and why, and how its wording changed on the way. */
  @Get()
  @Allow('signed_in')
  @ApiOkResponse({ type: ChainAnalysisView })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<ChainAnalysisView> {
    return this.chains.analyse(id);
  }
}
