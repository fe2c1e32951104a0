import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Allow } from '../policy.js';
import { Problem } from '../problem.js';
import { Readiness } from './readiness.js';

/** For whoever keeps the process running; says nothing about what runs. */
@Controller()
@ApiExcludeController()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process answers. */
  @Get('livez')
  @Allow('anyone')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** Requests can be served. */
  @Get('readyz')
  @Allow('anyone')
  async ready(): Promise<{ status: 'ok' }> {
    if (await this.readiness.ask()) return { status: 'ok' };
    throw new Problem(
      'unavailable',
      'server.not_ready',
      'Not ready: the database does not answer or is not up to date.',
    );
  }
}
