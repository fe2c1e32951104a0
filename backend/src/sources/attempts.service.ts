import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database.js';
import type { Page } from '../platform/page.js';
import { AttemptsRepository } from './attempts.repository.js';
import type { AttemptListing, CaptureAttempt } from './attempt.view.js';

/** What was fetched, and what could not be. */
@Injectable()
export class AttemptsService {
  constructor(
    private readonly database: Database,
    private readonly attempts: AttemptsRepository,
  ) {}

  list(listing: AttemptListing): Promise<Page<CaptureAttempt>> {
    return this.database.read((tx) => this.attempts.list(tx, listing));
  }
}
