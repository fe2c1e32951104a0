import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Logger as QueueLogger, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker';
import pg from 'pg';
import type { Tx } from './database.js';
import type { Settings } from './settings.js';
import { SETTINGS } from './settings.token.js';

/** Works one job. Whatever it throws is logged, and the job is tried again later. */
export type Task = (payload: unknown) => Promise<void>;

/** A worker holds one connection per job, one to listen, one for the clock. */
const AT_ONCE = 2;

/**
 * Work that is done after the request: kept in the database with the change that asks for it, so that neither is ever
 * there without the other. A chapter adds its tasks in `onModuleInit`; the work begins when all chapters stand.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Jobs');
  private readonly tasks: TaskList = {};
  private readonly clock: { task: string; match: string; options: { maxAttempts: number } }[] = [];
  private pool: pg.Pool | undefined;
  private runner: Runner | undefined;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Says how jobs of this name are worked. */
  task(name: string, work: Task): void {
    if (this.tasks[name]) throw new Error(`two chapters work the job ${name}`);
    this.tasks[name] = (payload) => work(payload);
  }

  /** Has the task worked whenever the clock matches (`* * * * *` is each minute), by one process of however many. */
  every(match: string, task: string): void {
    this.clock.push({ task, match, options: { maxAttempts: 1 } });
  }

  /** Adds a job that exists when the transaction commits. A job of the same key that still waits is replaced. */
  async add(
    tx: Tx,
    task: string,
    payload: Record<string, unknown>,
    { runAt, key }: { runAt?: Date; key?: string } = {},
  ): Promise<void> {
    await tx.query(
      `SELECT FROM graphile_worker.add_job($1, $2::json, run_at := $3::timestamptz, job_key := $4)`,
      [task, JSON.stringify(payload), runAt ?? null, key ?? null],
    );
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.settings.jobs) return;
    this.pool = this.connections();
    this.runner = await run({
      pgPool: this.pool,
      taskList: this.tasks,
      parsedCronItems: parseCronItems(this.clock),
      concurrency: AT_ONCE,
      noHandleSignals: true,
      logger: this.queueLogger(),
    });
    // Stopping is awaited where it is asked for; until then nobody else hears of a failure.
    this.runner.promise.catch((error: unknown) => this.log.error(`The jobs have stopped: ${String(error)}`));
  }

  /** The queue does not wait for its clock: only when the pool is empty is nothing of ours left in the database. */
  async onModuleDestroy(): Promise<void> {
    const { runner, pool } = this;
    this.runner = undefined;
    this.pool = undefined;
    await runner?.stop();
    await pool?.end();
  }

  /** A connection that the server ends must not end us: the pool opens another. */
  private connections(): pg.Pool {
    const pool = new pg.Pool({ connectionString: this.settings.database.app, max: AT_ONCE + 2 });
    const lost = (error: Error): void => this.log.warn(`A connection of the jobs was lost: ${error.message}`);
    pool.on('error', lost);
    pool.on('connect', (client) => client.on('error', lost));
    return pool;
  }

  /** What the queue has to say, in our log; its everyday chatter is for debugging. */
  private queueLogger(): QueueLogger {
    return new QueueLogger(() => (level, message) => {
      if (level === 'error') this.log.error(message);
      else if (level === 'warning') this.log.warn(message);
      else this.log.debug(message);
    });
  }
}
