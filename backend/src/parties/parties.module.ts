import { Module } from '@nestjs/common';
import { AlikeRepository } from './alike.repository.js';
import { PartiesController } from './parties.controller.js';
import { PartiesRepository } from './parties.repository.js';
import { PartiesService } from './parties.service.js';

@Module({
  controllers: [PartiesController],
  providers: [PartiesRepository, AlikeRepository, PartiesService],
  exports: [PartiesRepository, AlikeRepository, PartiesService],
})
export class PartiesModule {}
