import { Injectable } from '@nestjs/common';
import { ClaimsRepository } from '../claims/claims.repository.js';
import { Database } from '../platform/database.js';
import { analysisOf } from './chain/analysis.js';
import type { ChainAnalysisView } from './chain.dto.js';
import { ChainReadsRepository } from './chainReads.repository.js';

/** What the chain of a claim shows, computed from the record as it is now. */
@Injectable()
export class ChainAnalysisService {
  constructor(
    private readonly database: Database,
    private readonly claims: ClaimsRepository,
    private readonly chains: ChainReadsRepository,
  ) {}

  async analyse(claimId: string): Promise<ChainAnalysisView> {
    const record = await this.database.read(async (tx) => {
      await this.claims.demand(tx, claimId);
      return this.chains.read(tx, claimId);
    });
    const { independence, drawing, ...rest } = analysisOf(record);
    const { origins, ties, shown, words } = independence;
    const shownOrigins = origins.map(({ party: { id, name }, through, stands, why }) => ({
      party: { id, name },
      through,
      stands,
      why,
    }));
    return { ...rest, origins: shownOrigins, ties, independent: { shown, words }, ...drawing };
  }
}
