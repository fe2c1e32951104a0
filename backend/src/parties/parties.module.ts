import { Module } from '@nestjs/common';
import { AdoptionRepository } from './adoption.repository.js';
import { PartyAdoption } from './adoption.service.js';
import { AlikeRepository } from './alike.repository.js';
import { PartiesController } from './parties.controller.js';
import { PartiesRepository } from './parties.repository.js';
import { PartiesService } from './parties.service.js';

@Module({
  controllers: [PartiesController],
  providers: [PartiesRepository, AlikeRepository, PartiesService, AdoptionRepository, PartyAdoption],
  exports: [PartiesRepository, AlikeRepository, PartiesService, PartyAdoption],
})
export class PartiesModule {}
