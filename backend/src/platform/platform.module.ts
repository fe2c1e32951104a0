import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule } from 'nestjs-pino';
import { Database } from './database.js';
import { DeskController } from './http/desk.controller.js';
import { ApiDescription, DocsController } from './http/docs.controller.js';
import { HealthController } from './http/health.controller.js';
import { logging } from './http/logging.js';
import { ProblemFilter } from './http/problem.filter.js';
import { Readiness } from './http/readiness.js';
import { StrictQuery } from './http/strict.query.js';
import { validation } from './http/validation.js';
import { Jobs } from './jobs.js';
import { withServerSetting } from './postgres/urls.js';
import type { Settings } from './settings.js';
import { SETTINGS } from './settings.token.js';

export { SETTINGS };

@Module({})
export class PlatformModule {
  static for(settings: Settings): DynamicModule {
    const { database } = settings;
    return {
      module: PlatformModule,
      global: true,
      imports: [
        LoggerModule.forRoot(logging(settings)),
        DiscoveryModule,
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: withServerSettings(database.app),
          schema: 'newsroom',
          autoLoadEntities: true,
          synchronize: false,
          retryAttempts: 0,
          poolSize: database.poolSize,
          connectTimeoutMS: database.connectionTimeoutMs,
          extra: { connectionTimeoutMillis: database.connectionTimeoutMs },
        }),
      ],
      controllers: [HealthController, DocsController, DeskController],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validation },
        { provide: APP_INTERCEPTOR, useClass: StrictQuery },
        ApiDescription,
        Database,
        Jobs,
        Readiness,
      ],
      exports: [SETTINGS, Database, Jobs],
    };
  }
}

/** Each connection works in the newsroom, and nothing waits for ever. */
const SESSION = {
  search_path: 'newsroom,public',
  timezone: 'UTC',
  lock_timeout: '2s',
  statement_timeout: '10s',
  idle_in_transaction_session_timeout: '10s',
};

function withServerSettings(address: string): string {
  return Object.entries(SESSION).reduce((url, [name, value]) => withServerSetting(url, name, value), address);
}
