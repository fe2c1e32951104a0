import { Module } from '@nestjs/common';
import { ChecklistsModule } from '../analysis/checklists/checklists.module.js';
import { ClaimsModule } from '../claims/claims.module.js';
import { PartsRepository } from './parts.repository.js';
import { RevisionRepository } from './revision.repository.js';
import { RevisionService } from './revision.service.js';
import { VerdictsController } from './verdicts.controller.js';

@Module({
  imports: [ChecklistsModule, ClaimsModule],
  controllers: [VerdictsController],
  providers: [RevisionRepository, PartsRepository, RevisionService],
  exports: [RevisionService],
})
export class VerdictsModule {}
