import { Module, type DynamicModule } from '@nestjs/common';
import { AnalysisModule } from '../analysis/analysis.module.js';
import { ChecklistsModule } from '../analysis/checklists/checklists.module.js';
import { ClaimsModule } from '../claims/claims.module.js';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { Heeding } from './heeding.js';
import { IntakeModule } from '../intake/intake.module.js';
import { PartiesModule } from '../parties/parties.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PlatformModule } from '../platform/platform.module.js';
import type { Settings } from '../platform/settings.js';
import { PublicationModule } from '../publication/publication.module.js';
import { ReviewModule } from '../review/review.module.js';
import { SourcesModule } from '../sources/sources.module.js';
import { VerdictsModule } from '../verdicts/verdicts.module.js';
import { Checking } from './checking.js';
import { ClaimRoad } from './claim.road.js';
import { Doubting } from './doubting.js';
import { Filing } from './filing.js';
import { Intake } from './intake.js';
import { SecondRating } from './secondRating.js';

/** The chapters as the demonstration people use them: the same services as behind every route. */
@Module({})
export class DemonstrationModule {
  static for(settings: Settings): DynamicModule {
    return {
      module: DemonstrationModule,
      imports: [
        PlatformModule.for({ ...settings, jobs: false }),
        PeopleModule,
        PartiesModule,
        IncidentsModule,
        ClaimsModule,
        SourcesModule,
        IntakeModule,
        EvidenceModule,
        AnalysisModule,
        ChecklistsModule,
        VerdictsModule,
        ReviewModule,
        PublicationModule,
      ],
      providers: [Doubting, Heeding, Filing, Intake, Checking, SecondRating, ClaimRoad],
    };
  }
}
