import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { pendingMigrations } from '../../migrations/migrate.js';
import { Allow } from '../policy.js';
import { Problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { SETTINGS } from '../settings.token.js';

const PATIENCE_MS = 1000;

/** For whoever keeps the process running; says nothing about what runs. */
@Controller()
@ApiExcludeController()
export class HealthController {
  private atHead = false;

  constructor(
    private readonly source: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The process answers. */
  @Get('livez')
  @Allow('anyone')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** Requests can be served: the database answers within a second and has the schema of this build. */
  @Get('readyz')
  @Allow('anyone')
  async ready(): Promise<{ status: 'ok' }> {
    const found = await inTime(this.look()).catch(() => false);
    if (found) return { status: 'ok' };
    throw new Problem(
      'unavailable',
      'server.not_ready',
      'Not ready: the database does not answer or is not up to date.',
    );
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
