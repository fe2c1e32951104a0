import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module.js';
import { PartiesModule } from '../parties/parties.module.js';
import { AfterCapture } from './afterCapture.js';
import { Internet } from '../platform/outbound/internet.js';
import { Outbound } from '../platform/outbound/outbound.js';
import { AppearancesController } from './appearances.controller.js';
import { AppearancesRepository } from './appearances.repository.js';
import { AppearancesService } from './appearances.service.js';
import { AttemptsController } from './attempts.controller.js';
import { AttemptsRepository } from './attempts.repository.js';
import { AttemptsService } from './attempts.service.js';
import { CapturesController } from './captures.controller.js';
import { CapturesRepository } from './captures.repository.js';
import { CapturesService } from './captures.service.js';
import { ChainController } from './chain.controller.js';
import { ChainService } from './chain.service.js';
import { CitationsRepository } from './citations.repository.js';
import { CitationsService } from './citations.service.js';
import { FetchLimits } from './fetch.limits.js';
import { FetchingService } from './fetching.service.js';
import { KnownRepository } from './known.repository.js';
import { KnownService } from './known.service.js';
import { NewClaimsService } from './newClaims.service.js';
import { PreviewService } from './preview.service.js';
import { Reader } from './reading/reader.js';
import { ReadingsService } from './readings.service.js';
import { SourcesController } from './sources.controller.js';
import { SourcesRepository } from './sources.repository.js';
import { SourcesService } from './sources.service.js';

@Module({
  imports: [PartiesModule, ClaimsModule],
  controllers: [
    SourcesController,
    CapturesController,
    AttemptsController,
    ChainController,
    AppearancesController,
  ],
  providers: [
    Internet,
    Outbound,
    Reader,
    FetchLimits,
    SourcesRepository,
    CapturesRepository,
    AttemptsRepository,
    KnownRepository,
    AppearancesRepository,
    CitationsRepository,
    SourcesService,
    KnownService,
    FetchingService,
    CapturesService,
    PreviewService,
    ReadingsService,
    AttemptsService,
    AppearancesService,
    CitationsService,
    ChainService,
    NewClaimsService,
    AfterCapture,
  ],
  exports: [
    AfterCapture,
    SourcesService,
    CapturesRepository,
    CapturesService,
    ReadingsService,
    AppearancesService,
    CitationsService,
    ChainService,
    NewClaimsService,
  ],
})
export class SourcesModule {}
