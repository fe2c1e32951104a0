import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '../platform/page.js';
import { Allow } from '../platform/policy.js';
import { AttemptListing, AttemptPage, type CaptureAttempt } from './attempt.view.js';
import { AttemptsService } from './attempts.service.js';

@ApiTags('captures')
@Controller('capture-attempts')
export class AttemptsController {
  constructor(private readonly attempts: AttemptsService) {}

  /** Every fetch that was tried, with what came of it. */
  @Get()
  @Allow('signed_in')
  @ApiOkResponse({ type: AttemptPage })
  list(@Query() listing: AttemptListing): Promise<Page<CaptureAttempt>> {
    return this.attempts.list(listing);
  }
}
