import { Module } from '@nestjs/common';
import { AuditRepository } from './audit.repository.js';
import { QueueController } from './queue.controller.js';
import { QueueRepository } from './queue.repository.js';
import { QueueService } from './queue.service.js';
import { DeskReadsController } from './reads.controller.js';
import { DeskReadsService } from './reads.service.js';
import { SearchRepository } from './search.repository.js';

/** Reads across all chapters, for the people at the desk. Changes nothing. */
@Module({
  controllers: [QueueController, DeskReadsController],
  providers: [AuditRepository, DeskReadsService, QueueRepository, QueueService, SearchRepository],
})
export class DeskModule {}
