import { Module } from '@nestjs/common';
import { PartiesModule } from '../parties/parties.module.js';
import { IncidentsController } from './incidents.controller.js';
import { IncidentsRepository } from './incidents.repository.js';
import { IncidentsService } from './incidents.service.js';
import { InvolvementRepository } from './involvement.repository.js';

@Module({
  imports: [PartiesModule],
  controllers: [IncidentsController],
  providers: [IncidentsRepository, IncidentsService, InvolvementRepository],
  exports: [IncidentsRepository, IncidentsService, InvolvementRepository],
})
export class IncidentsModule {}
