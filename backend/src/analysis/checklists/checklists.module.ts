import { Module } from '@nestjs/common';
import { ClaimsModule } from '../../claims/claims.module.js';
import { EvidenceModule } from '../../evidence/evidence.module.js';
import { ChecklistsRepository } from './checklists.repository.js';
import { ChecklistsService } from './checklists.service.js';
import { ClaimChecksRepository } from './claimChecks.repository.js';
import { ClaimChecksService } from './claimChecks.service.js';
import { SearchesRepository } from './searches.repository.js';
import { SearchesService } from './searches.service.js';

/** Its routes are mounted with those of its chapter. */
@Module({
  imports: [ClaimsModule, EvidenceModule],
  providers: [
    ChecklistsRepository,
    ClaimChecksRepository,
    SearchesRepository,
    ChecklistsService,
    ClaimChecksService,
    SearchesService,
  ],
  exports: [ChecklistsService, ClaimChecksService, SearchesService],
})
export class ChecklistsModule {}
