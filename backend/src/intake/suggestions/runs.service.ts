import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database.js';
import { newId } from '../../platform/ids.js';
import { Jobs } from '../../platform/jobs.js';
import { Problem } from '../../platform/problem.js';
import { CapturesRepository } from '../../sources/captures.repository.js';
import type { RunView } from './run.view.js';
import { RunsRepository } from './runs.repository.js';

/** Name of the job that reads one capture. */
export const READ_CAPTURE = 'read_capture';

/** What a run says that lost its process. */
export const LOST = 'The server stopped while this text was being read. Start the reading again.';

/** Readings of captures: asked for in the transaction of the capture, or by a person. */
@Injectable()
export class RunsService {
  constructor(
    private readonly database: Database,
    private readonly runs: RunsRepository,
    private readonly captures: CapturesRepository,
    private readonly jobs: Jobs,
  ) {}

  /** Starts another run; a conflict while one waits or works. */
  start(actor: Actor, captureId: string): Promise<RunView> {
    return this.database.write(actor, async (tx) => {
      await this.captures.get(tx, captureId);
      await this.runs.failLost(tx, LOST, captureId);
      const newest = await this.runs.findNewest(tx, captureId);
      if (newest && (newest.state === 'queued' || newest.state === 'running')) throw atWork(newest);
      return this.runs.get(tx, await this.startIn(tx, captureId));
    });
  }

  /** Adds a run and the job that works it, and returns its id: both are there when the transaction commits. */
  async startIn(tx: Tx, captureId: string): Promise<string> {
    const id = newId();
    await this.runs.add(tx, id, captureId);
    await this.jobs.add(tx, READ_CAPTURE, { runId: id });
    return id;
  }
}

function atWork(current: RunView): Problem {
  const detail = 'This text is being read at the moment. Wait until that is done.';
  return new Problem('conflict', 'suggestion_run.active', detail, [], { current });
}
