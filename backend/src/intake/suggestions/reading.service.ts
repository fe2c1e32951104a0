import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Database } from '../../platform/database.js';
import { Jobs } from '../../platform/jobs.js';
import { AfterCapture } from '../../sources/afterCapture.js';
import { CapturesRepository } from '../../sources/captures.repository.js';
import { EXTRACTOR_VERSION } from '../extract.js';
import { ModelService } from '../model/model.service.js';
import { ExtractionFailed, Extractor } from './extractor.js';
import { Progress } from './progress.js';
import { RunsRepository } from './runs.repository.js';
import { LOST, READ_CAPTURE, RunsService } from './runs.service.js';
import { beginningOf, sifted } from './sifting.js';
import { SuggestionsRepository } from './suggestions.repository.js';

/** Reads what was captured, and writes down what is worth a look. */
@Injectable()
export class ReadingService implements OnModuleInit {
  private readonly log = new Logger('Reading');

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly captures: CapturesRepository,
    private readonly afterCapture: AfterCapture,
    private readonly runsService: RunsService,
    private readonly runs: RunsRepository,
    private readonly suggestions: SuggestionsRepository,
    private readonly extractor: Extractor,
    private readonly model: ModelService,
  ) {}

  onModuleInit(): void {
    this.afterCapture.follow(async (tx, captureId) => void (await this.runsService.startIn(tx, captureId)));
    this.jobs.task(READ_CAPTURE, (payload) => this.work(runIn(payload)));
    this.jobs.task('fail_lost_runs', async () => {
      await this.database.write('system', (tx) => this.runs.failLost(tx, LOST));
    });
    this.jobs.every('* * * * *', 'fail_lost_runs');
  }

  /** Works a run that waits to its end, good or bad; one that somebody else works, or that is over, is left alone. */
  async work(runId: string): Promise<void> {
    const captureId = await this.database.write('system', (tx) => this.runs.take(tx, runId));
    if (captureId === undefined) return;
    const progress = new Progress((reached) =>
      this.database.write('system', (tx) => this.runs.tell(tx, runId, reached)),
    );
    try {
      await this.read(runId, captureId, progress);
    } catch (error) {
      await progress.end();
      if (!(error instanceof ExtractionFailed))
        this.log.error(`Reading ${captureId} failed: ${String(error)}`);
      const cause = error instanceof ExtractionFailed ? error.message : UNKNOWN_CAUSE;
      await this.database.write('system', (tx) => this.runs.fail(tx, runId, cause));
    }
  }

  private async read(runId: string, captureId: string, progress: Progress): Promise<void> {
    const whole = (await this.database.read((tx) => this.captures.findText(tx, captureId))) ?? '';
    const { text, notes } = beginningOf(whole);
    const ownShare = this.model.isAsked ? 0.4 : 1;
    const extraction = await this.extractor.extract(text, (share) => progress.reach(share * ownShare));
    const second = await this.model.read(runId, text, (share) =>
      progress.reach(ownShare + share * (1 - ownShare)),
    );
    const found = sifted(extraction, second);
    await progress.end();
    await this.database.write('system', async (tx) => {
      await this.suggestions.addAll(tx, runId, captureId, found.kept);
      await this.runs.finish(tx, runId, {
        extractor: EXTRACTOR_VERSION,
        madeBy: second?.madeBy ?? null,
        language: extraction.language ?? null,
        spoken: extraction.spoken,
        boilerplate: extraction.boilerplate,
        notes: [...notes, ...found.notes],
      });
    });
  }
}

const UNKNOWN_CAUSE =
  'Something went wrong on our side while this text was read. Start the reading again; if it fails once more, the log of the server tells more.';

function runIn(payload: unknown): string {
  const { runId } = payload as { runId?: unknown };
  if (isUUID(runId)) return runId as string;
  throw new Error('a job to read a capture names no run');
}
