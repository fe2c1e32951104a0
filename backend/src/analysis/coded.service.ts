import { Injectable } from '@nestjs/common';
import { IncidentsRepository } from '../incidents/incidents.repository.js';
import { Database } from '../platform/database.js';
import type { Page } from '../platform/page.js';
import { missing } from '../platform/problem.js';
import type { CodedAttribution, CodedListing } from './coded.dto.js';
import { CodedReadsRepository } from './codedReads.repository.js';

/** What others have coded about our incidents. */
@Injectable()
export class CodedService {
  constructor(
    private readonly database: Database,
    private readonly incidents: IncidentsRepository,
    private readonly coded: CodedReadsRepository,
  ) {}

  attributions(incidentId: string, listing: CodedListing): Promise<Page<CodedAttribution>> {
    return this.database.read(async (tx) => {
      if (!(await this.incidents.findRef(tx, incidentId))) throw missing('incident');
      return this.coded.attributions(tx, incidentId, listing);
    });
  }
}
