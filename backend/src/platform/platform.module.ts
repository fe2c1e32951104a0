import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Database } from './database.js';
import { withServerSetting } from './postgres/urls.js';
import type { Settings } from './settings.js';

export const SETTINGS = Symbol('settings');

@Module({})
export class PlatformModule {
  static for(settings: Settings): DynamicModule {
    const { database } = settings;
    return {
      module: PlatformModule,
      global: true,
      imports: [
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
      providers: [{ provide: SETTINGS, useValue: settings }, Database],
      exports: [SETTINGS, Database],
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
