import { Module } from '@nestjs/common';
import { BlindnessModule } from './blindness/blindness.module.js';
import { ClaimsModule } from '../claims/claims.module.js';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { PartiesModule } from '../parties/parties.module.js';
import { CautionAnswersRepository } from './cautionAnswers.repository.js';
import { ChainAnalysisController } from './chain.controller.js';
import { ChainAnalysisService } from './chain.service.js';
import { ChainReadsRepository } from './chainReads.repository.js';
import { ChecklistsController } from './checklists/checklists.controller.js';
import { ChecklistsModule } from './checklists/checklists.module.js';
import { ClaimChecksController } from './checklists/claimChecks.controller.js';
import { CodedController } from './coded.controller.js';
import { CodedService } from './coded.service.js';
import { CodedReadsRepository } from './codedReads.repository.js';
import { AttributionsStep } from './eurepoc/attributions.step.js';
import { CodedRepository } from './eurepoc/coded.repository.js';
import { EurepocImport } from './eurepoc/eurepoc.import.js';
import { IncidentsStep } from './eurepoc/incidents.step.js';
import { PartiesIntake } from './eurepoc/parties.intake.js';
import { ReceiversStep } from './eurepoc/receivers.step.js';
import { ClaimHypothesesController } from './hypotheses/claim.hypotheses.controller.js';
import { HypothesesRepository } from './hypotheses/hypotheses.repository.js';
import { HypothesesService } from './hypotheses/hypotheses.service.js';
import { IncidentHypothesesController } from './hypotheses/incident.hypotheses.controller.js';
import { JudgingService } from './hypotheses/judging.service.js';
import { MatrixRepository } from './hypotheses/matrix.repository.js';
import { MatrixService } from './hypotheses/matrix.service.js';
import { ImportsRepository } from './imports/imports.repository.js';
import { StixImport } from './stix/stix.import.js';

@Module({
  imports: [BlindnessModule, PartiesModule, IncidentsModule, ClaimsModule, ChecklistsModule],
  controllers: [
    ChainAnalysisController,
    ChecklistsController,
    ClaimChecksController,
    CodedController,
    ClaimHypothesesController,
    IncidentHypothesesController,
  ],
  providers: [
    CautionAnswersRepository,
    ChainReadsRepository,
    ChainAnalysisService,
    CodedReadsRepository,
    CodedService,
    HypothesesRepository,
    HypothesesService,
    JudgingService,
    MatrixRepository,
    MatrixService,
    ImportsRepository,
    CodedRepository,
    PartiesIntake,
    IncidentsStep,
    ReceiversStep,
    AttributionsStep,
    EurepocImport,
    StixImport,
  ],
  exports: [
    CautionAnswersRepository,
    EurepocImport,
    StixImport,
    MatrixService,
    HypothesesService,
    JudgingService,
  ],
})
export class AnalysisModule {}
