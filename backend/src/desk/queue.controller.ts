import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Allow, SignedIn } from '../platform/policy.js';
import { ListQueue, NextClaim, QueueCounts, QueuePage } from './queue.dto.js';
import { QueueService } from './queue.service.js';

@Controller('queue')
export class QueueController {
  constructor(private readonly queue: QueueService) {}

  @Get()
  @Allow('signed_in')
  list(@SignedIn() actor: Actor, @Query() listing: ListQueue): Promise<QueuePage> {
    return this.queue.list(actor, listing);
  }

  @Get('counts')
  @Allow('signed_in')
  counts(@SignedIn() actor: Actor): Promise<QueueCounts> {
    return this.queue.counts(actor);
  }

  /** Nothing to begin with is 404 `queue.empty`. */
  @Get('next')
  @Allow('signed_in')
  next(@SignedIn() actor: Actor): Promise<NextClaim> {
    return this.queue.next(actor);
  }
}
