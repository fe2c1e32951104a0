import { Module } from '@nestjs/common';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { PartiesModule } from '../parties/parties.module.js';
import { AuditRepository } from './audit.repository.js';
import { QueueController } from './queue.controller.js';
import { QueueRepository } from './queue.repository.js';
import { QueueService } from './queue.service.js';
import { DeskReadsController } from './reads.controller.js';
import { DeskReadsService } from './reads.service.js';
import { SayingsController } from './sayings.controller.js';
import { SayingsRepository } from './sayings.repository.js';
import { SayingsService } from './sayings.service.js';
import { SearchRepository } from './search.repository.js';

/** Reads across all chapters, for the people at the desk. Changes nothing. */
@Module({
  imports: [IncidentsModule, PartiesModule],
  controllers: [QueueController, DeskReadsController, SayingsController],
  providers: [
    AuditRepository,
    DeskReadsService,
    QueueRepository,
    QueueService,
    SayingsRepository,
    SayingsService,
    SearchRepository,
  ],
})
export class DeskModule {}
