import { Module } from '@nestjs/common';
import { AnalysisModule } from '../analysis/analysis.module.js';
import { ChecklistsModule } from '../analysis/checklists/checklists.module.js';
import { ClaimsModule } from '../claims/claims.module.js';
import { AgreementService } from './assessments/agreement.service.js';
import { AssessmentRepository } from './assessments/assessment.repository.js';
import { AssessmentService } from './assessments/assessment.service.js';
import { AssessmentsController } from './assessments/assessments.controller.js';
import { BesideRepository } from './beside.repository.js';
import { ClaimAnalysisController } from './claimAnalysis.controller.js';
import { ClaimAnalysisService } from './claimAnalysis.service.js';
import { PartsRepository } from './parts.repository.js';
import { RevisionRepository } from './revision.repository.js';
import { RevisionService } from './revision.service.js';
import { VerdictsController } from './verdicts.controller.js';

@Module({
  imports: [AnalysisModule, ChecklistsModule, ClaimsModule],
  controllers: [VerdictsController, AssessmentsController, ClaimAnalysisController],
  providers: [
    RevisionRepository,
    BesideRepository,
    PartsRepository,
    RevisionService,
    ClaimAnalysisService,
    AssessmentRepository,
    AssessmentService,
    AgreementService,
  ],
  exports: [AssessmentService, RevisionService, ClaimAnalysisService],
})
export class VerdictsModule {}
