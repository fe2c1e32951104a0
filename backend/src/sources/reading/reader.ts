import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { invalid, Problem } from '../../platform/problem.js';
import type { ReadAnswer, ReadDocument, ReadTask } from './task.js';

const MEGABYTE = 1024 * 1024;

/** What reading one document may cost. */
export interface ReadingLimits {
  readonly documentMs: number;
  /** For telling the story from the rest, after that. */
  readonly storyMs: number;
  readonly heapMb: number;
  /** By how much the whole process may grow meanwhile: what a thread holds outside its heap counts there. */
  readonly growthMb: number;
}

export const READING_LIMITS: ReadingLimits = {
  documentMs: 15_000,
  storyMs: 4000,
  heapMb: 512,
  growthMb: 900,
};

/** How long a thread may take to load what it needs; on a machine that is busy that can be longer than any document. */
const START_MS = 60_000;
const THREADS = 2;
const WAITING = 20;
const LOOK_EVERY_MS = 100;

/** A document with what could be told of its story; `storyNote` says why not. */
export interface Reading extends ReadDocument {
  readonly storyNote: string;
}

/**
 * Reads documents in threads of their own, so that a hostile one costs its thread and nothing else. Two at a time;
 * more wait, and a crowd is refused.
 */
@Injectable()
export class Reader implements OnModuleDestroy {
  private readonly idle: Worker[] = [];
  private readonly waiting: (() => void)[] = [];
  private busy = 0;
  /** Tests tighten them. */
  limits = READING_LIMITS;

  async read(task: ReadTask): Promise<Reading> {
    await this.turn();
    const rested = this.idle.pop();
    const worker = rested ?? startedWorker(this.limits);
    try {
      const patience = rested ? this.limits.documentMs : START_MS;
      const { reading, isFit } = await new Session(worker, this.limits).run(task, patience);
      if (isFit) this.rest(worker);
      else void worker.terminate();
      return reading;
    } catch (error) {
      if (error instanceof Refused) this.rest(worker);
      else void worker.terminate();
      throw error instanceof Refused ? error.problem : error;
    } finally {
      this.busy -= 1;
      this.waiting.shift()?.();
    }
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.idle.splice(0).map((worker) => worker.terminate()));
  }

  /** A thread that dies while it rests is forgotten, and does not end the process. */
  private rest(worker: Worker): void {
    this.idle.push(worker);
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      const place = this.idle.indexOf(worker);
      if (place !== -1) this.idle.splice(place, 1);
    });
  }

  private async turn(): Promise<void> {
    if (this.busy >= THREADS) {
      if (this.waiting.length >= WAITING)
        throw new Problem(
          'too_many',
          'capture.busy',
          'Too many documents are being read. Try again shortly.',
        );
      await new Promise<void>((next) => this.waiting.push(next));
    }
    this.busy += 1;
  }
}

/** The document was refused in good order; the thread is as good as before. */
class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/** One document in one thread. */
class Session {
  private readonly log = new Logger('Reader');
  private timer: NodeJS.Timeout | undefined;
  private watch: NodeJS.Timeout | undefined;
  private readonly grownFrom = process.memoryUsage.rss();
  private document: ReadDocument | undefined;

  constructor(
    private readonly worker: Worker,
    private readonly limits: ReadingLimits,
  ) {}

  /** The reading, and whether the thread may read another document; `patience` lasts until a new thread is ready. */
  async run(task: ReadTask, patience: number): Promise<{ reading: Reading; isFit: boolean }> {
    this.worker.removeAllListeners();
    try {
      return await new Promise((resolve, reject) => {
        const finish = (reading: Reading, isFit: boolean): void => resolve({ reading, isFit });
        const fail = (why: string): void => {
          this.log.warn(`A document was given up: ${why}`);
          if (this.document) finish({ ...this.document, storyNote: GIVEN_UP }, false);
          else reject(tooHeavy(fieldOf(task)));
        };
        const allow = (ms: number): void => {
          clearTimeout(this.timer);
          this.timer = setTimeout(() => fail('it took too long'), ms);
        };
        allow(patience);
        this.watch = setInterval(() => this.hasGrown() && fail('it took too much memory'), LOOK_EVERY_MS);
        this.worker.on('error', (error) => fail(error.message));
        this.worker.on('exit', () => fail('its thread ended'));
        this.worker.on('message', (answer: ReadAnswer) => {
          if (answer.is === 'ready') allow(this.limits.documentMs);
          else if (answer.is === 'refused') reject(new Refused(problemOf(answer)));
          else if (answer.is === 'story' && this.document) {
            const { isTold, ...story } = answer.story;
            finish({ ...this.document, ...story, storyNote: isTold ? '' : NOT_TOLD }, true);
          } else if (answer.is === 'document' && !answer.storyFollows)
            finish({ ...answer.document, storyNote: '' }, true);
          else if (answer.is === 'document') {
            this.document = answer.document;
            clearTimeout(this.timer);
            this.timer = setTimeout(() => fail('its story took too long'), this.limits.storyMs);
          }
        });
        this.worker.postMessage(task);
      });
    } finally {
      clearTimeout(this.timer);
      clearInterval(this.watch);
      this.worker.removeAllListeners();
      this.worker.on('error', () => undefined);
    }
  }

  private hasGrown(): boolean {
    return process.memoryUsage.rss() - this.grownFrom > this.limits.growthMb * MEGABYTE;
  }
}

const NOT_TOLD = 'The story could not be told from the rest of the page; all of it is shown as text.';
const GIVEN_UP =
  'This page is too large or too tangled to tell its story from the rest; all of it is shown as text.';

function tooHeavy(field: string): Problem {
  const detail =
    'This document is too large or too tangled to be read in reasonable time. Open it, copy the part that matters and paste that.';
  return invalid('capture.too_heavy', field, detail);
}

function fieldOf(task: ReadTask): string {
  return task.kind === 'pasted' ? 'text' : task.field;
}

function problemOf({ kind, code, detail, fields }: Extract<ReadAnswer, { is: 'refused' }>): Problem {
  return new Problem(kind, code, detail, fields);
}

function startedWorker({ heapMb }: ReadingLimits): Worker {
  const options = {
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 64 },
    env: {},
  };
  const isCompiled = !import.meta.filename.endsWith('.ts');
  const worker = isCompiled
    ? new Worker(new URL('./reader.worker.js', import.meta.url), options)
    : new Worker(fromSource(), { ...options, eval: true });
  worker.unref();
  return worker;
}

/** Tests run the sources as they are written, which a thread learns from tsx, wherever the tests were started. */
function fromSource(): string {
  const program = JSON.stringify(new URL('./reader.worker.ts', import.meta.url).href);
  const tsconfig = JSON.stringify(fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)));
  return `import('tsx/esm/api').then(({ register }) => { register({ tsconfig: ${tsconfig} }); return import(${program}); })`;
}
