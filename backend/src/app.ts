import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory, RouterModule } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { AnalysisModule } from './analysis/analysis.module.js';
import { ClaimsModule } from './claims/claims.module.js';
import { DeskModule } from './desk/desk.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { IncidentsModule } from './incidents/incidents.module.js';
import { IntakeModule } from './intake/intake.module.js';
import metadata from './metadata.js';
import { PartiesModule } from './parties/parties.module.js';
import { PeopleModule } from './people/people.module.js';
import { refuseUncheckedInput } from './platform/http/body.check.js';
import { ApiDescription } from './platform/http/docs.controller.js';
import { refuseRoutesWithoutPolicy } from './platform/http/routes.js';
import { httpAdapter } from './platform/http/server.js';
import { PlatformModule } from './platform/platform.module.js';
import type { Settings } from './platform/settings.js';
import { PublicationModule } from './publication/publication.module.js';
import { PublicSiteModule } from './publication/site/site.module.js';
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
  IntakeModule,
  EvidenceModule,
  AnalysisModule,
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
        PublicSiteModule,
        RouterModule.register([{ path: 'api', children: CHAPTERS.map((module) => ({ path: '', module })) }]),
      ],
    };
  }
}

/** The whole application over the database of `settings`, ready to listen. */
export async function createApp(settings: Settings): Promise<NestFastifyApplication> {
  const adapter = await httpAdapter(settings);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.for(settings), adapter, {
    logger: ['error', 'warn'],
    bodyParser: false,
    abortOnError: false,
  });
  try {
    await app.init();
    // Not before: the framework tells of every module and route while it starts.
    app.useLogger(app.get(Logger));
    refuseRoutesWithoutPolicy(adapter.getInstance());
    refuseUncheckedInput(app);
    app.get(ApiDescription).of(app, metadata);
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}
