import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { withServerSetting } from '../../platform/postgres/urls.js';
import type { Settings } from '../../platform/settings.js';
import { SETTINGS } from '../../platform/settings.token.js';

/** A reader's look at what is published. */
export type PublishedTx = EntityManager;

const SESSION = {
  search_path: 'published,public',
  timezone: 'UTC',
  default_transaction_read_only: 'on',
  default_transaction_isolation: 'repeatable read',
  statement_timeout: '3s',
  idle_in_transaction_session_timeout: '5s',
};

/** The readers' own door: connections as a role that cannot see the newsroom at all (INV-8). */
@Injectable()
export class PublishedDatabase implements OnModuleInit, OnModuleDestroy {
  private readonly source: DataSource;

  constructor(@Inject(SETTINGS) { database }: Settings) {
    this.source = new DataSource({
      type: 'postgres',
      url: Object.entries(SESSION).reduce(
        (url, [name, value]) => withServerSetting(url, name, value),
        database.public,
      ),
      schema: 'published',
      synchronize: false,
      installExtensions: false,
      poolSize: database.poolSize,
      connectTimeoutMS: database.connectionTimeoutMs,
      extra: { connectionTimeoutMillis: database.connectionTimeoutMs },
    });
  }

  /** Every query in `work` sees the same moment. */
  read<T>(work: (tx: PublishedTx) => Promise<T>): Promise<T> {
    return this.source.transaction(work);
  }

  async onModuleInit(): Promise<void> {
    await this.source.initialize();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}
