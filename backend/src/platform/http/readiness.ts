import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { pendingMigrations } from '../../migrations/migrate.js';
import type { Settings } from '../settings.js';
import { SETTINGS } from '../settings.token.js';

const PATIENCE_MS = 1000;

/** Whether requests can be served: the database answers within a second and has the schema of this build. */
@Injectable()
export class Readiness {
  private atHead = false;

  constructor(
    private readonly source: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  ask(): Promise<boolean> {
    return inTime(this.look()).catch(() => false);
  }

  private async look(): Promise<boolean> {
    await this.source.query('SELECT 1');
    this.atHead ||= (await pendingMigrations(this.settings.database.app)).length === 0;
    return this.atHead;
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
