import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module.js';
import { PartiesModule } from '../parties/parties.module.js';
import { AfterCapture } from './afterCapture.js';
import { AppearancesController } from './appearances.controller.js';
import { AppearancesRepository } from './appearances.repository.js';
import { AppearancesService } from './appearances.service.js';
import { CapturesController } from './captures.controller.js';
import { CapturesRepository } from './captures.repository.js';
import { CapturesService } from './captures.service.js';
import { ChainController } from './chain.controller.js';
import { ChainService } from './chain.service.js';
import { CitationsRepository } from './citations.repository.js';
import { CitationsService } from './citations.service.js';
import { NewClaimsService } from './newClaims.service.js';
import { SourcesController } from './sources.controller.js';
import { SourcesRepository } from './sources.repository.js';
import { SourcesService } from './sources.service.js';

@Module({
  imports: [PartiesModule, ClaimsModule],
  controllers: [SourcesController, CapturesController, ChainController, AppearancesController],
  providers: [
    SourcesRepository,
    CapturesRepository,
    AppearancesRepository,
    CitationsRepository,
    SourcesService,
    CapturesService,
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
    AppearancesService,
    CitationsService,
    ChainService,
    NewClaimsService,
  ],
})
export class SourcesModule {}
