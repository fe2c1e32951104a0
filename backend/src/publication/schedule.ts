import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Jobs } from '../platform/jobs.js';
import { Problem } from '../platform/problem.js';
import { PUBLISH_DUE } from '../review/workflow.service.js';
import { EditionService } from './edition.service.js';

/** Publishes at the appointed time what an editor scheduled. */
@Injectable()
export class Schedule implements OnModuleInit {
  private readonly log = new Logger('Schedule');

  constructor(
    private readonly jobs: Jobs,
    private readonly editions: EditionService,
  ) {}

  onModuleInit(): void {
    this.jobs.task(PUBLISH_DUE, (payload) => this.publish(claimIn(payload)));
  }

  /** What may not be published any more stays approved and unpublished; asking again would not change that. */
  private async publish(claimId: string): Promise<void> {
    try {
      await this.editions.publishDue(claimId);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.log.warn(`The scheduled publication of claim ${claimId} was refused: ${error.detail}`);
    }
  }
}

function claimIn(payload: unknown): string {
  const { claimId } = payload as { claimId?: unknown };
  if (isUUID(claimId)) return claimId as string;
  throw new Error('a job to publish names no claim');
}
