import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database.js';
import type { Page } from '../platform/page.js';
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
  ) {}

  audit(listing: ListAudit): Promise<Page<AuditView>> {
    return this.database.read((tx) => this.events.list(tx, listing));
  }

  search(q: string): Promise<Found> {
    return this.database.read((tx) => this.everything.search(tx, q.trim()));
  }
}
