import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module.js';
import { PartiesModule } from '../parties/parties.module.js';
import { SourcesModule } from '../sources/sources.module.js';
import { ModelCallsRepository } from './model/calls.repository.js';
import { ModelService } from './model/model.service.js';
import { AcceptanceService } from './suggestions/acceptance.service.js';
import { ChoicesService } from './suggestions/choices.service.js';
import { DecisionsRepository } from './suggestions/decisions.repository.js';
import { DecisionsService } from './suggestions/decisions.service.js';
import { Extractor } from './suggestions/extractor.js';
import { MatchesRepository } from './suggestions/matches.repository.js';
import { ReadingService } from './suggestions/reading.service.js';
import { RunsRepository } from './suggestions/runs.repository.js';
import { RunsService } from './suggestions/runs.service.js';
import { SuggestionsController } from './suggestions/suggestions.controller.js';
import { SuggestionsRepository } from './suggestions/suggestions.repository.js';
import { SuggestionsService } from './suggestions/suggestions.service.js';

@Module({
  imports: [PartiesModule, ClaimsModule, SourcesModule],
  controllers: [SuggestionsController],
  providers: [
    RunsRepository,
    SuggestionsRepository,
    DecisionsRepository,
    MatchesRepository,
    ModelCallsRepository,
    ModelService,
    Extractor,
    RunsService,
    ReadingService,
    SuggestionsService,
    DecisionsService,
    ChoicesService,
    AcceptanceService,
  ],
  exports: [DecisionsService, SuggestionsService, ReadingService],
})
export class IntakeModule {}
