import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory, RouterModule } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ClaimsModule } from './claims/claims.module.js';
import { DeskModule } from './desk/desk.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { IncidentsModule } from './incidents/incidents.module.js';
import { PartiesModule } from './parties/parties.module.js';
import { PeopleModule } from './people/people.module.js';
import { PlatformModule } from './platform/platform.module.js';
import type { Settings } from './platform/settings.js';
import { PublicationModule } from './publication/publication.module.js';
import { ReviewModule } from './review/review.module.js';
import { SourcesModule } from './sources/sources.module.js';
import { VerdictsModule } from './verdicts/verdicts.module.js';

/** The chapters in the order of the story; everything they route stands under /api. */
const CHAPTERS = [
  PeopleModule,
  PartiesModule,
  IncidentsModule,
  ClaimsModule,
  SourcesModule,
  EvidenceModule,
  VerdictsModule,
  ReviewModule,
  PublicationModule,
  DeskModule,
];

@Module({})
class AppModule {
  static for(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.for(settings),
        ...CHAPTERS,
        RouterModule.register([{ path: 'api', children: CHAPTERS.map((module) => ({ path: '', module })) }]),
      ],
    };
  }
}

/** The whole application over the database of `settings`, ready to listen. */
export async function createApp(settings: Settings): Promise<NestFastifyApplication> {
  return NestFactory.create<NestFastifyApplication>(AppModule.for(settings), new FastifyAdapter(), {
    logger: ['error', 'warn'],
  });
}
