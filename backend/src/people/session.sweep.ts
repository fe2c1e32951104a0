import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../platform/database.js';
import { Jobs } from '../platform/jobs.js';
import { SessionRepository } from './session.repository.js';

/** Clears away, once an hour, sessions that are long over. */
@Injectable()
export class SessionSweep implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly database: Database,
    private readonly sessions: SessionRepository,
  ) {}

  onModuleInit(): void {
    this.jobs.task('sweep_sessions', () =>
      this.database.write('system', (tx) => this.sessions.removeOld(tx)),
    );
    this.jobs.every('17 * * * *', 'sweep_sessions');
  }
}
