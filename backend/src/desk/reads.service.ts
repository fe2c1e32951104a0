import { Injectable } from '@nestjs/common';
import { BlindnessService } from '../analysis/blindness/blindness.service.js';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database.js';
import type { Page } from '../platform/page.js';
import { withheldFrom } from './audit.blind.js';
import type { AuditView, ListAudit } from './audit.dto.js';
import { AuditRepository } from './audit.repository.js';
import type { Found } from './search.dto.js';
import { SearchRepository } from './search.repository.js';

@Injectable()
export class DeskReadsService {
  constructor(
    private readonly database: Database,
    private readonly events: AuditRepository,
    private readonly everything: SearchRepository,
    private readonly blindness: BlindnessService,
  ) {}

  audit(actor: Actor, listing: ListAudit): Promise<Page<AuditView>> {
    return this.database.read(async (tx) => {
      const page = await this.events.list(tx, listing);
      const closed = await this.blindness.claimsClosedTo(tx, actor);
      return { ...page, items: withheldFrom(page.items, closed) };
    });
  }

  search(q: string): Promise<Found> {
    return this.database.read((tx) => this.everything.search(tx, q.trim()));
  }
}
