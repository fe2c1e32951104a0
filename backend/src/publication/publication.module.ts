import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module.js';
import { ReviewModule } from '../review/review.module.js';
import { EditionController } from './edition.controller.js';
import { EditionRepository } from './edition.repository.js';
import { EditionService } from './edition.service.js';
import { Schedule } from './schedule.js';

/** From an approved revision to an edition that stays public. */
@Module({
  imports: [ClaimsModule, ReviewModule],
  controllers: [EditionController],
  providers: [EditionRepository, EditionService, Schedule],
  exports: [EditionService],
})
export class PublicationModule {}
