import { Module } from '@nestjs/common';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { PartiesModule } from '../parties/parties.module.js';
import { ClaimsController } from './claims.controller.js';
import { ClaimsRepository } from './claims.repository.js';
import { ClaimsService } from './claims.service.js';
import { FacetsRepository } from './facets.repository.js';

@Module({
  imports: [PartiesModule, IncidentsModule],
  controllers: [ClaimsController],
  providers: [ClaimsRepository, FacetsRepository, ClaimsService],
  exports: [ClaimsRepository, ClaimsService],
})
export class ClaimsModule {}
