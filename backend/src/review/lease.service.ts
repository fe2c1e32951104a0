import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../platform/database.js';
import { Jobs } from '../platform/jobs.js';
import { Problem } from '../platform/problem.js';
import { WorkflowRepository } from './workflow.repository.js';
import { WorkflowService } from './workflow.service.js';

const AT_A_TIME = 200;

/** Gives back to the queue what nobody works on any more. */
@Injectable()
export class LeaseService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly states: WorkflowRepository,
    private readonly workflow: WorkflowService,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.task('expire_leases', async () => {
      await this.expire();
    });
    this.jobs.every('* * * * *', 'expire_leases');
  }

  /** Returns how many claims went back. One whose holder came back in this very moment stays with her. */
  async expire(): Promise<number> {
    const overdue = await this.database.read((tx) => this.states.overdue(tx, AT_A_TIME));
    let expired = 0;
    for (const { claimId, version } of overdue) {
      if (await this.expireOne(claimId, version)) expired += 1;
    }
    return expired;
  }

  private async expireOne(claimId: string, version: number): Promise<boolean> {
    try {
      await this.database.write('system', (tx) =>
        this.workflow.move(tx, 'system', { claimId, move: 'expire', version }),
      );
      return true;
    } catch (error) {
      if (error instanceof Problem && error.kind === 'conflict') return false;
      throw error;
    }
  }
}
