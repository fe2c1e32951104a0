import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Allow, SignedIn } from '../platform/policy.js';
import { AuditPage, ListAudit } from './audit.dto.js';
import { DeskReadsService } from './reads.service.js';
import { Found, SearchDesk } from './search.dto.js';

@Controller()
export class DeskReadsController {
  constructor(private readonly reads: DeskReadsService) {}

  /** Every change that was ever made. */
  @Get('audit')
  @Allow('admin', 'auditor', 'editor')
  audit(@SignedIn() actor: Actor, @Query() listing: ListAudit): Promise<AuditPage> {
    return this.reads.audit(actor, listing);
  }

  /** Claims, parties, incidents and sources with these words. */
  @Get('search')
  @Allow('signed_in')
  search(@Query() { q }: SearchDesk): Promise<Found> {
    return this.reads.search(q);
  }
}
